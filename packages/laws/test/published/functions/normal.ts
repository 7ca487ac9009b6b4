import { div, log, mul, square, sub } from '@wengert/core'
import type { Scalar } from '@wengert/core'

/** The logarithm of the normal density, its constant included. */
export const normal = (y: Scalar, mean: Scalar, scale: Scalar): Scalar =>
  sub(sub(mul(-0.5, square(div(sub(y, mean), scale))), log(scale)), Math.log(2 * Math.PI) / 2)
