import { add, mul, sub } from '@wengert/core'
import type { Residuals } from './leastSquares.js'

/** MGH 30. */
export const broydenTridiagonal: Residuals = (xs) =>
  xs.map((x, k) => add(sub(sub(mul(sub(3, mul(2, x)), x), xs[k - 1] ?? 0), mul(2, xs[k + 1] ?? 0)), 1))
