import { randomUUID } from 'node:crypto'
import { rename, rm, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/** Writes a whole file beside its place and then moves it there; when that fails, what was there stays. */
export const replaceFile = async (path: string, text: string): Promise<void> => {
  const beside = join(dirname(path), `.${basename(path)}.${randomUUID()}.tmp`)
  try {
    await writeFile(beside, text, { flag: 'wx' })
    await rename(beside, path)
  } catch (failure) {
    await rm(beside, { force: true })
    throw failure
  }
}
