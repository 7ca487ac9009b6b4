import { add, dot, mul, softplus, sub, sum } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { normal } from './normal.js'

const students = [
  [0.5, 1.2, 0],
  [0.75, -0.4, 0],
  [1, 0.3, 0],
  [1.75, 0.9, 1],
  [2, -1.1, 0],
  [2.5, 0.6, 1],
  [3.25, -0.2, 0],
  [4, 0.8, 1],
  [4.75, -0.7, 1],
  [5.5, 0.1, 1],
] as const

/** Who passes an exam, by hours of study and a number without meaning; normal priors of scale 2.5. */
export const logisticRegression = (coefficients: ReadonlyArray<Scalar>): Scalar => {
  const likelihoods = students.map(([hours, other, passed]) => {
    const logit = dot(coefficients, [1, hours, other])
    return sub(mul(passed, logit), softplus(logit))
  })
  return add(sum(likelihoods), sum(coefficients.map((each) => normal(each, 0, 2.5))))
}
