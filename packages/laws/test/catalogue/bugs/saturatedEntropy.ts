import { log, neg, sigmoid, softplus, sub } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { laws } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { number } from '../points.js'
import { caught } from '../Trial.js'

const sound = { f: (x: Scalar): Scalar => neg(softplus(x)), inputs: number(40) }
const faulty = { ...sound, f: (x: Scalar): Scalar => log(sub(1, sigmoid(x))) }

export const saturatedEntropy: Bug = {
  bug: 'the cross entropy of a saturated sigmoid, log(1 − σ(x)), is log 0 where no rewriting saves it',
  source: 'Theano/Theano#4086',
  points: 'large',
  trials: [caught(laws.domainHonesty, faulty, sound)],
}
