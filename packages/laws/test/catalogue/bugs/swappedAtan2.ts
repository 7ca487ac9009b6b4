import { add, atan2, div, mul, neg, square } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { furtherLaws, laws } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list, positive } from '../points.js'
import { caught } from '../Trial.js'

const angle = ([y = 0, x = 0]: Vector): Scalar => atan2(y, x)
const swapped = customRule(angle, {
  name: 'atan2',
  pullback: ([y = 0, x = 0]: Vector, cotangent) => {
    const scaled = div(cotangent, add(square(x), square(y)))
    return [neg(mul(y, scaled)), mul(x, scaled)]
  },
})
const sound = { f: angle, inputs: list(2, positive), degree: 0 }
const faulty = { ...sound, f: swapped }

export const swappedAtan2: Bug = {
  bug: 'the two partials of atan2 stand in each other’s place',
  source: 'getkeops/keops#155',
  points: 'any',
  trials: [
    caught(laws.ruleEqualsDifference, faulty, sound),
    caught(furtherLaws.eulerIdentity, faulty, sound),
  ],
}
