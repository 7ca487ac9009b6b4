import { add, exp, mul, sub } from '@wengert/core'
import type { Residuals } from './leastSquares.js'
import { upTo } from './wholeNumbers.js'

/** MGH 6. */
export const jennrichSampson: Residuals = ([x = NaN, y = NaN]) =>
  upTo(10).map((k) => sub(2 + 2 * k, add(exp(mul(k, x)), exp(mul(k, y)))))
