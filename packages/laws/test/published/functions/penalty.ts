import { dot, mul, sub } from '@wengert/core'
import type { Residuals } from './leastSquares.js'

/** MGH 23. */
export const penalty: Residuals = (xs) => [
  ...xs.map((x) => mul(Math.sqrt(1e-5), sub(x, 1))),
  sub(dot(xs, xs), 0.25),
]
