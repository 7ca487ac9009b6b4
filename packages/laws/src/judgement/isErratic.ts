import type { Question } from './Question.js'
import { greatest } from './settled.js'
import type { Settled } from './settled.js'

/** Where the derivative is looked at within a step, in parts of it: at no whole period of anything. */
const places = [1, 0.618, 0.382, 0.146].flatMap((part) => [part, -part])

/** A derivative that changes with the step changes less over the narrowest steps than that part of what it does over wide ones. */
const proportion = 1 / 16

/**
 * True where what is said of the derivative changes by as much as it seems to be off, over the narrowest steps that an
 * estimate was made of no less than over the widest: then the function has waves that are narrower than all of them, and
 * the estimate is of what it does besides.
 */
export const isErratic = (
  { at, found, derivative }: Question,
  { estimate, step }: Settled,
  halvings: number,
): boolean => {
  if (derivative === undefined || !found.every(Number.isFinite)) return false
  // At the point itself it may be another one, which is what is asked.
  const changeOver = (size: number): number => {
    try {
      const [first = NaN, ...others] = places.map((place) => derivative(at + place * size))
      return greatest(others.map((other) => other - first))
    } catch {
      return 0
    }
  }
  const narrow = changeOver(step * 2 ** -halvings)
  const off = greatest(found.map((each) => each - estimate.value))
  return narrow >= off / 4 && narrow >= proportion * changeOver(step)
}
