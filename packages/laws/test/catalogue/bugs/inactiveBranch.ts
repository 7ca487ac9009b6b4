import { ge, select } from '@wengert/core'
import { laws } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list } from '../points.js'
import { reverseBy, timesPartials } from '../sweeps.js'
import { caught } from '../Trial.js'

const reverse = reverseBy((applied, adjoint) =>
  applied.node.op === 'select' && applied.tags.includes('Constant') ? [] : timesPartials(applied, adjoint),
)
const subject = { f: ([x = 0]: Vector) => select(ge(x, 0), x, 0), inputs: list(1) }
const faulty = { ...subject, modes: { reverse } }

export const inactiveBranch: Bug = {
  bug: 'a result is taken for inactive since one of its branches is the constant 0: its derivative is 0 everywhere',
  source: 'EnzymeAD/Enzyme#101',
  points: 'on the other branch',
  trials: [
    caught(laws.ruleEqualsDifference, faulty, subject),
    caught(laws.forwardEqualsReverse, faulty, subject),
  ],
}
