import { add, mul, sub, sum } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import type { Residuals } from './leastSquares.js'

/** MGH 27. */
export const brownAlmostLinear: Residuals = (xs) => {
  const total = sum(xs)
  return [
    ...xs.slice(0, -1).map((x) => sub(add(x, total), xs.length + 1)),
    sub(
      xs.reduce<Scalar>((product, x) => mul(product, x), 1),
      1,
    ),
  ]
}
