import { add, mul, pow, square, sub } from '@wengert/core'
import type { Residuals } from './leastSquares.js'

/** MGH 13. */
export const powellSingular: Residuals = ([a = NaN, b = NaN, c = NaN, d = NaN]) => [
  add(a, mul(10, b)),
  mul(Math.sqrt(5), sub(c, d)),
  square(sub(b, mul(2, c))),
  mul(Math.sqrt(10), pow(sub(a, d), 2)),
]
