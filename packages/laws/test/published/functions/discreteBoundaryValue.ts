import { add, div, mul, pow, sub } from '@wengert/core'
import type { Residuals } from './leastSquares.js'

/** MGH 28. */
export const discreteBoundaryValue: Residuals = (xs) => {
  const n = xs.length + 1
  return xs.map((x, k) => {
    const neighbours = add(xs[k - 1] ?? 0, xs[k + 1] ?? 0)
    return add(sub(mul(2, x), neighbours), div(pow(add(x, (k + 1 + n) / n), 3), 2 * n * n))
  })
}
