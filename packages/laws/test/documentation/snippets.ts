import { docstrings } from './docstrings.js'
import { fences } from './fences.js'
import { filesUnder, published, read, root } from './repository.js'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Snippet } from './Snippet.js'

const pages = (): ReadonlyArray<string> => [
  'README.md',
  ...filesUnder('docs').filter((file) => file.endsWith('.md')),
  ...published().map((folder) => `${folder}/README.md`),
]

const sources = (): ReadonlyArray<string> =>
  published().flatMap((folder) => filesUnder(`${folder}/src`).filter((file) => file.endsWith('.ts')))

/** Every snippet that the repository shows: in its pages, and in the docstrings of its packages. */
export const snippets = (): ReadonlyArray<Snippet> => [
  ...pages()
    .filter((file) => existsSync(join(root, file)))
    .flatMap((file) => fences(file, read(file))),
  ...sources().flatMap((file) => docstrings(file, read(file))),
]
