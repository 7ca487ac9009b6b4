import { add, div, mul, sub } from '@wengert/core'
import type { Residuals } from './leastSquares.js'

const measured = [0.14, 0.18, 0.22, 0.25, 0.29, 0.32, 0.35, 0.39, 0.37, 0.58, 0.73, 0.96, 1.34, 2.1, 4.39]

/** MGH 8. */
export const bard: Residuals = ([x = NaN, y = NaN, z = NaN]) =>
  measured.map((value, k) => {
    const [u, v] = [k + 1, 15 - k]
    return sub(value, add(x, div(u, add(mul(v, y), mul(Math.min(u, v), z)))))
  })
