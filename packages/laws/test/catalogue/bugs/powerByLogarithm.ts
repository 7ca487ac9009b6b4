import * as fc from 'fast-check'
import { exp, log, mul, pow } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { laws } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { caught } from '../Trial.js'

const byLogarithm = (x: Scalar): Scalar => exp(mul(1.875, log(x)))
const power = (x: Scalar): Scalar => pow(x, 1.875)
const inputs = fc.oneof(fc.double({ min: 0.125, max: 3, noNaN: true }), fc.constant(0))

export const powerByLogarithm: Bug = {
  bug: 'x^1.875 is exp(1.875·log x), whose derivative at 0 is 0·∞',
  source: 'coin-or/CppAD#92',
  points: '0, the end of the domain',
  trials: [caught(laws.domainHonesty, { f: byLogarithm, inputs }, { f: power, inputs })],
}
