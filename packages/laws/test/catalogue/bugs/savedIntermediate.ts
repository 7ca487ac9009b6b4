import { mul, square, stopGradient } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { checkGrad, laws } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { number } from '../points.js'
import { caught, caughtByCheckGrad, missed } from '../Trial.js'

const doubledSquare = (x: Scalar): Scalar => square(mul(2, x))
const ruled = (saved: (x: Scalar) => Scalar): typeof doubledSquare =>
  customRule(doubledSquare, {
    name: 'saved',
    pullback: (x: Scalar, cotangent) => mul(cotangent, mul(4, saved(mul(2, x)))),
  })
const detached = ruled((x) => stopGradient(x))
const sound = ruled((x) => x)
const inputs = number()

export const savedIntermediate: Bug = {
  bug: 'a custom backward uses a saved intermediate, which the second backward takes for a constant',
  source: 'pytorch/pytorch#58509',
  points: 'any, second order',
  trials: [
    caughtByCheckGrad(
      '∂²f/∂x²',
      () => checkGrad(detached, { inputs: 1, order: 2 }),
      () => checkGrad(sound, { inputs: 1, order: 2 }),
    ),
    missed(
      caught(laws.hessianSymmetry, { f: detached, inputs }, { f: sound, inputs }),
      'a wrong Hessian that is symmetric, the same by every mode: no law compares second derivatives with differences',
    ),
  ],
}
