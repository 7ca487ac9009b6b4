import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { lawsPage } from './lawsPage.js'

/** Writes docs/laws.md, or with `--check` says whether it is what the registry of laws gives. */
const path = 'docs/laws.md'
const file = join(import.meta.dirname, '../../..', path)

const written = (): string => {
  try {
    return readFileSync(file, 'utf8')
  } catch {
    return ''
  }
}

const text = lawsPage()
const isStale = written() !== text

if (!process.argv.includes('--check')) {
  if (isStale) writeFileSync(file, text)
  process.stdout.write(`${path} ${isStale ? 'changed' : 'is as it was'}\n`)
} else if (isStale) {
  process.stderr.write(`${path} is not what the registry of laws gives; run pnpm generate\n`)
  process.exitCode = 1
}
