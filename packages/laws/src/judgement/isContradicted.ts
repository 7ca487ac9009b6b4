import { differenceWithin } from '../difference/finiteDifference.js'
import { narrowStep } from '../difference/ulp.js'
import type { Question } from './Question.js'
import { meet } from './settled.js'
import type { Settled } from './settled.js'

/** From one first step to the next. */
const narrowing = 2 ** -3

/** How many first steps are tried. */
const most = 12

/** How often a step is halved. */
const halvings = 18

/**
 * True where an estimate from a step that is no wider is of another number. Of a wave that is narrower than most of its
 * steps, one estimate in a thousand is sure of itself by chance; what a function does at a point is seen from all of
 * them.
 */
export const isContradicted = ({ line, at, noise }: Question, { estimate, step }: Settled): boolean => {
  const narrowest = Math.max(narrowStep(at), step * narrowing ** most)
  for (let size = step; size >= narrowest; size *= narrowing) {
    const other = differenceWithin(line, at, size, noise, halvings)
    if (Number.isFinite(other.error) && !meet(estimate, other)) return true
  }
  return false
}
