import { add, atan, div, greater, gt, hypot, mul, select, sub } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import type { Residuals } from './leastSquares.js'

const alongHelix =
  (halfTurn: (x: Scalar) => Scalar): Residuals =>
  ([x = NaN, y = NaN, z = NaN]) => {
    const turns = add(div(atan(div(y, x)), 2 * Math.PI), halfTurn(x))
    return [mul(10, sub(z, mul(10, turns))), mul(10, sub(hypot(x, y), 1)), z]
  }

/** MGH 7, with a branch that is recorded. */
export const helicalValley: Residuals = alongHelix((x) => (greater(x, 0) ? 0 : 0.5))

/** MGH 7, with a choice on the tape. */
export const helicalValleyChosen: Residuals = alongHelix((x) => select(gt(x, 0), 0, 0.5))
