import { add, sum, square } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { laws } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list } from '../points.js'
import { caught } from '../Trial.js'

/** The first number added to each of the others. */
const spread = ([first = 0, ...rest]: Vector): Vector => rest.map((each) => add(first, each))
const unreduced = customRule(spread, {
  name: 'broadcast',
  pullback: (_: Vector, cotangents) => [cotangents[0] ?? 0, ...cotangents],
})
const inputs = list(4)
const total =
  (of: typeof spread) =>
  (xs: Vector): Scalar =>
    sum(of(xs).map((each) => square(each)))

export const broadcastScalar: Bug = {
  bug: 'the cotangent of a number that is spread over an array is not summed over the array',
  source: 'pytorch/pytorch#13669',
  points: 'any',
  trials: [caught(laws.ruleEqualsDifference, { f: total(unreduced), inputs }, { f: total(spread), inputs })],
}
