import { eq, mul, pow, select } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { checkGrad } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { caughtByCheckGrad } from '../Trial.js'

const power = (x: Scalar): Scalar => pow(x, 2)
const zeroAtZero = customRule(power, {
  name: 'pow',
  tangent: (x: Scalar, dx: Scalar) => mul(select(eq(x, 0), 0, mul(2, x)), dx),
})

export const curvatureOfPower: Bug = {
  bug: 'the second derivative of pow(x, 2) at 0 is not that of x·x',
  source: 'autodiff/autodiff#351',
  points: '0, second order',
  trials: [
    caughtByCheckGrad(
      '∂²f/∂x²',
      () => checkGrad(zeroAtZero, { inputs: 0, order: 2 }),
      () => checkGrad(power, { inputs: 0, order: 2 }),
    ),
  ],
}
