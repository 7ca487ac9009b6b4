import { readdirSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'

/** The root of the repository. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '../../..')

/** A path from the root, with slashes. */
export const fromRoot = (path: string): string => relative(root, path).replaceAll('\\', '/')

/** The files below a folder, from the root, in alphabetical order. */
export const filesBelow = (folder: string, ending: string): ReadonlyArray<string> =>
  readdirSync(join(root, folder), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile() && entry.name.endsWith(ending))
    .map((entry) => fromRoot(join(entry.parentPath, entry.name)))
    .sort()
