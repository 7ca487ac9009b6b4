import { ulp } from '../difference/ulp.js'
import type { Question } from './Question.js'
import { greatest, underflow, widestStep } from './settled.js'

/** How many numbers next to a point are looked at on each side. */
const neighbours = 6

/** So many numbers on, a function that is defined beside a point has to be defined as well. */
const few = 2 ** 12

/** What is so much steeper than the function is over a whole step. */
const steep = 4

/** A function that moves by more than that part of a whole step from one number to the next is not followed by numbers. */
const most = 1 / 16

/**
 * True where the numbers beside a point are close enough to show what the function does. Sin is not where one number is a
 * whole period after the other, nor a root next to the end of its domain, and nothing is next to the greatest numbers.
 * What happens at the point itself does not matter: a jump there is one.
 */
export const isResolved = ({ line, at, found, noise }: Question): boolean => {
  if (Math.abs(at) > 1 / underflow) return false
  const step = widestStep(at)
  const gap = ulp(at)
  const here = line(at)
  const rise = greatest([line(at + step) - here, line(at - step) - here])
  const isDefined = (distance: number): boolean => Number.isFinite(line(at + distance))
  // The domain ends within what the narrowest steps see, but not here, and the function is steeper there than elsewhere.
  const isAtEdge = [1, -1].some((sign) => isDefined(sign * gap) && !isDefined(sign * few * gap))
  // What it does between the end of the domain and here may be less than rounding: x^1e-20 at 1e-315.
  const isHidden = !isDefined(-2 * at) && greatest(found) * Math.abs(at) <= noise(at)
  if ((isAtEdge || isHidden) && found.some((each) => !(Math.abs(each) <= (steep * rise) / step))) return false
  const moves = [1, -1].map((sign) => {
    const values = Array.from({ length: neighbours }, (_, k) => line(at + sign * (k + 1) * gap))
    return greatest(values.slice(1).map((value, k) => value - (values[k] ?? NaN)))
  })
  // Where whole periods lie between numbers they may still seem to follow a slow wave.
  const isBeyond = gap >= 1 && found.some((each) => Number.isFinite(each) && Math.abs(each) * gap > rise)
  return !isBeyond && !(Math.min(...moves) > most * rise)
}
