#!/usr/bin/env node
import { readFileSync } from 'node:fs'
import { readFile } from 'node:fs/promises'
import { text } from 'node:stream/consumers'
import { replaceFile } from './replaceFile.js'
import { run } from './run.js'

const manifest: unknown = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8'))
const version =
  typeof manifest === 'object' && manifest !== null && 'version' in manifest ? String(manifest.version) : ''

for (const stream of [process.stdout, process.stderr]) {
  stream.on('error', (error: NodeJS.ErrnoException) => {
    // A reader that has seen enough, such as head, is no failure.
    if (error.code === 'EPIPE') process.exit()
    process.exitCode = 1
    if (stream === process.stdout)
      process.stderr.write(`wengert: Standard output cannot be written: ${error.message}.\n`)
  })
}

process.exitCode = await run(process.argv.slice(2), {
  version,
  readFile: (path) => readFile(path, 'utf8'),
  readStandardInput: () => text(process.stdin),
  replaceFile,
  writeOut: (written) => process.stdout.write(written),
  writeError: (written) => process.stderr.write(written),
})
