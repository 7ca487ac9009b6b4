import * as fc from 'fast-check'
import { fmod } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { laws } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { caught, missed } from '../Trial.js'

const remainder = ([x = 0, y = 0]: Vector): Scalar => fmod(x, y)
const forgetful = customRule(remainder, { name: 'fmod', pullback: (_: Vector, cotangent) => [cotangent, 0] })
const inputs = fc.tuple(
  fc.double({ min: 5, max: 9, noNaN: true }),
  fc.double({ min: 1.5, max: 2.5, noNaN: true }),
)
const sound = { f: remainder, inputs }
const faulty = { ...sound, f: forgetful }

export const forgottenDivisor: Bug = {
  bug: 'the partial of fmod(x, y) by y is always 0',
  source: 'shader-slang/slang#10071',
  points: 'dividend greater than divisor',
  trials: [
    caught(laws.ruleEqualsDifference, faulty, sound),
    missed(caught(laws.forwardEqualsReverse, faulty, sound), 'one wrong rule serves both modes, which agree'),
  ],
}
