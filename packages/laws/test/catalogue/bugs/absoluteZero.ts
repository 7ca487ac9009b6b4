import { mul, sqrt } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { grad } from '@wengert/grad'
import { checkGrad } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { reverseBy } from '../sweeps.js'
import { caughtByCheckGrad } from '../Trial.js'

/** A product in which 0 wins over everything. */
const strong = (x: number, y: number): number => (x === 0 || y === 0 ? 0 : x * y)
const reverse = reverseBy(({ operands, partials }, adjoint) =>
  operands.map((operand, k) => [operand, strong(adjoint, partials[k] ?? 0)]),
)
const rooted = ([x = 0]: Vector): Scalar => mul(sqrt(x), sqrt(x))
const value = ([x = 0]: ReadonlyArray<number>): number => Math.sqrt(x) * Math.sqrt(x)

export const absoluteZero: Bug = {
  bug: 'an absolute zero, 0·∞ = 0, hides a singularity: √x·√x has derivative 0 at 0',
  source: 'coin-or/CppAD#43',
  points: '0, the end of the domain',
  trials: [
    caughtByCheckGrad(
      'where alone it is defined, but the gradient given has 0.',
      () => checkGrad(value, { inputs: [0], gradient: reverse(rooted) }),
      () => checkGrad(value, { inputs: [0], gradient: grad(([x = 0]: Vector): Scalar => x) }),
    ),
  ],
}
