import { mul, record } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { backward, grad } from '@wengert/grad'
import { checkGrad, laws } from '@wengert/laws'
import type { Numbers, Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list } from '../points.js'
import { caught, caughtByCheckGrad } from '../Trial.js'

/** What is not reached stays undefined, and is no number when somebody computes with it. */
const reverse =
  (f: (xs: Vector) => Scalar) =>
  (at: Numbers): Numbers => {
    const recording = record((xs: Vector): Scalar => f(xs), at)
    const gradients = backward(recording)
    return recording.inputs.map((id) => gradients.get(id) ?? NaN)
  }
const f = ([x = 0]: Vector): Scalar => mul(x, x)
const subject = { f, inputs: list(2) }
const value = ([x = 0]: Numbers): number => x * x

export const unusedInput: Bug = {
  bug: 'the gradient by an input that is not used is absent, not 0',
  source: 'pytorch/pytorch#44189',
  points: 'any',
  trials: [
    caught(laws.forwardEqualsReverse, { ...subject, modes: { reverse } }, subject),
    caught(laws.domainHonesty, { ...subject, modes: { reverse } }, subject),
    caughtByCheckGrad(
      'NaN',
      () => checkGrad(value, { inputs: [2, 3], gradient: reverse(f) }),
      () => checkGrad(value, { inputs: [2, 3], gradient: grad(f) }),
    ),
  ],
}
