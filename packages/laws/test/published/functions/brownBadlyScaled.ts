import { mul, sub } from '@wengert/core'
import type { Residuals } from './leastSquares.js'

/** MGH 4. */
export const brownBadlyScaled: Residuals = ([x = NaN, y = NaN]) => [
  sub(x, 1e6),
  sub(y, 2e-6),
  sub(mul(x, y), 2),
]
