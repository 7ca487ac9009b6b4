import { less, neg, record, square } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { grad } from '@wengert/grad'
import { checkGrad, laws } from '@wengert/laws'
import type { Numbers, Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list } from '../points.js'
import { functionOf } from '../rewritten.js'
import { caught, caughtByCheckGrad } from '../Trial.js'

const f = ([x = 0]: Vector): Scalar => (less(x, 0) ? neg(x) : square(x))
/** The gradient of the tape that was recorded at 1, whatever the point. */
const frozen = (g: typeof f) => grad(functionOf(record((xs: Vector): Scalar => g(xs), [1])))
const subject = { f, inputs: list(1) }
const value = ([x = 0]: Numbers): number => (x < 0 ? -x : x * x)

export const frozenBranch: Bug = {
  bug: 'a compiled tape is run at a point where the function takes another branch, and silently keeps the old one',
  source: 'tpapp/LogDensityProblems.jl#85',
  points: 'both sides of the branch',
  trials: [
    caught(laws.ruleEqualsDifference, { ...subject, modes: { reverse: frozen } }, subject),
    caught(laws.forwardEqualsReverse, { ...subject, modes: { reverse: frozen } }, subject),
    caughtByCheckGrad(
      'Expected -1',
      () => checkGrad(value, { points: [[1], [-1]], gradient: frozen(f) }),
      () => checkGrad(value, { points: [[1], [-1]], gradient: grad(f) }),
    ),
  ],
}
