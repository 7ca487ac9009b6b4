import { add, mul, record, sin } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { backward } from '@wengert/grad'
import { laws } from '@wengert/laws'
import type { Numbers, Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list } from '../points.js'
import { caught } from '../Trial.js'

/** The adjoints of all leaves, the first of which need not be inputs. */
const reverseOf =
  (isLeaf: (tag: string) => boolean) =>
  (f: (xs: Vector) => Scalar) =>
  (at: Numbers): Numbers => {
    const recording = record((xs: Vector): Scalar => f([...xs].reverse()), [...at].reverse())
    const gradients = backward(recording)
    const leaves = [...recording.tape].filter(({ _tag }) => isLeaf(_tag)).reverse()
    return leaves.map(({ id }) => gradients.get(id) ?? 0).slice(0, at.length)
  }
const subject = { f: ([x = 0, y = 0]: Vector) => add(mul(3, sin(x)), mul(y, y)), inputs: list(2) }
const faulty = { ...subject, modes: { reverse: reverseOf((tag) => tag === 'Input' || tag === 'Constant') } }
const sound = { ...subject, modes: { reverse: reverseOf((tag) => tag === 'Input') } }

export const constantsAsInputs: Bug = {
  bug: 'products with the Jacobian run over all variables of the expression, not over those that were asked for',
  source: 'brianguenter/FastDifferentiation.jl#60',
  points: 'any',
  trials: [
    caught(laws.ruleEqualsDifference, faulty, sound),
    caught(laws.forwardEqualsReverse, faulty, sound),
  ],
}
