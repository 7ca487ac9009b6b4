import { add, exp, mul, sub } from '@wengert/core'
import type { Residuals } from './leastSquares.js'
import { upTo } from './wholeNumbers.js'

/** MGH 18, with six exponentials. */
export const biggs: Residuals = ([a = NaN, b = NaN, c = NaN, d = NaN, e = NaN, f = NaN]) =>
  upTo(13).map((k) => {
    const t = -k / 10
    const value = add(sub(exp(t), mul(5, exp(-k))), mul(3, exp(-k / 2.5)))
    return sub(add(sub(mul(c, exp(mul(t, a))), mul(d, exp(mul(t, b)))), mul(f, exp(mul(t, e)))), value)
  })
