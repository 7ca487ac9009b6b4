import { agrees } from '../difference/Estimate.js'
import type { Side } from './Side.js'

/** What a function does just below and just above a point. */
export interface Sides {
  readonly below: Side
  readonly above: Side
}

/** The one-sided derivatives that there are. */
const endsOf = (side: Side): ReadonlyArray<number> => {
  if (side._tag === 'Slope') return [side.estimate.value]
  return side._tag === 'Unbounded' ? [side.sign * Infinity] : []
}

/**
 * True for a number that may stand for the derivative where there is none: what lies between the one-sided derivatives.
 * Between a finite and an infinite one, or two infinite ones, would be almost any number: there it is one of the two, or
 * the 0 in between. At a jump there is nothing to compare a number with.
 */
export const isConvention = ({ below, above }: Sides, found: number, rounding: number): boolean => {
  if (below._tag === 'Jump' || above._tag === 'Jump') return true
  const ends = [...endsOf(below), ...endsOf(above)]
  const isBetween = found >= Math.min(...ends) && found <= Math.max(...ends)
  if (isBetween && (ends.every(Number.isFinite) || ends.includes(found) || found === 0)) return true
  return [below, above].some((side) => side._tag === 'Slope' && agrees(side.estimate, found, rounding))
}
