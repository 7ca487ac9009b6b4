import { gt, select, sqrt } from '@wengert/core'
import { laws } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list, number } from '../points.js'
import { reverseBy, timesPartials } from '../sweeps.js'
import { caught } from '../Trial.js'

const subject = { f: ([x = 0]: Vector) => select(gt(x, 0), sqrt(x), x), inputs: list(1, number(-1)) }
const faulty = { ...subject, modes: { reverse: reverseBy(timesPartials) } }

export const doubleWhere: Bug = {
  bug: 'the branch that was not taken gets an adjoint of 0, and 0 times its NaN partial is NaN',
  source: 'jax-ml/jax#347',
  points: 'outside the domain of the other branch',
  trials: [
    caught(laws.ruleEqualsDifference, faulty, subject),
    caught(laws.forwardEqualsReverse, faulty, subject),
    caught(laws.domainHonesty, faulty, subject),
  ],
}
