import { add, div, exp, log1p, mul, square, sub, sum } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { normal } from './normal.js'

const effects = [28, 8, -3, 7, -1, 1, 18, 12]
const scales = [15, 10, 16, 11, 9, 11, 10, 18]

/**
 * The posterior of eight schools, non-centred, with the logarithm of the spread as a parameter. Source: A. Gelman et
 * al., Bayesian Data Analysis, 3rd edition, section 5.5.
 */
export const eightSchools = ([mean = NaN, logSpread = NaN, ...etas]: ReadonlyArray<Scalar>): Scalar => {
  const spread = exp(logSpread)
  const halfCauchy = sub(Math.log(2 / (5 * Math.PI)), log1p(square(div(spread, 5))))
  return sum([
    normal(mean, 0, 5),
    halfCauchy,
    logSpread,
    ...etas.map((eta) => normal(eta, 0, 1)),
    ...etas.map((eta, k) => normal(effects[k] ?? NaN, add(mean, mul(spread, eta)), scales[k] ?? NaN)),
  ])
}
