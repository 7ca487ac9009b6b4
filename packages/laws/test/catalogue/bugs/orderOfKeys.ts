import * as fc from 'fast-check'
import { mul, square } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { grad } from '@wengert/grad'
import { laws } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { number } from '../points.js'
import { caught } from '../Trial.js'

interface Parameters<N> {
  readonly slope: N
  readonly bias: N
}

/** Flattened by sorted keys, put together again in the order of the keys. */
const reverse =
  (f: (parameters: Parameters<Scalar>) => Scalar) =>
  (at: Parameters<number>): Parameters<number> => {
    const { slope, bias } = grad(f)(at)
    const sorted = [bias, slope]
    return { slope: sorted[0] ?? NaN, bias: sorted[1] ?? NaN }
  }
const f = ({ slope, bias }: Parameters<Scalar>): Scalar => mul(slope, square(bias))
const subject = { f, inputs: fc.record({ slope: number(), bias: number() }) }
const faulty = { ...subject, modes: { reverse } }

export const orderOfKeys: Bug = {
  bug: 'inputs are flattened by sorted keys and gradients put back in the order of insertion: they change places',
  source: 'jax-ml/jax#10586',
  points: 'any, keys not in order',
  trials: [
    caught(laws.ruleEqualsDifference, faulty, subject),
    caught(laws.forwardEqualsReverse, faulty, subject),
  ],
}
