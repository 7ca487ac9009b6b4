import { readdirSync, readFileSync } from 'node:fs'
import { join, relative } from 'node:path'

export const root = join(__dirname, '../../../..')

export const read = (file: string): string => readFileSync(join(root, file), 'utf8')

const skipped = new Set(['node_modules', 'dist', 'out'])

/** Files under a folder of the repository, as paths from its root. */
export const filesUnder = (folder: string): ReadonlyArray<string> =>
  readdirSync(join(root, folder), { withFileTypes: true }).flatMap((entry) => {
    if (skipped.has(entry.name)) return []
    const path = join(root, folder, entry.name)
    return entry.isDirectory() ? filesUnder(relative(root, path)) : [relative(root, path)]
  })

/** Folders of the packages that are published. */
export const published = (): ReadonlyArray<string> =>
  readdirSync(join(root, 'packages'))
    .map((name) => `packages/${name}`)
    .filter((folder) => !read(`${folder}/package.json`).includes('"private": true'))
