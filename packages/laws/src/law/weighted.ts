import { add, mul } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import type { Vector } from './Vector.js'

/** Σ wₖ·yₖ, written with the plainest ops: those that every implementation under test has. */
export const weighted = (ys: Vector, weights: Vector): Scalar =>
  ys
    .map((y, k) => mul(weights[k] ?? NaN, y))
    .reduce<Scalar | undefined>(
      (total, term) => (total === undefined ? term : add(total, term)),
      undefined,
    ) ?? 0
