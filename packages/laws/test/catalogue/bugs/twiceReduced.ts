import { add, max, record } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { backward } from '@wengert/grad'
import { laws } from '@wengert/laws'
import type { Numbers, Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list } from '../points.js'
import { caught } from '../Trial.js'

/** A sum at the root is taken for a broadcast, and its adjoint multiplied by the number of inputs. */
const reverse =
  (f: (xs: Vector) => Scalar) =>
  (at: Numbers): Numbers => {
    const recording = record((xs: Vector): Scalar => f(xs), at)
    const root = recording.tape.at(recording.output)
    const isSum = root?._tag === 'Apply' && root.op === 'add'
    const gradients = backward(recording, isSum ? at.length : 1)
    return recording.inputs.map((id) => gradients.get(id) ?? 0)
  }
const subject = { f: ([x = 0, y = 0]: Vector) => max(x, y), inputs: list(2) }
const plain = { f: ([x = 0, y = 0]: Vector) => add(x, y), inputs: list(2) }

export const twiceReduced: Bug = {
  bug: 'the gradient of max(x) + x is not the sum of the two gradients, for a broadcast counted twice',
  source: 'NervanaSystems/neon#170',
  points: 'any',
  trials: [
    caught(laws.sumRule, { ...subject, modes: { reverse } }, subject),
    caught(laws.ruleEqualsDifference, { ...plain, modes: { reverse } }, plain),
  ],
}
