import type { Mutant, Place } from './Mutant.js'
import type { Loaded, TestId, Timed } from './worker/Message.js'

/** Which tests come by the switch of a mutant, and how often. */
export interface Reach {
  readonly tests: ReadonlyArray<Timed>
  /** Those that are likelier to notice: they come by another switch inside of it, or bear the name of its file. */
  readonly likely: ReadonlySet<Timed>
  readonly hits: number
}

/** A test that takes more milliseconds is only asked where no other comes by: each survivor would wait for it. */
const quick = 1500

const quickOnes = (tests: ReadonlyArray<Timed>): ReadonlyArray<Timed> => {
  const found = tests.filter(({ milliseconds }) => milliseconds <= quick)
  return found.length > 0 ? found : tests
}

const isBefore = (one: Place, other: Place): boolean =>
  one.line < other.line || (one.line === other.line && one.column <= other.column)

const isInside = (inner: Mutant, outer: Mutant): boolean =>
  inner !== outer && isBefore(outer.start, inner.start) && isBefore(inner.end, outer.end)

/** True of `norm` in a test of the accuracy of norm, and in norm.test.ts. */
const bearsName = ({ file, name }: Timed, mutant: Mutant): boolean => {
  const [, stem = ''] = /([^/]+)\.ts$/u.exec(mutant.file) ?? []
  return stem !== 'index' && (file.includes(`/${stem}.`) || name.split(/\W+/u).includes(stem))
}

/** The tests that reach each mutant; what is executed while modules are loaded is reached by every test of the file. */
export const reachOf = (
  files: ReadonlyArray<Loaded>,
  mutants: ReadonlyArray<Mutant>,
): ((mutant: Mutant) => Reach) => {
  const reach = new Map<string, { tests: Array<Timed>; hits: number }>()
  /** The tests that come by a switch of their own accord, not only because they load its file. */
  const called = new Map<string, Array<Timed>>()
  const add = (id: string, test: Timed, hits: number): void => {
    const known = reach.get(id) ?? { tests: [], hits: 0 }
    if (known.tests.at(-1) !== test) known.tests.push(test)
    known.hits += hits
    reach.set(id, known)
  }
  for (const { hits, tests } of files)
    for (const test of tests) {
      for (const [id, count] of Object.entries(hits)) add(id, test, count)
      for (const [id, count] of Object.entries(test.hits)) {
        add(id, test, count)
        const known = called.get(id)
        if (known === undefined) called.set(id, [test])
        else known.push(test)
      }
    }
  const byFile = new Map<string, Array<Mutant>>()
  for (const mutant of mutants) byFile.set(mutant.file, [...(byFile.get(mutant.file) ?? []), mutant])
  return (mutant) => {
    const { tests, hits } = reach.get(mutant.id) ?? { tests: [], hits: 0 }
    const inner = called.has(mutant.id)
      ? []
      : (byFile.get(mutant.file) ?? []).filter((each) => isInside(each, mutant))
    const quickest = quickOnes(tests)
    const likely = [
      ...inner.flatMap(({ id }) => called.get(id) ?? []),
      ...quickest.filter((test) => bearsName(test, mutant)),
    ]
    return { tests: quickest, likely: new Set(likely), hits }
  }
}

/** How many others a test that is likelier to notice is worth. */
const likelier = 1e6

/** Likely tests come first, then those that have killed others, then the quickest. */
export const inOrder = (
  { tests, likely }: Pick<Reach, 'tests' | 'likely'>,
  kills: ReadonlyMap<string, number>,
): ReadonlyArray<Timed> => {
  const worth = (test: Timed): number =>
    (((kills.get(keyOf(test)) ?? 0) + 0.1) / (test.milliseconds + 1)) * (likely.has(test) ? likelier : 1)
  return [...tests].sort((one, other) => worth(other) - worth(one))
}

/** As many of the first tests as take that many milliseconds together, and at least one. */
export const within = (milliseconds: number, tests: ReadonlyArray<Timed>): ReadonlyArray<Timed> => {
  let spent = 0
  return tests.filter((test, place) => (spent += test.milliseconds) <= milliseconds || place === 0)
}

/** What tells a test from others. */
export const keyOf = ({ file, index }: TestId): string => `${file}#${String(index)}`
