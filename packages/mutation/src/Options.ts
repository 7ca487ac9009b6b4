import { parseArgs } from 'node:util'

/** What a run is asked for. */
export interface Options {
  /** Parts of the paths of sources; none for all of them. */
  readonly sources: ReadonlyArray<string>
  /** Parts of the paths of test files; none for all of them. */
  readonly tests: ReadonlyArray<string>
  /** How long the tests that a fault is held against may take together; any time unless told otherwise, 0 for none. */
  readonly seconds: number
  /** Where the ledger is kept. */
  readonly out: string
  /** Writes docs/mutation.md as well. */
  readonly write: boolean
}

/** The options in the words of a command. */
export const optionsOf = (words: ReadonlyArray<string>): Options => {
  const { values, positionals } = parseArgs({
    args: words.filter((word) => word !== '--'),
    allowPositionals: true,
    options: {
      tests: { type: 'string', multiple: true, default: [] },
      seconds: { type: 'string', default: 'Infinity' },
      out: { type: 'string', default: 'packages/mutation/out' },
      write: { type: 'boolean', default: false },
    },
  })
  const seconds = Number(values.seconds)
  if (!(seconds >= 0))
    throw new Error(`Expected a number of seconds, but ${values.seconds} came. Write --seconds 5.`)
  if (values.write && (positionals.length > 0 || values.tests.length > 0))
    throw new Error(
      'Expected all sources and all tests with --write, but parts of them were named. Leave them out.',
    )
  return { sources: positionals, ...values, seconds }
}
