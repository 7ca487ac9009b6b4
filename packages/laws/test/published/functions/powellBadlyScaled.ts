import { add, exp, mul, neg, sub } from '@wengert/core'
import type { Residuals } from './leastSquares.js'

/** MGH 3. */
export const powellBadlyScaled: Residuals = ([x = NaN, y = NaN]) => [
  sub(mul(1e4, mul(x, y)), 1),
  sub(add(exp(neg(x)), exp(neg(y))), 1.0001),
]
