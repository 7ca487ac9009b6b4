import { cosh, mul, neg, sinh } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { checkGrad, laws } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { number } from '../points.js'
import { caught, caughtByCheckGrad, missed } from '../Trial.js'

const negated = customRule((x: Scalar) => cosh(x), {
  name: 'cosh',
  tangent: (x: Scalar, dx: Scalar) => mul(neg(sinh(x)), dx),
})
const sound = { f: (x: Scalar): Scalar => cosh(x), inputs: number() }
const faulty = { ...sound, f: negated }

export const signOfCosh: Bug = {
  bug: 'cosh′ is −sinh, for nine years, in every mode',
  source: 'casadi/casadi#2585',
  points: 'any',
  trials: [
    caught(laws.ruleEqualsDifference, faulty, sound),
    caughtByCheckGrad(
      'At fault is the custom rule cosh',
      () => checkGrad(negated, { inputs: 1 }),
      () => checkGrad(sound.f, { inputs: 1 }),
    ),
    missed(caught(laws.forwardEqualsReverse, faulty, sound), 'one wrong rule serves both modes, which agree'),
  ],
}
