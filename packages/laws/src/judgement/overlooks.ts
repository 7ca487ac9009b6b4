import { toleranceOf } from '../difference/Estimate.js'
import type { Quotient } from '../difference/extrapolation.js'
import { sampled } from '../difference/Sample.js'
import { narrowestStep } from '../difference/ulp.js'
import type { Question } from './Question.js'
import type { Settled } from './settled.js'

/** From one step to the next. */
const narrowing = 2 ** -3

/** How many of its own roundings a quotient of differences may be off. */
const safety = 4

/**
 * True where a quotient of differences contradicts an estimate, of a step narrower than any that the estimate was made
 * of: on a smooth function it is no further from the estimate than that of the narrowest of them, but for rounding. There
 * is something that those steps did not see, such as a wave of which each of them is many periods.
 */
export const overlooks = (
  { line, at, noise }: Question,
  { estimate, step }: Settled,
  halvings: number,
): boolean => {
  const sample = sampled(line, at, noise)
  const distanceOf = (central: Quotient): number => Math.abs(central.value - estimate.value)
  const narrowest = step * 2 ** -halvings
  const known = narrowest >= narrowestStep(at) ? distanceOf(sample(narrowest).central) : Infinity
  for (let size = narrowest * narrowing; size >= narrowestStep(at); size *= narrowing) {
    const { central } = sample(size)
    if (distanceOf(central) > known + toleranceOf(estimate, safety * central.noise)) return true
  }
  return false
}
