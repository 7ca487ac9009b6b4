import { createHash } from 'node:crypto'
import { appendFileSync, existsSync, mkdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Fate, Judged, Mutant } from './Mutant.js'
import { root } from './repository.js'

/** What became of mutants in earlier runs, as long as their files are the same. */
export interface Ledger {
  readonly fateOf: (mutant: Mutant) => Fate | undefined
  readonly add: (judged: Judged) => void
}

/** The same for the same mutant of the same text. */
const keys = (mutants: ReadonlyArray<Mutant>): ReadonlyMap<Mutant, string> => {
  const texts = new Map<string, string>()
  const counts = new Map<string, number>()
  return new Map(
    mutants.map((mutant) => {
      const { file } = mutant
      const text =
        texts.get(file) ??
        createHash('sha1')
          .update(readFileSync(join(root, file)))
          .digest('hex')
          .slice(0, 12)
      texts.set(file, text)
      const place = counts.get(file) ?? 0
      counts.set(file, place + 1)
      return [mutant, `${file}#${text}#${String(place)}`]
    }),
  )
}

const isNoticed = (fate: Fate): boolean => fate._tag === 'Killed' || fate._tag === 'Endless'

/** The ledger of some mutants. Those that nothing noticed are judged again: there may be new tests. */
export const openLedger = (mutants: ReadonlyArray<Mutant>, folder: string): Ledger => {
  const path = join(folder, 'fates.ndjson')
  const keyOf = keys(mutants)
  const lines = existsSync(path) ? readFileSync(path, 'utf8').split('\n') : []
  const known = new Map(
    lines
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line) as readonly [string, Fate])
      .filter(([, fate]) => isNoticed(fate)),
  )
  mkdirSync(folder, { recursive: true })
  return {
    fateOf: (mutant) => known.get(keyOf.get(mutant) ?? ''),
    add: ({ mutant, fate }) => {
      appendFileSync(path, `${JSON.stringify([keyOf.get(mutant) ?? '', fate])}\n`)
    },
  }
}
