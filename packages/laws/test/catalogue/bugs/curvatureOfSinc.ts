import { cos, div, eq, mul, neg, select, sin, square, sub } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { checkGrad } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { caughtByCheckGrad, missed } from '../Trial.js'

const sinc = (x: Scalar): Scalar => select(eq(x, 0), 1, div(sin(x), x))
const slope = (x: Scalar): Scalar => div(sub(mul(x, cos(x)), sin(x)), square(x))
const withAtZero = (atZero: (x: Scalar) => Scalar): typeof sinc =>
  customRule(sinc, {
    name: 'sinc',
    tangent: (x: Scalar, dx: Scalar) => mul(select(eq(x, 0), atZero(x), slope(x)), dx),
  })
const constant = withAtZero(() => 0)
const linear = withAtZero((x) => neg(div(x, 3)))

export const curvatureOfSinc: Bug = {
  bug: 'sinc′(0) is a constant 0, which is right, and so sinc″(0) is 0 where it should be −1/3',
  source: 'pytorch/pytorch#187803',
  points: '0, second order',
  trials: [
    caughtByCheckGrad(
      '∂²f/∂x²',
      () => checkGrad(constant, { inputs: 0, order: 2 }),
      () => checkGrad(linear, { inputs: 0, order: 2 }),
    ),
    missed(
      caughtByCheckGrad(
        '',
        () => checkGrad(constant, { inputs: 0 }),
        () => checkGrad(linear, { inputs: 0 }),
      ),
      'without `order: 2` first derivatives alone are looked at',
    ),
  ],
}
