import { mul, sub } from '@wengert/core'
import { laws } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list } from '../points.js'
import { reverseBy, timesPartials } from '../sweeps.js'
import { caught } from '../Trial.js'

const reverse = reverseBy((applied, adjoint) =>
  applied.node.op === 'sub'
    ? applied.operands.map((operand) => [operand, adjoint])
    : timesPartials(applied, adjoint),
)
const subject = { f: ([x = 0, y = 0]: Vector) => mul(x, sub(x, y)), inputs: list(2) }
const faulty = { ...subject, modes: { reverse } }

export const signOfSubtraction: Bug = {
  bug: 'x − y passes its adjoint to y without the minus',
  source: 'KhawajaAbaid/micrograd_c#1',
  points: 'any',
  trials: [
    caught(laws.ruleEqualsDifference, faulty, subject),
    caught(laws.forwardEqualsReverse, faulty, subject),
  ],
}
