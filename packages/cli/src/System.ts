/** All that the command does to the world around it; the promises are rejected with the errors of `node:fs`. */
export interface System {
  readonly version: string
  readonly readFile: (path: string) => Promise<string>
  readonly readStandardInput: () => Promise<string>
  /** Writes a whole file or leaves what was there. */
  readonly replaceFile: (path: string, text: string) => Promise<void>
  readonly writeOut: (text: string) => void
  readonly writeError: (text: string) => void
}

const reasons: Readonly<Record<string, string>> = {
  EACCES: 'permission is denied',
  EISDIR: 'it is a directory',
  ENOENT: 'there is no such file or directory',
  ENOSPC: 'the disk is full',
  ENOTDIR: 'a part of the path is not a directory',
  EPERM: 'permission is denied',
  EROFS: 'the disk is read-only',
}

/** What a rejection says, in the middle of a sentence. */
export const reasonOf = (rejection: unknown): string => {
  if (!(rejection instanceof Error)) return String(rejection)
  const code = 'code' in rejection ? String(rejection.code) : ''
  return reasons[code] ?? rejection.message
}
