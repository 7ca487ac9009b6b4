import { exp, mul, sub } from '@wengert/core'
import type { Residuals } from './leastSquares.js'
import { upTo } from './wholeNumbers.js'

/** MGH 12, in three dimensions. */
export const box: Residuals = ([x = NaN, y = NaN, z = NaN]) =>
  upTo(10).map((k) =>
    sub(sub(exp(mul(-k / 10, x)), exp(mul(-k / 10, y))), mul(z, sub(exp(-k / 10), exp(-k)))),
  )
