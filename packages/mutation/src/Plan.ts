import type { Mutant } from './Mutant.js'
import type { Loaded, TestId, Timed } from './worker/Message.js'

/** Which tests come by the switch of a mutant, and how often. */
export interface Reach {
  readonly tests: ReadonlyArray<Timed>
  readonly hits: number
}

/** A test that takes more milliseconds is only asked where no other comes by: each survivor would wait for it. */
const quick = 1500

const quickOnes = (tests: ReadonlyArray<Timed>): ReadonlyArray<Timed> => {
  const found = tests.filter(({ milliseconds }) => milliseconds <= quick)
  return found.length > 0 ? found : tests
}

/** The tests that reach each mutant; what is executed while modules are loaded is reached by every test of the file. */
export const reachOf = (files: ReadonlyArray<Loaded>): ((mutant: Mutant) => Reach) => {
  const reach = new Map<string, { tests: Array<Timed>; hits: number }>()
  const add = (id: string, test: Timed, hits: number): void => {
    const known = reach.get(id) ?? { tests: [], hits: 0 }
    if (known.tests.at(-1) !== test) known.tests.push(test)
    known.hits += hits
    reach.set(id, known)
  }
  for (const { hits, tests } of files)
    for (const test of tests) {
      for (const [id, count] of Object.entries(hits)) add(id, test, count)
      for (const [id, count] of Object.entries(test.hits)) add(id, test, count)
    }
  return ({ id }) => {
    const { tests, hits } = reach.get(id) ?? { tests: [], hits: 0 }
    return { tests: quickOnes(tests), hits }
  }
}

/** Tests that have killed others come first, then the quickest. */
export const inOrder = (
  tests: ReadonlyArray<Timed>,
  kills: ReadonlyMap<string, number>,
): ReadonlyArray<Timed> => {
  const worth = (test: Timed): number => ((kills.get(keyOf(test)) ?? 0) + 0.1) / (test.milliseconds + 1)
  return [...tests].sort((one, other) => worth(other) - worth(one))
}

/** As many of the first tests as take that many milliseconds together, and at least one. */
export const within = (milliseconds: number, tests: ReadonlyArray<Timed>): ReadonlyArray<Timed> => {
  let spent = 0
  return tests.filter((test, place) => (spent += test.milliseconds) <= milliseconds || place === 0)
}

/** What tells a test from others. */
export const keyOf = ({ file, index }: TestId): string => `${file}#${String(index)}`
