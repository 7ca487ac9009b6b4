import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { files } from './files.js'

/** Writes the generated files, or with `--check` says which of them are not what the table gives. */
const root = join(import.meta.dirname, '../../..')

const read = (path: string): string => readFileSync(join(root, path), 'utf8')

const generated = files(read)

const stale = generated.filter(({ path, text }) => {
  try {
    return read(path) !== text
  } catch {
    return true
  }
})

if (process.argv.includes('--check')) {
  for (const { path } of stale)
    process.stderr.write(`${path} is not what the op table gives; run pnpm generate\n`)
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  for (const { path, text } of stale) writeFileSync(join(root, path), text)
  process.stdout.write(`${String(stale.length)} of ${String(generated.length)} generated files changed\n`)
}
