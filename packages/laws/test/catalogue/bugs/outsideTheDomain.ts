import * as fc from 'fast-check'
import { acosh, div, mul, rsqrt, square, sub } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { laws } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { caught, missed } from '../Trial.js'

const sound = {
  f: (x: Scalar): Scalar => acosh(x),
  inputs: fc.oneof(
    fc.double({ min: -3, max: -1.25, noNaN: true }),
    fc.double({ min: 1.25, max: 3, noNaN: true }),
  ),
}
const finite = customRule(sound.f, {
  name: 'acosh',
  tangent: (x: Scalar, dx: Scalar) => mul(rsqrt(sub(square(x), 1)), div(dx, 1)),
})

export const outsideTheDomain: Bug = {
  bug: 'acosh(−1.1) is NaN and its gradient a finite number',
  source: 'pytorch/pytorch#94509',
  points: 'outside the domain',
  trials: [
    missed(
      caught(laws.ruleEqualsDifference, { ...sound, f: finite }, sound),
      'where the function is NaN no law says anything',
    ),
  ],
}
