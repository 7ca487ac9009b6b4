import { mul, sin, stopGradient } from '@wengert/core'
import { laws } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list } from '../points.js'
import { alongPartials, forwardBy } from '../sweeps.js'
import { caught } from '../Trial.js'

const subject = { f: ([x = 0]: Vector) => mul(x, stopGradient(sin(x))), inputs: list(1) }
const leaking = forwardBy((applied, tangents) =>
  applied.node.op === 'stopGradient' ? (tangents[0] ?? 0) : alongPartials(applied, tangents),
)

export const leakingTangent: Bug = {
  bug: 'what stops gradients in reverse mode lets tangents through in forward mode',
  source: 'pytorch/pytorch#189423',
  points: 'any',
  trials: [
    caught(
      laws.forwardEqualsReverse,
      { ...subject, modes: { forward: leaking } },
      { ...subject, modes: { forward: forwardBy(alongPartials) } },
    ),
  ],
}
