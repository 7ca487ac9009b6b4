import { exp, sum } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { measurements } from './measurements.js'
import { normal } from './normal.js'

/** Normal measurements of unknown mean and scale, with flat priors on the mean and on the logarithm of the scale. */
export const unknownScale = ([mean = NaN, logScale = NaN]: ReadonlyArray<Scalar>): Scalar =>
  sum(measurements.map((y) => normal(y, mean, exp(logScale))))
