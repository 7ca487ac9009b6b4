import { add, div, logSoftmax, mul, softmax, sub, sum } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { laws } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list, number } from '../points.js'
import { caught } from '../Trial.js'

const first = (xs: Vector): Vector => logSoftmax(xs)
const divided = customRule(first, {
  name: 'logSoftmax',
  pullback: (xs: Vector, cotangents) => {
    const shares = softmax(xs)
    const scaled = cotangents.map((each, k) => div(each, shares[k] ?? 0))
    const mean = sum(scaled.map((each, k) => mul(each, shares[k] ?? 0)))
    return shares.map((share, k) => mul(share, sub(add(scaled[k] ?? 0, 0), mean)))
  },
})
const inputs = list(2, number(800))

export const underflowOfSoftmax: Bug = {
  bug: 'the pullback of log-softmax divides by the softmax, which underflows to 0',
  source: 'FluxML/NNlib.jl#68',
  points: 'far apart',
  trials: [caught(laws.domainHonesty, { f: divided, inputs }, { f: first, inputs })],
}
