import type { Scalar } from '@wengert/core'

/** A function of many scalars, and where it is differentiated. */
export interface Objective {
  readonly name: string
  readonly f: (xs: ReadonlyArray<Scalar>) => Scalar
  readonly at: ReadonlyArray<number>
}

/** The leaf of a list that is known to be long enough. */
export const leaf = (xs: ReadonlyArray<Scalar>, k: number): Scalar => xs[k] ?? NaN

/** Numbers between −1 and 1 without a pattern, always the same. */
export const scattered = (length: number): ReadonlyArray<number> =>
  Array.from({ length }, (_, k) => Math.sin(3 * k + 1))
