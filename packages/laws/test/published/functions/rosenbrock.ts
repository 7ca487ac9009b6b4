import { mul, square, sub } from '@wengert/core'
import type { Residuals } from './leastSquares.js'

/** MGH 1. */
export const rosenbrock: Residuals = ([x = NaN, y = NaN]) => [mul(10, sub(y, square(x))), sub(1, x)]
