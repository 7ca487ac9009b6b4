import { clamp, ge, le, mul } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { checkGrad } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { caughtByCheckGrad, missed } from '../Trial.js'

const clamped = (x: Scalar): Scalar => clamp(x, 0, 6)
const open = customRule(clamped, {
  name: 'clamp',
  tangent: (x: Scalar, dx: Scalar) => mul(mul(ge(x, 0), le(x, 6)), dx),
})

export const clampAtBound: Bug = {
  bug: 'clamp has derivative 1 at a bound where relu6, the same function, has 0',
  source: 'pytorch/pytorch#184574',
  points: 'a bound',
  trials: [
    missed(
      caughtByCheckGrad(
        '',
        () => checkGrad(open, { points: [0, 6] }),
        () => checkGrad(clamped, { points: [0, 6] }),
      ),
      'each lies between the one-sided derivatives, which is all that a convention needs; it is reported as a kink',
    ),
  ],
}
