import { div, norm, sqrt, square, sub, sum } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { checkGrad, laws } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { caught, caughtByCheckGrad } from '../Trial.js'
import * as fc from 'fast-check'

const deviations = (xs: Vector): Vector => {
  const mean = div(sum(xs), xs.length)
  return xs.map((x) => sub(x, mean))
}
const rooted = (xs: Vector): Scalar => sqrt(sum(deviations(xs).map((each) => square(each))))
const measured = (xs: Vector): Scalar => norm(deviations(xs))
const inputs = fc.constantFrom([1, 1], [0, 0], [1, 2])

export const constantDeviation: Bug = {
  bug: 'the standard deviation of equal numbers has a NaN gradient: the ∞ of the root times the 0 of the squares',
  source: 'stan-dev/stan#411',
  points: 'equal numbers',
  trials: [
    caught(laws.domainHonesty, { f: rooted, inputs }, { f: measured, inputs }),
    caughtByCheckGrad(
      'NaN',
      () => checkGrad(rooted, { inputs: [1, 1] }),
      () => checkGrad(measured, { inputs: [1, 1] }),
    ),
  ],
}
