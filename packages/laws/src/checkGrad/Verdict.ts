import type { Estimate } from '../difference/Estimate.js'
import { estimates, isEstimated, isPrecise, mayBend, sideOf } from './slopes.js'
import type { Line, Side } from './slopes.js'

/** The slopes just below and just above a point. */
export interface Sides {
  readonly below: Side
  readonly above: Side
}

/** What finite differences say of derivatives that were found for the same partial. */
export type Verdict =
  | { readonly _tag: 'Right'; readonly expected: Estimate }
  | { readonly _tag: 'Wrong'; readonly expected: Estimate; readonly side?: 'below' | 'above' }
  /** There is no derivative; what was found is a possible convention, or not even that. */
  | { readonly _tag: 'Kink'; readonly sides: Sides; readonly isConvention: boolean }
  /** The differences do not settle: nothing can be said. */
  | { readonly _tag: 'Undecided' }

/** The ends of what a side allows a convention to be. */
const endsOf = (side: Side): ReadonlyArray<number> => {
  if (side._tag === 'Slope') return [side.estimate.value]
  return side._tag === 'Unbounded' ? [side.sign * Infinity] : []
}

const isBetween = (at: number, { below, above }: Sides, found: number): boolean => {
  const ends = [...endsOf(below), ...endsOf(above)]
  if (found >= Math.min(...ends) && found <= Math.max(...ends)) return true
  return [below, above].some((side) => side._tag === 'Slope' && isEstimated(at, side.estimate, found))
}

const kink = (at: number, sides: Sides, found: ReadonlyArray<number>): Verdict => ({
  _tag: 'Kink',
  sides,
  isConvention:
    sides.below._tag === 'Jump' ||
    sides.above._tag === 'Jump' ||
    found.every((each) => isBetween(at, sides, each)),
})

const meet = (at: number, one: Estimate, other: Estimate): boolean =>
  isEstimated(at, { value: one.value, error: one.error + other.error }, other.value) ||
  Math.abs(one.value - other.value) <= 1e-5 * Math.max(Math.abs(one.value), Math.abs(other.value))

/** A verdict from the two sides, where central differences alone do not show that the derivatives are right. */
const bySides = (
  at: number,
  sides: Sides,
  central: Estimate,
  found: ReadonlyArray<number>,
): Verdict | undefined => {
  const { below, above } = sides
  const judged = (expected: Estimate, side?: 'below' | 'above'): Verdict =>
    found.every((each) => isEstimated(at, expected, each))
      ? { _tag: 'Right', expected }
      : { _tag: 'Wrong', expected, ...(side === undefined ? {} : { side }) }
  if (below._tag === 'Slope' && above._tag === 'Slope')
    return meet(at, below.estimate, above.estimate) ? undefined : kink(at, sides, found)
  if (below._tag === 'Undefined' && above._tag === 'Slope') return judged(above.estimate, 'above')
  if (above._tag === 'Undefined' && below._tag === 'Slope') return judged(below.estimate, 'below')
  const isClear = below._tag !== 'Unclear' && above._tag !== 'Unclear'
  const hasBreak = [below, above].some(({ _tag }) => _tag === 'Unbounded' || _tag === 'Jump')
  if (isClear && hasBreak && !isPrecise(at, central)) return kink(at, sides, found)
  return undefined
}

const better = (one: Estimate, other: Estimate): Estimate => (other.error < one.error ? other : one)

const none: Estimate = { value: NaN, error: Infinity }

/** Judges derivatives that were found for `f` at `x`, where `f` is finite, by finite differences. */
export const verdictOn = (f: Line, x: number, found: ReadonlyArray<number>): Verdict => {
  const at = f(x)
  const agreesWith = (estimate: Estimate): boolean =>
    isPrecise(at, estimate) && found.every((each) => isEstimated(at, estimate, each))
  let best = none
  let against = none
  for (const estimate of estimates(f, x)) {
    best = better(best, estimate)
    if (!agreesWith(estimate)) {
      if (!isPrecise(at, estimate)) continue
      // Two widths that say the same are enough: a bend would have come between them.
      if (isEstimated(at, estimate, against.value)) break
      against = estimate
      continue
    }
    if (!mayBend(f, x, estimate)) return { _tag: 'Right', expected: estimate }
    break
  }
  const sides = { below: sideOf(f, x, -1), above: sideOf(f, x, 1) }
  const sided = bySides(at, sides, best, found)
  if (sided !== undefined) return sided
  if (agreesWith(best)) return { _tag: 'Right', expected: best }
  return isPrecise(at, best) ? { _tag: 'Wrong', expected: best } : { _tag: 'Undecided' }
}
