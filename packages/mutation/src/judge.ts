import type { Fate, Judged, Mutant } from './Mutant.js'
import { inOrder, keyOf, within } from './Plan.js'
import type { Reach } from './Plan.js'
import type { Answer, Loaded } from './worker/Message.js'
import { askAll } from './worker/Pool.js'

/** How a run is told of while it runs. */
export type Progress = (done: number, all: number, what: string) => void

/** A mutant may come by its own switch that many times as often as the original did in all tests, and some more. */
const moreOften = { times: 5, besides: 10_000 }

/** How much longer than without a fault a test may take, and how many milliseconds besides. */
const patience = { times: 4, besides: 4000 }

/** Loads and times every test file, without a fault. */
export const loadAll = async (
  script: string,
  workers: number,
  files: ReadonlyArray<string>,
  progress: Progress,
): Promise<ReadonlyArray<Loaded>> => {
  const loaded: Array<Loaded> = []
  await askAll(
    script,
    workers,
    files,
    (file) => [{ _tag: 'Load', file }, 600_000],
    (file, answer) => {
      if (answer?._tag !== 'Loaded') throw new Error(`Expected ${file} to load, but its process ended.`)
      loaded.push(answer.loaded)
      progress(loaded.length, files.length, file)
    },
  )
  return loaded
}

const fateOf = (answer: Answer | undefined): Fate => {
  if (answer?._tag === 'Killed') return { _tag: 'Killed', by: answer.by, file: answer.test.file }
  return answer?._tag === 'Survived' ? { _tag: 'Survived' } : { _tag: 'Endless' }
}

/** Holds every mutant against the likeliest tests that reach it and take so long together, up to the first that notices. */
export const judgeAll = async (
  script: string,
  workers: number,
  mutants: ReadonlyArray<Mutant>,
  reach: (mutant: Mutant) => Reach,
  milliseconds: number,
  told: (judged: Judged) => void,
): Promise<ReadonlyArray<Judged>> => {
  const kills = new Map<string, number>()
  const planned = mutants.map((mutant): readonly [Mutant, Reach] => [mutant, reach(mutant)])
  const judged: Array<Judged> = planned
    .filter(([, { tests }]) => tests.length === 0)
    .map(([mutant]) => ({ mutant, fate: { _tag: 'Unreached' } }))
  await askAll(
    script,
    workers,
    planned.filter(([, { tests }]) => tests.length > 0),
    ([mutant, { tests, likely, hits }]) => {
      const asked = within(milliseconds, inOrder({ tests, likely }, kills))
      const slowest = Math.max(...asked.map((test) => test.milliseconds))
      const request = {
        _tag: 'Try',
        mutant: mutant.id,
        hitLimit: moreOften.times * hits + moreOften.besides,
        tests: asked.map(({ file, index }) => ({ file, index })),
      } as const
      return [request, patience.besides + patience.times * slowest]
    },
    ([mutant], answer) => {
      if (answer?._tag === 'Killed') kills.set(keyOf(answer.test), (kills.get(keyOf(answer.test)) ?? 0) + 1)
      const one = { mutant, fate: fateOf(answer) }
      judged.push(one)
      told(one)
    },
  )
  return judged
}
