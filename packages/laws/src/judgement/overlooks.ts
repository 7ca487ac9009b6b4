import { toleranceOf } from '../difference/Estimate.js'
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
 * of: on a smooth function it differs from the estimate by no more than rounding. There is something that those steps did
 * not see, such as a wave of which each of them is many periods.
 */
export const overlooks = (
  { line, at, noise }: Question,
  { estimate, step }: Settled,
  halvings: number,
): boolean => {
  const sample = sampled(line, at, noise)
  for (let size = step * 2 ** -halvings; size >= narrowestStep(at); size *= narrowing) {
    const { central } = sample(size)
    if (Math.abs(central.value - estimate.value) > toleranceOf(estimate, safety * central.noise)) return true
  }
  return false
}
