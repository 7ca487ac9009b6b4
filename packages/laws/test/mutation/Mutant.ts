import type { Kink, Op } from '@wengert/core'
import { ruleMutants } from './ruleMutants.js'
import { showRule } from './showRule.js'
import { spellingMutants, withSpelling } from './spellingMutants.js'

/** An entry of the op table with one fault in it. */
export interface Mutant {
  /** Where the fault is: in a partial, a kink, the spelling, or the value and its spelling alike. */
  readonly place: string
  readonly change: string
  /** The mutated part, to be read by people. */
  readonly shown: string
  readonly op: Op
}

const operandsOf = ({ arity, partials }: Op): number => (typeof arity === 'number' ? arity : partials.length)

const inPartials = (op: Op): ReadonlyArray<Mutant> =>
  op.partials.flatMap((rule, k) =>
    rule === null
      ? []
      : ruleMutants(rule, operandsOf(op)).map((mutated) => ({
          place: `partial ${String(k + 1)}`,
          change: mutated.change,
          shown: showRule(mutated.rule),
          op: { ...op, partials: op.partials.map((each, j) => (j === k ? mutated.rule : each)) },
        })),
  )

const otherKinks = (kink: Kink): ReadonlyArray<Kink> =>
  kink.partials.flatMap((partial, k) =>
    [partial === 0 ? 1 : -partial, partial + 0.5, NaN]
      .filter((other) => !Object.is(other, partial) && other !== partial)
      .map((other) => ({ ...kink, partials: kink.partials.map((each, j) => (j === k ? other : each)) })),
  )

const inKinks = (op: Op): ReadonlyArray<Mutant> =>
  op.kinks.flatMap((kink, k) =>
    otherKinks(kink).map((other) => ({
      place: `kink ${String(k + 1)}`,
      change: 'partial changed',
      shown: `[${other.partials.join(', ')}] at [${other.at.join(', ')}]`,
      op: { ...op, kinks: op.kinks.map((each, j) => (j === k ? other : each)) },
    })),
  )

/** Once in the spelling alone, which then differs from the value, and once in both. */
const inValue = (op: Op): ReadonlyArray<Mutant> =>
  spellingMutants(op.javascript).flatMap(({ change, javascript }) => [
    { place: 'spelling', change, shown: javascript, op: { ...op, javascript } },
    { place: 'value', change, shown: javascript, op: withSpelling(op, javascript) },
  ])

/** Every entry that differs from this one by one fault. */
export const mutantsOf = (op: Op): ReadonlyArray<Mutant> => [
  ...inPartials(op),
  ...inKinks(op),
  ...inValue(op),
]
