import { mul, pow, sub } from '@wengert/core'
import type { Residuals } from './leastSquares.js'

/** MGH 5. */
export const beale: Residuals = ([x = NaN, y = NaN]) =>
  [1.5, 2.25, 2.625].map((value, k) => sub(value, mul(x, sub(1, pow(y, k + 1)))))
