import { asinh, tan } from '@wengert/core'
import { laws } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list, number } from '../points.js'
import { alongPartials, forwardBy } from '../sweeps.js'
import { caught } from '../Trial.js'

const subject = {
  f: ([x = 0]: Vector) => asinh(tan(x)),
  inputs: list(
    1,
    number().map((x) => x / 3),
  ),
}
const forward = forwardBy((applied, tangents) =>
  applied.node.op === 'asinh' ? (applied.partials[0] ?? 0) : alongPartials(applied, tangents),
)

export const forgottenTangent: Bug = {
  bug: 'the forward derivative of asinh(f(x)) lacks the factor f′(x)',
  source: 'autodiff/autodiff#395',
  points: 'any',
  trials: [
    caught(laws.forwardEqualsReverse, { ...subject, modes: { forward } }, subject),
    caught(laws.linearityInSeed, { ...subject, modes: { forward } }, subject),
  ],
}
