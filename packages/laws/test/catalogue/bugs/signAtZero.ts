import { abs, add, asinh, log, mul, sign, sqrt } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { checkGrad, laws } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { number } from '../points.js'
import { caught, caughtByCheckGrad } from '../Trial.js'

const sound = { f: (x: Scalar): Scalar => asinh(x), inputs: number(0) }
const faulty = {
  ...sound,
  f: (x: Scalar): Scalar => mul(sign(x), log(add(abs(x), sqrt(add(mul(x, x), 1))))),
}

export const signAtZero: Bug = {
  bug: 'asinh written as sign(x)·log(|x| + √(x² + 1)) has derivative 0 at 0, since sign(0) = 0; it should be 1',
  source: 'tinygrad/tinygrad#17758',
  points: '0',
  trials: [
    caughtByCheckGrad(
      'Expected 1',
      () => checkGrad(faulty.f, { inputs: 0 }),
      () => checkGrad(sound.f, { inputs: 0 }),
    ),
    caught(laws.ruleEqualsDifference, faulty, sound),
  ],
}
