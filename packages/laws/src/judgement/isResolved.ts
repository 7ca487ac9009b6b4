import type { Question } from './Question.js'
import { greatest, widestStep } from './settled.js'

/** How many numbers next to a point are looked at on each side. */
const neighbours = 6

/** A function that moves by more than that part of a whole step from one number to the next is not followed by numbers. */
const most = 1 / 16

/** The distance of a number from the next. */
const ulpOf = (x: number): number => {
  const size = Math.abs(x)
  return Math.max(2 ** (Math.floor(Math.log2(size)) - 52), Number.MIN_VALUE)
}

/**
 * True where the numbers beside a point are close enough to show what the function does: sin is not where one number is
 * a whole period after the other. What happens at the point itself does not matter: a jump there is one.
 */
export const isResolved = ({ line, at }: Question): boolean => {
  const step = widestStep(at)
  const gap = ulpOf(at)
  const here = line(at)
  const rise = greatest([line(at + step) - here, line(at - step) - here])
  const moves = [1, -1].map((sign) => {
    const values = Array.from({ length: neighbours }, (_, k) => line(at + sign * (k + 1) * gap))
    return greatest(values.slice(1).map((value, k) => value - (values[k] ?? NaN)))
  })
  return !(Math.min(...moves) > most * rise)
}
