import { mkdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import * as TE from 'fp-ts/lib/TaskEither.js'

/** The directory that the pictures go to. */
export interface Gallery {
  /** Writes a picture under a file name, and gives its path. */
  readonly hang: (name: string, svg: string) => TE.TaskEither<string, string>
}

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'the directory that should hold it is not there',
  EACCES: 'permission is denied',
  EPERM: 'permission is denied',
  EROFS: 'the file system is read-only',
  ENOSPC: 'the disk is full',
  EEXIST: 'a file of that name is in the way',
  ENOTDIR: 'a file is in the way',
  EISDIR: 'a directory is in the way',
}

const refusal =
  (place: string) =>
  (failure: unknown): string => {
    const code =
      typeof failure === 'object' && failure !== null && 'code' in failure
        ? String(failure.code)
        : String(failure)
    return `Expected to write the pictures to ${place}, but ${reasons[code] ?? `the system answered ${code}`}. Make room there, or name another directory: pnpm start <directory>.`
  }

// One level only: asked for all levels, Node tries forever where a parent cannot hold directories, as in /proc.
const makeDirectory = async (directory: string): Promise<void> => {
  try {
    await mkdir(directory)
  } catch (failure) {
    const present = await stat(directory).catch(() => undefined)
    if (present?.isDirectory() !== true) throw failure
  }
}

/** Makes the directory if need be, in one that is there; the left side is a sentence that says why it cannot be written to. */
export const openGallery = (directory: string): TE.TaskEither<string, Gallery> =>
  TE.tryCatch(async () => {
    await makeDirectory(directory)
    return {
      hang: (name, svg) => {
        const path = join(directory, name)
        return TE.tryCatch(async () => {
          await writeFile(path, svg)
          return path
        }, refusal(path))
      },
    }
  }, refusal(directory))
