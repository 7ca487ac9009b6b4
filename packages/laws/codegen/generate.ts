import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { caughtPage } from './caughtPage.js'
import { lawsPage } from './lawsPage.js'

/** Writes the pages about the laws, or with `--check` says whether they are what their sources give. */
const pages = [
  ['docs/laws.md', lawsPage, 'the registry of laws'],
  ['docs/caught.md', caughtPage, 'the catalogue of bugs'],
] as const

const written = (file: string): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

for (const [path, page, source] of pages) {
  const file = join(import.meta.dirname, '../../..', path)
  const text = page()
  const isStale = written(file) !== text
  if (!process.argv.includes('--check')) {
    if (isStale) writeFileSync(file, text)
    process.stdout.write(`${path} ${isStale ? 'changed' : 'is as it was'}\n`)
  } else if (isStale) {
    process.stderr.write(`${path} is not what ${source} gives; run pnpm generate\n`)
    process.exitCode = 1
  }
}
