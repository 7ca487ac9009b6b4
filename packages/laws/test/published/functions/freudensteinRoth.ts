import { add, mul, sub } from '@wengert/core'
import type { Residuals } from './leastSquares.js'

/** MGH 2. */
export const freudensteinRoth: Residuals = ([x = NaN, y = NaN]) => [
  add(sub(x, 13), mul(sub(mul(sub(5, y), y), 2), y)),
  add(sub(x, 29), mul(sub(mul(add(y, 1), y), 14), y)),
]
