import * as fc from 'fast-check'
import { cos, div, mul, neg, sin, square, sub } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { checkGrad, laws } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { caught, caughtByCheckGrad, missed } from '../Trial.js'

const sinc = (x: Scalar): Scalar => div(sin(x), x)
const ruled = (slope: (x: Scalar) => Scalar): typeof sinc =>
  customRule(sinc, { name: 'sinc', tangent: (x: Scalar, dx: Scalar) => mul(slope(x), dx) })
const cancelling = ruled((x) => div(sub(mul(x, cos(x)), sin(x)), square(x)))
const series = ruled((x) => neg(div(x, 3)))
const inputs = fc.double({ min: 1e-8, max: 1e-6, noNaN: true })

export const cancellationOfSinc: Bug = {
  bug: 'next to 0 all digits of sinc′ cancel: its gradient is 0 or wildly off',
  source: 'jax-ml/jax#34139',
  points: 'close to 0',
  trials: [
    missed(
      caught(laws.ruleEqualsDifference, { f: cancelling, inputs }, { f: series, inputs }),
      'the rounding of the rule itself is allowed for, and it is as large as the derivative',
    ),
    caughtByCheckGrad(
      'which rounding leaves no digit',
      () => checkGrad(cancelling, { inputs: 1e-8 }),
      () => checkGrad(series, { inputs: 1e-8 }),
    ),
  ],
}
