import { add, exp, mul, sub } from '@wengert/core'
import type { Residuals } from './leastSquares.js'

const measured = [
  0.844, 0.908, 0.932, 0.936, 0.925, 0.908, 0.881, 0.85, 0.818, 0.784, 0.751, 0.718, 0.685, 0.658, 0.628,
  0.603, 0.58, 0.558, 0.538, 0.522, 0.506, 0.49, 0.478, 0.467, 0.457, 0.448, 0.438, 0.431, 0.424, 0.42, 0.414,
  0.411, 0.406,
]

/** MGH 17. */
export const osborne: Residuals = ([a = NaN, b = NaN, c = NaN, d = NaN, e = NaN]) =>
  measured.map((value, k) =>
    sub(value, add(add(a, mul(b, exp(mul(-10 * k, d)))), mul(c, exp(mul(-10 * k, e))))),
  )
