import { mul, sin } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { vjp } from '@wengert/grad'
import { laws } from '@wengert/laws'
import type { Numbers, Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list } from '../points.js'
import { caught } from '../Trial.js'

type Function = (xs: Vector) => ReadonlyArray<Scalar>

const pushforward = (f: Function) => (at: Numbers, tangents: Numbers) => vjp(f)(at).pullback(tangents)
const f: Function = ([x = 0, y = 0]) => [mul(x, y), sin(x)]
const subject = { f, inputs: list(2) }

export const transposedProduct: Bug = {
  bug: 'a product with the transposed Jacobian stands where one with the Jacobian is meant; of the same size',
  source: 'jax-ml/jax#9507',
  points: 'any',
  trials: [caught(laws.forwardEqualsReverse, { ...subject, modes: { pushforward } }, subject)],
}
