import { add, div, mul, sub } from '@wengert/core'
import type { Residuals } from './leastSquares.js'

const values = [0.1957, 0.1947, 0.1735, 0.16, 0.0844, 0.0627, 0.0456, 0.0342, 0.0323, 0.0235, 0.0246]
const times = [4, 2, 1, 0.5, 0.25, 0.167, 0.125, 0.1, 0.0833, 0.0714, 0.0625]

/** MGH 15. */
export const kowalikOsborne: Residuals = ([a = NaN, b = NaN, c = NaN, d = NaN]) =>
  values.map((value, k) => {
    const u = times[k] ?? NaN
    return sub(value, div(mul(a, add(u * u, mul(u, b))), add(add(u * u, mul(u, c)), d)))
  })
