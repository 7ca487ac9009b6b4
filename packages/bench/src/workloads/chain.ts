import { backward } from '@wengert/grad'
import { chainRecorder, nodesPerStep, tapeContestant, yardstickContestant } from '../contestants/chain.js'
import type { Part } from '../contestants/chain.js'
import { Yardstick } from '../contestants/yardstick.js'
import { formatNumber } from '../formatNumber.js'
import { interleave } from '../measurement/interleave.js'
import { peakMemory, resetPeakMemory } from '../measurement/peakMemory.js'
import { median, spread } from '../measurement/statistics.js'
import { judge } from '../Target.js'
import type { Figures, Table, Workload } from '../Workload.js'

const lengths = [1e3, 1e4, 1e5, 1e6, 2.5e6]
/** From here on a run is long enough to be a turn, and hardly to be repeated. */
const longSteps = 1e6

/** What was measured of a chain of one length. */
interface Measured {
  readonly steps: number
  readonly rounds: number
  readonly figures: Readonly<Record<Figure, number>>
}

const figureNames = [
  'recordNsPerNode',
  'sweepNsPerNode',
  'bytesPerNode',
  'recordOverYardstick',
  'sweepOverYardstick',
  'bothOverYardstick',
  'recordOverReservedYardstick',
  'yardstickRecordNsPerNode',
  'yardstickSweepNsPerNode',
] as const

type Figure = (typeof figureNames)[number]

const most: Partial<Record<Figure, number>> = {
  recordOverYardstick: 1.5,
  sweepOverYardstick: 1.5,
  bytesPerNode: 64,
}
const mostFlatness = 2

const measure = (steps: number, bytes: number, onRound: (round: number) => void): Measured => {
  const nodes = nodesPerStep * steps
  const long = steps >= longSteps
  const repetitions = Math.max(4, 2e4 / steps)
  const repeated = long ? { leadIn: 0, repetitions: 1 } : { leadIn: repetitions, repetitions }
  const contestants = {
    tape: tapeContestant(steps, repeated),
    yardstick: yardstickContestant(steps, repeated, () => new Yardstick()),
    reserved: yardstickContestant(steps, repeated, () => new Yardstick(nodes + 3)),
  }
  const schedule = {
    warmUps: steps >= 1e6 ? 1 : 10,
    seconds: steps >= 1e6 ? 6 : 2.5,
    leastRounds: 5,
    onRound,
  }
  const timings = interleave(contestants, schedule)
  const nanoseconds = (name: keyof typeof contestants, part: Part): number =>
    (1e6 * timings.milliseconds(name, part)) / nodes
  return {
    steps,
    rounds: timings.rounds,
    figures: {
      recordNsPerNode: nanoseconds('tape', 'record'),
      sweepNsPerNode: nanoseconds('tape', 'sweep'),
      bytesPerNode: bytes / nodes,
      recordOverYardstick: timings.ratio('tape', 'yardstick', 'record'),
      sweepOverYardstick: timings.ratio('tape', 'yardstick', 'sweep'),
      bothOverYardstick: timings.ratio('tape', 'yardstick', 'both'),
      recordOverReservedYardstick: timings.ratio('tape', 'reserved', 'record'),
      yardstickRecordNsPerNode: nanoseconds('yardstick', 'record'),
      yardstickSweepNsPerNode: nanoseconds('yardstick', 'sweep'),
    },
  }
}

/** Compiles the code, so that what the compiler needs is not counted as the recording's. */
const settle = (): void => {
  const recordChain = chainRecorder(1000)
  for (let repetition = 0; repetition < 300; repetition++) backward(recordChain())
}

/** By how many bytes the peak of the process grows while it records so many steps and sweeps them. */
const probe = (steps: string): number => {
  const recordChain = chainRecorder(Number(steps))
  settle()
  resetPeakMemory()
  const before = peakMemory()
  const recording = recordChain()
  const gradients = backward(recording)
  const grown = peakMemory() - before
  if (gradients.has(recording.inputs.x)) return grown
  throw new Error('Expected the gradient to reach x, but it did not. Mend the chain.')
}

const flatness = (measured: ReadonlyArray<Measured>, figure: Figure): number =>
  spread(measured.filter(({ steps }) => steps >= 1e4).map(({ figures }) => figures[figure]))

const flatnesses = (measured: ReadonlyArray<Measured>) => ({
  flatness: { record: flatness(measured, 'recordNsPerNode'), sweep: flatness(measured, 'sweepNsPerNode') },
  yardstickFlatness: {
    record: flatness(measured, 'yardstickRecordNsPerNode'),
    sweep: flatness(measured, 'yardstickSweepNsPerNode'),
  },
})

const figuresOf = (measured: ReadonlyArray<Measured>): Figures => ({
  ...Object.fromEntries(
    figureNames.map((name) => [
      name,
      Object.fromEntries(measured.map(({ steps, figures }) => [String(steps), figures[name]])),
    ]),
  ),
  ...flatnesses(measured),
})

const judged = (figure: number, atMost: number | undefined): string =>
  atMost === undefined ? formatNumber(figure) : `${formatNumber(figure)} (${judge(figure, { atMost })})`

const tablesOf = (measured: ReadonlyArray<Measured>): ReadonlyArray<Table> => {
  const { flatness: flat, yardstickFlatness } = flatnesses(measured)
  return [
    {
      head: ['figure', ...measured.map(({ steps }) => `${formatNumber(steps)} steps`)],
      rows: figureNames.map((name) => [
        name,
        ...measured.map(({ figures }) => judged(figures[name], most[name])),
      ]),
    },
    {
      head: ['flatness', 'record', 'sweep'],
      rows: [
        ['tape', judged(flat.record, mostFlatness), judged(flat.sweep, mostFlatness)],
        [
          'yardstick',
          judged(yardstickFlatness.record, undefined),
          judged(yardstickFlatness.sweep, undefined),
        ],
      ],
    },
  ]
}

const notes = [
  `A step is ${String(nodesPerStep)} nodes. tape: record(f, { x, a, b }), then backward(recording): an immutable tape and a gradient map to keep.`,
  'yardstick: a new bare mutable unchecked tape for every recording, its columns doubled when full; the reserved one is told its length in advance.',
  'bytesPerNode: by how much the peak memory of a fresh process grows in record and backward, adjoints included; for short recordings the median of three, and what counts there is garbage, or its memory used again.',
  'flatness: the slowest length over the quickest, from 10,000 steps up.',
]

const run: Workload['run'] = async ({ progress, probe: probeAlone }) => {
  const measured: Array<Measured> = []
  for (const steps of lengths) {
    const length = `${formatNumber(steps)} steps`
    progress(`${length}: memory`)
    const peaks = []
    for (let attempt = 0; attempt < (steps < longSteps ? 3 : 1); attempt++)
      peaks.push(await probeAlone(String(steps)))
    measured.push(measure(steps, median(peaks), (round) => progress(`${length}: round ${String(round)}`)))
  }
  const rounds = measured
    .map((each) => `${String(each.rounds)} for ${formatNumber(each.steps)} steps`)
    .join(', ')
  return {
    figures: figuresOf(measured),
    tables: tablesOf(measured),
    notes: [...notes, `Rounds: ${rounds}.`],
  }
}

/** A long thin tape: does a node cost the same among 10,000,000 as among 4,000? */
export const chain: Workload = { summary: 'x ← sin(x)·a + x·b over 1,000 to 2,500,000 steps', run, probe }
