import { exp, mul } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { hessian } from '@wengert/grad'
import { laws } from '@wengert/laws'
import type { Numbers, Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list } from '../points.js'
import { caught } from '../Trial.js'

const diagonal =
  (f: (xs: Vector) => Scalar) =>
  (at: Numbers): ReadonlyArray<Numbers> =>
    hessian(f)(at).map((row, i) => row.map((entry, j) => (i === j ? entry : 0)))
const subject = { f: ([x = 0, y = 0]: Vector) => mul(x, exp(mul(x, y))), inputs: list(2) }

export const diagonalHessian: Bug = {
  bug: 'the Hessian has its diagonal only, and differs from Hessian–vector products',
  source: 'tensorflow/tensorflow#25040',
  points: 'any',
  trials: [caught(laws.hessianSymmetry, { ...subject, modes: { hessian: diagonal } }, subject)],
}
