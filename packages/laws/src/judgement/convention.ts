import { agrees } from '../difference/Estimate.js'
import type { Estimate } from '../difference/Estimate.js'
import type { Side } from './Side.js'

/** What a function does just below and just above a point. */
export interface Sides {
  readonly below: Side
  readonly above: Side
}

const slopeOf = (side: Side): Estimate | undefined => {
  if (side._tag === 'Slope') return side.estimate
  return side._tag === 'Jump' ? side.beyond : undefined
}

/** The one-sided derivatives that there are, of a jump those beyond it. */
const endsOf = (side: Side): ReadonlyArray<number> => {
  if (side._tag === 'Unbounded') return [side.sign * Infinity]
  const slope = slopeOf(side)
  return slope === undefined ? [] : [slope.value]
}

/** At a jump there may be no derivative at all, or an infinite one; a number is compared with the slopes beyond. */
const isConventionAtJump = (jump: Side & { readonly _tag: 'Jump' }, found: number): boolean =>
  Number.isNaN(found) || found === jump.sign * Infinity || jump.beyond === undefined

/**
 * True for a number that may stand for the derivative where there is none: what lies between the one-sided derivatives.
 * Between a finite and an infinite one, or two infinite ones, would be almost any number: there it is one of the two, or
 * the 0 in between.
 */
export const isConvention = (sides: Sides, found: number, rounding: number): boolean => {
  const both = [sides.below, sides.above]
  // A value apart from those on both sides may be a function's of its own.
  if (both.every(({ _tag }) => _tag === 'Jump')) return true
  if (both.some((side) => side._tag === 'Jump' && isConventionAtJump(side, found))) return true
  const ends = both.flatMap(endsOf)
  const isBetween = found >= Math.min(...ends) && found <= Math.max(...ends)
  if (isBetween && (ends.every(Number.isFinite) || ends.includes(found) || found === 0)) return true
  return both.some((side) => {
    const slope = slopeOf(side)
    return slope !== undefined && agrees(slope, found, rounding)
  })
}
