import { add, mul, sin } from '@wengert/core'
import { laws } from '@wengert/laws'
import { sweepWith } from '../../faultySweep.js'
import type { Bug } from '../Bug.js'
import { list } from '../points.js'
import { caught } from '../Trial.js'
import type { Vector } from '@wengert/laws'

const subject = { f: ([x = 0, y = 0]: Vector) => add(mul(x, y), sin(x)), inputs: list(2) }
const assigned = { ...subject, modes: { reverse: sweepWith((_, adjoint, partial) => adjoint * partial) } }

export const overwrittenGradient: Bug = {
  bug: 'a closure says `grad = …` in place of `grad += …`: of a value that is used twice, one use counts',
  source: 'karpathy/nn-zero-to-hero#52',
  points: 'any',
  trials: [
    caught(laws.sumRule, assigned, subject),
    caught(laws.ruleEqualsDifference, assigned, subject),
    caught(laws.forwardEqualsReverse, assigned, subject),
  ],
}
