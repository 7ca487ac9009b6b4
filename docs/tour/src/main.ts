import process from 'node:process'
import * as E from 'fp-ts/lib/Either.js'
import { tour } from './tour.js'

const [directory = 'out', ...others] = process.argv.slice(2)

const misuse =
  others.length > 0 || directory.startsWith('-')
    ? `Expected at most the directory for the pictures, but ${process.argv.slice(2).join(' ')} came. Write pnpm start, or pnpm start <directory>.`
    : undefined

const ended = misuse === undefined ? await tour(directory, process.stdout)() : E.left(misuse)

if (E.isLeft(ended)) {
  process.stderr.write(`${ended.left}\n`)
  process.exitCode = 1
}
