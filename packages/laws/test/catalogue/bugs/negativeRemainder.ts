import * as fc from 'fast-check'
import { div, floor, fmod, mul, neg } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { laws } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { caught, missed } from '../Trial.js'

const remainder = ([x = 0, y = 0]: Vector): Scalar => fmod(x, y)
const floored = customRule(remainder, {
  name: 'rem',
  pullback: ([x = 0, y = 0]: Vector, cotangent) => [cotangent, mul(neg(floor(div(x, y))), cotangent)],
})
const divisor = fc.double({ min: 1.5, max: 2.5, noNaN: true })
const below = fc.tuple(fc.double({ min: -9, max: -5, noNaN: true }), divisor)
const above = fc.tuple(fc.double({ min: 5, max: 9, noNaN: true }), divisor)

export const negativeRemainder: Bug = {
  bug: 'the partial of the truncated remainder by y counts one divisor too many where x < 0',
  source: 'jax-ml/jax#11466',
  points: 'negative dividend',
  trials: [
    caught(laws.ruleEqualsDifference, { f: floored, inputs: below }, { f: remainder, inputs: below }),
    missed(
      caught(laws.ruleEqualsDifference, { f: floored, inputs: above }, { f: remainder, inputs: above }),
      'points with x > 0 alone do not show it',
    ),
  ],
}
