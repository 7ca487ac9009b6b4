import { dot, square, sub } from '@wengert/core'
import type { Residuals } from './leastSquares.js'
import { upTo } from './wholeNumbers.js'

/** MGH 20. */
export const watson: Residuals = (xs) => {
  const [first = NaN, second = NaN] = xs
  const rows = upTo(29).map((k) => {
    const t = k / 29
    const slope = dot(
      xs.slice(1),
      xs.slice(1).map((_, j) => (j + 1) * t ** j),
    )
    const height = dot(
      xs,
      xs.map((_, j) => t ** j),
    )
    return sub(sub(slope, square(height)), 1)
  })
  return [...rows, first, sub(sub(second, square(first)), 1)]
}
