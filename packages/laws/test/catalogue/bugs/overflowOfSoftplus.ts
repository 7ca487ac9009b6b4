import { add, exp, log, softplus } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { laws } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { number } from '../points.js'
import { caught, missed } from '../Trial.js'

const sound = { f: (x: Scalar): Scalar => softplus(x), inputs: number(800) }
const faulty = { ...sound, f: (x: Scalar): Scalar => log(add(1, exp(x))) }

export const overflowOfSoftplus: Bug = {
  bug: 'softplus is log(1 + eˣ), which overflows: the value is ∞ and the gradient NaN',
  source: 'tracel-ai/burn#5373',
  points: 'huge',
  trials: [
    caught(laws.domainHonesty, faulty, sound),
    missed(
      caught(laws.ruleEqualsDifference, faulty, sound),
      'of a function that is not finite there are no differences',
    ),
  ],
}
