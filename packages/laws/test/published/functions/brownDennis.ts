import { add, mul, pow, square, sub } from '@wengert/core'
import type { Residuals } from './leastSquares.js'
import { upTo } from './wholeNumbers.js'

/** MGH 16. */
export const brownDennis: Residuals = ([a = NaN, b = NaN, c = NaN, d = NaN]) =>
  upTo(20).map((k) => {
    const t = k / 5
    return add(
      square(sub(add(a, mul(t, b)), Math.exp(t))),
      pow(sub(add(c, mul(d, Math.sin(t))), Math.cos(t)), 2),
    )
  })
