import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fate, Judged, Mutant } from './Mutant.js'
import { root } from './repository.js'

/** What became of mutants in earlier runs, as long as their files and the tests that noticed them are the same. */
export interface Ledger {
  readonly fateOf: (mutant: Mutant) => Fate | undefined
  readonly add: (judged: Judged) => void
}

/** A mutant, what became of it, and the text of the test file that noticed it. */
type Line = readonly [mutant: string, fate: Fate, test: string]

/** Tells one text of a file from another one; files that are gone have none. */
const textsOf = (): ((file: string) => string) => {
  const known = new Map<string, string>()
  return (file) => {
    const before = known.get(file)
    if (before !== undefined) return before
    const path = join(root, file)
    const text = existsSync(path)
      ? createHash('sha1').update(readFileSync(path)).digest('hex').slice(0, 12)
      : 'none'
    known.set(file, text)
    return text
  }
}

/** The same for the same mutant of the same text. */
const keysOf = (
  mutants: ReadonlyArray<Mutant>,
  textOf: (file: string) => string,
): ReadonlyMap<Mutant, string> => {
  const counts = new Map<string, number>()
  return new Map(
    mutants.map((mutant) => {
      const { file } = mutant
      const place = counts.get(file) ?? 0
      counts.set(file, place + 1)
      return [mutant, `${file}#${textOf(file)}#${String(place)}`]
    }),
  )
}

/**
 * The ledger of some mutants, for a run that asks some of the tests or all. Those that nothing noticed are judged again:
 * there may be new tests. Which test a fault runs on in is not known: it is remembered where all are asked.
 */
export const openLedger = (
  mutants: ReadonlyArray<Mutant>,
  tests: ReadonlyArray<string>,
  asksAll: boolean,
  folder: string,
): Ledger => {
  const path = join(folder, 'fates.ndjson')
  const textOf = textsOf()
  const keyOf = keysOf(mutants, textOf)
  const asked = new Set(tests)
  const holds = ([, fate, test]: Line): boolean =>
    fate._tag === 'Killed'
      ? asked.has(fate.file) && textOf(fate.file) === test
      : fate._tag === 'Endless' && asksAll
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
  const known = new Map(
    lines
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as Line)
      .filter(holds)
      .map(([mutant, fate]) => [mutant, fate]),
  )
  mkdirSync(folder, { recursive: true })
  return {
    fateOf: (mutant) => known.get(keyOf.get(mutant) ?? ''),
    add: ({ mutant, fate }) => {
      const test = fate._tag === 'Killed' ? textOf(fate.file) : ''
      const line: Line = [keyOf.get(mutant) ?? '', fate, test]
      appendFileSync(path, `${JSON.stringify(line)}\n`)
    },
  }
}
