import { cos, div, eq, mul, select, sin, square, sub } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { checkGrad, laws } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { number } from '../points.js'
import { caught, caughtByCheckGrad } from '../Trial.js'

const sinc = (x: Scalar): Scalar => select(eq(x, 0), 1, div(sin(x), x))
const slope = (x: Scalar): Scalar => div(sub(mul(x, cos(x)), sin(x)), square(x))
const ruled = (derivative: (x: Scalar) => Scalar): typeof sinc =>
  customRule(sinc, { name: 'sinc', tangent: (x: Scalar, dx: Scalar) => mul(derivative(x), dx) })

const unguarded = ruled(slope)
const sound = ruled((x) => select(eq(x, 0), 0, slope(x)))
const inputs = number(0).filter((x) => x === 0 || Math.abs(x) > 0.1)

export const sincAtZero: Bug = {
  bug: 'sinc′ is (x·cos x − sin x)/x², 0/0 at 0, where it should be 0',
  source: 'pytorch/pytorch#53989',
  points: '0',
  trials: [
    caught(laws.ruleEqualsDifference, { f: unguarded, inputs }, { f: sound, inputs }),
    caughtByCheckGrad(
      'At fault is the custom rule sinc',
      () => checkGrad(unguarded, { inputs: 0 }),
      () => checkGrad(sound, { inputs: 0 }),
    ),
  ],
}
