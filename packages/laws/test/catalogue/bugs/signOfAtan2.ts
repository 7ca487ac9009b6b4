import { add, atan2, div, mul, square } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { furtherLaws, laws } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list, positive } from '../points.js'
import { caught } from '../Trial.js'

const angle = ([y = 0, x = 0]: Vector): Scalar => atan2(y, x)
const positiveTwice = customRule(angle, {
  name: 'atan2',
  pullback: ([y = 0, x = 0]: Vector, cotangent) => {
    const scaled = div(cotangent, add(square(x), square(y)))
    return [mul(x, scaled), mul(y, scaled)]
  },
})
const sound = { f: angle, inputs: list(2, positive), degree: 0 }
const faulty = { ...sound, f: positiveTwice }

export const signOfAtan2: Bug = {
  bug: 'the partial of atan2(y, x) by x has lost its minus',
  source: 'EnzymeAD/Enzyme-JAX#2066',
  points: 'any',
  trials: [
    caught(laws.ruleEqualsDifference, faulty, sound),
    caught(furtherLaws.eulerIdentity, faulty, sound),
  ],
}
