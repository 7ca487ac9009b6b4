import { mul, sin } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { vjp } from '@wengert/grad'
import { laws } from '@wengert/laws'
import type { Numbers, Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list } from '../points.js'
import { caught } from '../Trial.js'

type Function = (xs: Vector) => ReadonlyArray<Scalar>

/** The leaves keep what the sweep before has left in them. */
const leaves = new Map<string, Numbers>()
const pullback = (f: Function) => (at: Numbers, cotangents: Numbers) => {
  const kept = leaves.get(String(at)) ?? at.map(() => 0)
  const gathered = vjp(f)(at)
    .pullback(cotangents)
    .map((each, k) => each + (kept[k] ?? 0))
  leaves.set(String(at), gathered)
  return gathered
}

const f: Function = ([x = 0, y = 0]) => [mul(x, y), sin(x)]
const subject = { f, inputs: list(2) }

export const staleGradients: Bug = {
  bug: 'gradients are not cleared: a second backward pass adds to what the first one left',
  source: 'karpathy/micrograd#102',
  points: 'any',
  trials: [caught(laws.linearityInSeed, { ...subject, modes: { pullback } }, subject)],
}
