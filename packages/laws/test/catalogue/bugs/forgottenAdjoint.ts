import { mul, square, sub } from '@wengert/core'
import { laws } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list } from '../points.js'
import { reverseBy, timesPartials } from '../sweeps.js'
import { caught } from '../Trial.js'

const reverse = reverseBy((applied, adjoint) =>
  timesPartials(applied, applied.node.op === 'square' ? 1 : adjoint),
)
const subject = { f: ([x = 0, y = 0]: Vector) => mul(0.5, square(sub(x, y))), inputs: list(2) }
const faulty = { ...subject, modes: { reverse } }

export const forgottenAdjoint: Bug = {
  bug: 'the gradient of a squared difference ignores the one that comes in from above',
  source: 'SciSharp/TensorFlow.NET#787',
  points: 'any',
  trials: [caught(laws.chainRule, faulty, subject), caught(laws.ruleEqualsDifference, faulty, subject)],
}
