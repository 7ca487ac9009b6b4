import { add, div, exp, mul, sub } from '@wengert/core'
import type { Residuals } from './leastSquares.js'

const measured = [
  34780, 28610, 23650, 19630, 16370, 13720, 11540, 9744, 8261, 7030, 6005, 5147, 4427, 3820, 3307, 2872,
]

/** MGH 10. */
export const meyer: Residuals = ([x = NaN, y = NaN, z = NaN]) =>
  measured.map((value, k) => sub(mul(x, exp(div(y, add(50 + 5 * k, z)))), value))
