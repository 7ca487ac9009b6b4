import { add, div, mul, square, sub } from '@wengert/core'
import type { Residuals } from './leastSquares.js'

/** MGH 14. */
export const wood: Residuals = ([a = NaN, b = NaN, c = NaN, d = NaN]) => [
  mul(10, sub(b, square(a))),
  sub(1, a),
  mul(Math.sqrt(90), sub(d, square(c))),
  sub(1, c),
  mul(Math.sqrt(10), sub(add(b, d), 2)),
  div(sub(b, d), Math.sqrt(10)),
]
