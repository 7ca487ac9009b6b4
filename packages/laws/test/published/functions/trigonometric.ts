import { add, cos, mul, sin, sub, sum } from '@wengert/core'
import type { Residuals } from './leastSquares.js'

/** MGH 26. */
export const trigonometric: Residuals = (xs) => {
  const total = sub(xs.length, sum(xs.map((x) => cos(x))))
  return xs.map((x, k) => sub(add(total, mul(k + 1, sub(1, cos(x)))), sin(x)))
}
