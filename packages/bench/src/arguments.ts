import * as E from 'fp-ts/lib/Either.js'
import type { Either } from 'fp-ts/lib/Either.js'

/** What the command was asked to do. */
export interface Arguments {
  /** Names of workloads, each once, in the order asked for. */
  readonly chosen: ReadonlyArray<string>
  readonly json: boolean
  readonly help: boolean
}

/** Reads `[workload …] [--json] [--help]`; all workloads where none is named. `Left` is a sentence on what is wrong. */
export const parseArguments = (
  words: ReadonlyArray<string>,
  known: ReadonlyArray<string>,
): Either<string, Arguments> => {
  // Package managers differ in whether they take a first `--` for themselves.
  const given = words[0] === '--' ? words.slice(1) : words
  const options = given.filter((word) => word.startsWith('-'))
  const option = options.find((word) => word !== '--json' && word !== '--help')
  if (option !== undefined)
    return E.left(`Expected --json or --help as an option, but ${option} came. Leave it out.`)
  const chosen = [...new Set(given.filter((word) => !word.startsWith('-')))]
  const unknown = chosen.find((name) => !known.includes(name))
  if (unknown !== undefined) {
    return E.left(
      `Expected a workload, one of ${known.join(', ')}, but ${unknown} came. Name one of these, or none to run all.`,
    )
  }
  return E.right({
    chosen: chosen.length === 0 ? known : chosen,
    json: options.includes('--json'),
    help: options.includes('--help'),
  })
}
