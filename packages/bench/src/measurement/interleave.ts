import { checkAgreement } from './agreement.js'
import { mean, median, medianRatio } from './statistics.js'

/** The milliseconds that the parts of one run took. */
export type Laps<Lap extends string> = Readonly<Record<Lap, number>>

/** One way to do the work. */
export interface Contestant<Lap extends string> {
  /** Does the work once, with a stopwatch on it. */
  readonly run: () => Laps<Lap>
  /** Uncounted runs at the start of a turn: they collect the garbage that the one before has left. */
  readonly leadIn: number
  /** Counted runs in a turn. It counts with their mean, so that everyone pays for collecting their own garbage. */
  readonly repetitions: number
  /** The gradient that the work comes to, flat. */
  readonly gradient: () => ReadonlyArray<number>
}

/** How long to go on, and whom to tell. */
export interface Schedule {
  /** Rounds before anything is counted. */
  readonly warmUps: number
  /** No new round is begun after this time… */
  readonly seconds: number
  /** …unless there have been fewer than this. */
  readonly leastRounds: number
  readonly onRound?: (round: number) => void
}

/** What came of a contest. */
export interface Timings<Name extends string, Lap extends string> {
  readonly rounds: number
  /** The median over the rounds. */
  readonly milliseconds: (name: Name, lap: Lap) => number
  /** The median over the rounds of one contestant's time over another's in the same round. */
  readonly ratio: (name: Name, to: Name, lap: Lap) => number
}

/**
 * Lets contestants take turns, A B C A B C …, so that all of them meet the same weather. Throws before any time is
 * taken where their gradients do not agree.
 */
export const interleave = <Name extends string, Lap extends string>(
  contestants: Readonly<Record<Name, Contestant<Lap>>>,
  { warmUps, seconds, leastRounds, onRound = () => undefined }: Schedule,
): Timings<Name, Lap> => {
  const entries = Object.entries<Contestant<Lap>>(contestants)
  checkAgreement(Object.fromEntries(entries.map(([name, { gradient }]) => [name, gradient()])))

  const turn = ({ run, leadIn, repetitions }: Contestant<Lap>): ReadonlyArray<Laps<Lap>> =>
    Array.from({ length: leadIn + repetitions }, run).slice(leadIn)
  const playRound = (): ReadonlyMap<string, ReadonlyArray<Laps<Lap>>> =>
    new Map(entries.map(([name, contestant]) => [name, turn(contestant)]))

  for (let round = 0; round < warmUps; round++) playRound()
  const rounds: Array<ReturnType<typeof playRound>> = []
  const end = performance.now() + 1000 * seconds
  while (rounds.length < leastRounds || performance.now() < end) {
    onRound(rounds.length + 1)
    rounds.push(playRound())
  }

  const times = (name: Name, lap: Lap): ReadonlyArray<number> =>
    rounds.map((round) => mean((round.get(name) ?? []).map((laps) => laps[lap])))
  return {
    rounds: rounds.length,
    milliseconds: (name, lap) => median(times(name, lap)),
    ratio: (name, to, lap) => medianRatio(times(name, lap), times(to, lap)),
  }
}
