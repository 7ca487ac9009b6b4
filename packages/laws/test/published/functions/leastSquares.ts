import { dot } from '@wengert/core'
import type { Scalar } from '@wengert/core'

/** The residuals of a problem at its parameters. */
export type Residuals = (xs: ReadonlyArray<Scalar>) => ReadonlyArray<Scalar>

/** The sum of the squares of residuals. */
export const leastSquares =
  (residuals: Residuals) =>
  (xs: ReadonlyArray<Scalar>): Scalar => {
    const rows = residuals(xs)
    return dot(rows, rows)
  }
