import { dot, pow, sub } from '@wengert/core'
import type { Residuals } from './leastSquares.js'

/** MGH 25. */
export const variablyDimensioned: Residuals = (xs) => {
  const rows = xs.map((x) => sub(x, 1))
  const weighted = dot(
    rows,
    rows.map((_, k) => k + 1),
  )
  return [...rows, weighted, pow(weighted, 2)]
}
