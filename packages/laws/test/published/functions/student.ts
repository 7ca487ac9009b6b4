import { add, div, exp, lgamma, log, log1p, mul, square, sub, sum } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { measurements } from './measurements.js'

/** Student's t measurements with unknown degrees of freedom: gamma functions of a parameter. */
export const student = ([mean = NaN, logScale = NaN, logFreedom = NaN]: ReadonlyArray<Scalar>): Scalar => {
  const [scale, freedom] = [exp(logScale), exp(logFreedom)]
  const half = div(add(freedom, 1), 2)
  const gammas = sub(lgamma(half), lgamma(div(freedom, 2)))
  const constant = sub(sub(gammas, div(log(mul(freedom, Math.PI)), 2)), logScale)
  return sum(
    measurements.map((y) => sub(constant, mul(half, log1p(div(square(div(sub(y, mean), scale)), freedom))))),
  )
}
