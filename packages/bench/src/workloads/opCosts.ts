import { forward, opFunctions, ops, record, sum } from '@wengert/core'
import type { OpName, Recording, Scalar } from '@wengert/core'
import { backward } from '@wengert/grad'
import { formatNumber } from '../formatNumber.js'
import { median, medianRatio } from '../measurement/statistics.js'
import { timed } from '../measurement/stopwatch.js'
import type { Workload } from '../Workload.js'

const count = 2000
const warmUps = 15
const rounds = 40

const parts = ['record', 'forward', 'reverse'] as const
type Part = (typeof parts)[number]

/** Operands inside of every domain, with both sides of most choices. */
const points: ReadonlyArray<number> = Array.from({ length: count }, (_, k) => 0.5 + 0.45 * Math.sin(k))

type Recorded = Recording<ReadonlyArray<number>, Scalar>

/** The op applied to every point and its neighbours, and the sum of all that. */
const recorded = (name: OpName): Recorded => {
  const { arity, partials } = ops[name]
  const f: (...operands: ReadonlyArray<Scalar>) => Scalar = opFunctions[name]
  const hasParameter = partials[1] === null
  return record((xs) => {
    const next = (k: number): Scalar => xs[k % count] ?? 1
    switch (arity) {
      case 1:
        return sum(xs.map((x) => f(x)))
      case 2:
        return sum(xs.map((x, k) => f(x, hasParameter ? 2 : next(k + 1))))
      case 3:
        return sum(xs.map((x, k) => f(x, next(k + 1), next(k + 2))))
      default:
        return sum(xs.map((x, k) => f(x, next(k + 1), next(k + 2), next(k + 3))))
    }
  }, points)
}

/** One turn of an op, in nanoseconds a node. */
const turn = (name: OpName, recording: Recorded): Readonly<Record<Part, number>> => {
  const { tape } = recording
  const primals = Float64Array.from(tape.rows().primals)
  const work: Readonly<Record<Part, () => unknown>> = {
    record: () => recorded(name),
    forward: () => forward(tape.rows(), primals, tape.length),
    reverse: () => backward(recording),
  }
  const nanoseconds = (part: Part): number => (1e6 * timed(work[part]).step) / count
  return { record: nanoseconds('record'), forward: nanoseconds('forward'), reverse: nanoseconds('reverse') }
}

const run: Workload['run'] = ({ progress }) => {
  const names = Object.keys(ops) as ReadonlyArray<OpName>
  const recordings = names.map((name) => [name, recorded(name)] as const)
  const played = Array.from({ length: warmUps + rounds }, (_, round) => {
    progress(`round ${String(round + 1)} of ${String(warmUps + rounds)}`)
    return new Map(recordings.map(([name, recording]) => [name, turn(name, recording)]))
  }).slice(warmUps)
  const times = (name: OpName, part: Part): ReadonlyArray<number> =>
    played.map((turns) => turns.get(name)?.[part] ?? NaN)
  const measured = names
    .map((name) => ({
      name,
      nanoseconds: parts.map((part) => median(times(name, part))),
      ratios: parts.map((part) => medianRatio(times(name, part), times('add', part))),
    }))
    .sort((one, other) => (one.nanoseconds[2] ?? 0) - (other.nanoseconds[2] ?? 0))
  const figures = (of: 'nanoseconds' | 'ratios'): Record<string, Record<string, number>> =>
    Object.fromEntries(
      measured.map((each) => [
        each.name,
        Object.fromEntries(parts.map((part, k) => [part, each[of][k] ?? NaN])),
      ]),
    )
  return Promise.resolve({
    figures: { nsPerNode: figures('nanoseconds'), overAdd: figures('ratios') },
    tables: [
      {
        head: ['op', ...parts.flatMap((part) => [`${part} ns`, '/ add'])],
        rows: measured.map(({ name, nanoseconds, ratios }) => [
          name,
          ...parts.flatMap((_, k) => [formatNumber(nanoseconds[k] ?? NaN), formatNumber(ratios[k] ?? NaN)]),
        ]),
      },
    ],
    notes: [
      `Each op ${String(count)} times at operands from 0.05 to 0.95, and the sum of all that; nanoseconds a node of the op, in the order of the reverse sweep. Lists have four elements. The sum, the call by name and what a recording and a sweep cost once are in every row alike: hence the ratios to add, of the same round.`,
      `The median of ${String(rounds)} rounds in which all ops take turns.`,
    ],
  })
}

/** What each op costs. */
export const opCosts: Workload = {
  summary: 'every op of the table: recording, replay and sweep, by the node',
  run,
}
