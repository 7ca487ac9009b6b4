import { div } from '@wengert/core'
import { laws } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list, positive } from '../points.js'
import { reverseBy, timesPartials } from '../sweeps.js'
import { caught } from '../Trial.js'

const reverse = reverseBy((applied, adjoint) => {
  const [[x = 0, y = 0], [first = 0, second = 0]] = [applied.primals, applied.operands]
  return applied.node.op === 'div'
    ? [
        [first, adjoint / x],
        [second, adjoint * y],
      ]
    : timesPartials(applied, adjoint)
})
const subject = { f: ([x = 0, y = 0]: Vector) => div(x, y), inputs: list(2, positive) }
const faulty = { ...subject, modes: { reverse } }

export const division: Bug = {
  bug: 'the partials of x/y are taken to be 1/x and y',
  source: 'apache/singa#484',
  points: 'any',
  trials: [
    caught(laws.ruleEqualsDifference, faulty, subject),
    caught(laws.forwardEqualsReverse, faulty, subject),
  ],
}
