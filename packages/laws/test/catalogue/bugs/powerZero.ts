import { mul, pow } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { checkGrad, laws } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { number } from '../points.js'
import { caught, caughtByCheckGrad } from '../Trial.js'

const power =
  (exponent: number) =>
  (x: Scalar): Scalar =>
    pow(x, exponent)
const naive = (exponent: number): ((x: Scalar) => Scalar) =>
  customRule(power(exponent), {
    name: 'power',
    tangent: (x: Scalar, dx: Scalar) => mul(mul(exponent, pow(x, exponent - 1)), dx),
  })
const inputs = number(0)

export const powerZero: Bug = {
  bug: 'the derivative of x⁰ is 0·x⁻¹, NaN at 0, and so is the nth derivative of xⁿ⁻¹',
  source: 'JuliaDiff/ForwardDiff.jl#331',
  points: '0',
  trials: [
    caught(laws.ruleEqualsDifference, { f: naive(0), inputs }, { f: power(0), inputs }),
    caughtByCheckGrad(
      'At fault is the custom rule power',
      () => checkGrad(naive(0), { inputs: 0 }),
      () => checkGrad(power(0), { inputs: 0 }),
    ),
  ],
}
