import { div, mul, sub, sum } from '@wengert/core'
import type { Residuals } from './leastSquares.js'

/** MGH 35. */
export const chebyquad: Residuals = (xs) => {
  const shifted = xs.map((x) => sub(mul(2, x), 1))
  const polynomials = [shifted.map(() => 1), shifted] as Array<typeof xs>
  for (let i = 2; i <= xs.length; i++) {
    const [before = [], now = []] = polynomials.slice(-2)
    polynomials.push(shifted.map((x, k) => sub(mul(mul(2, x), now[k] ?? NaN), before[k] ?? NaN)))
  }
  return polynomials
    .slice(1)
    .map((values, k) => sub(div(sum(values), xs.length), k % 2 === 1 ? -1 / ((k + 1) ** 2 - 1) : 0))
}
