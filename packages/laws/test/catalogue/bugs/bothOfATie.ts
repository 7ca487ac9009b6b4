import { add, ge, max, mul } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { laws } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list } from '../points.js'
import { caught, missed } from '../Trial.js'

const greater = ([x = 0, y = 0]: Vector): Scalar => max(x, y)
const both = customRule(greater, {
  name: 'maximum',
  pullback: ([x = 0, y = 0]: Vector, cotangent) => [mul(ge(x, y), cotangent), mul(ge(y, x), cotangent)],
})
/** x + y, as the greater of two sums that are the same. */
const tied = (of: (pair: Vector) => Scalar) => ({
  f: ([x = 0, y = 0]: Vector): Scalar => of([add(x, y), add(y, x)]),
  inputs: list(2),
})
const apart = (f: (pair: Vector) => Scalar) => ({ f, inputs: list(2) })

export const bothOfATie: Bug = {
  bug: 'maximum(x, y) passes its whole adjoint to both where they are equal, twice as much as there is',
  source: 'Theano/Theano#6470',
  points: 'ties',
  trials: [
    caught(laws.ruleEqualsDifference, tied(both), tied(greater)),
    missed(
      caught(laws.ruleEqualsDifference, apart(both), apart(greater)),
      'random points hardly ever tie, and at a kink there is no difference to compare with',
    ),
  ],
}
