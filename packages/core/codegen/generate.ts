import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { files } from './files.js'

/** Writes the generated files, or with `--check` says which of them are not what the table gives. */
const folder = join(import.meta.dirname, '../src/generated')

const stale = files().filter(({ name, text }) => {
  try {
    return readFileSync(join(folder, name), 'utf8') !== text
  } catch {
    return true
  }
})

if (process.argv.includes('--check')) {
  for (const { name } of stale)
    process.stderr.write(
      `packages/core/src/generated/${name} is not what the op table gives; run pnpm generate\n`,
    )
  process.exitCode = stale.length === 0 ? 0 : 1
} else {
  for (const { name, text } of stale) writeFileSync(join(folder, name), text)
  process.stdout.write(`${String(stale.length)} of ${String(files().length)} generated files changed\n`)
}
