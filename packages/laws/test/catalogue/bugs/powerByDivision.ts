import { div, mul, pow } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { laws } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { number, positive } from '../points.js'
import { caught, missed } from '../Trial.js'

const cube = (x: Scalar): Scalar => pow(x, 3)
const divided = customRule(cube, {
  name: 'pow',
  tangent: (x: Scalar, dx: Scalar, output) => mul(div(mul(3, output), x), dx),
})
const inputs = number(0)

export const powerByDivision: Bug = {
  bug: 'the derivative of xⁿ is taken to be n·xⁿ/x, 0/0 at 0',
  source: 'boostorg/math#445',
  points: '0',
  trials: [
    caught(laws.ruleEqualsDifference, { f: divided, inputs }, { f: cube, inputs }),
    missed(
      caught(laws.ruleEqualsDifference, { f: divided, inputs: positive }, { f: cube, inputs: positive }),
      'points away from 0 do not show it',
    ),
  ],
}
