import { mul, sin } from '@wengert/core'
import { laws } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list } from '../points.js'
import { reverseBy, timesPartials } from '../sweeps.js'
import { caught } from '../Trial.js'

const subject = { f: ([x = 0, y = 0]: Vector) => mul(sin(x), y), inputs: list(2) }
const square = { ...subject, f: ([x = 0]: Vector) => mul(x, x) }
/** Contributions by operand: of two edges to one operand, the last stays. */
const reverse = reverseBy((applied, adjoint) => [...new Map(timesPartials(applied, adjoint))])

export const missingEdge: Bug = {
  bug: 'x·x has two edges to x, and one of them is lost',
  source: 'PaddlePaddle/Paddle#11977',
  points: 'any',
  trials: [
    caught(laws.productRule, { ...subject, modes: { reverse } }, subject),
    caught(laws.ruleEqualsDifference, { ...square, modes: { reverse } }, square),
  ],
}
