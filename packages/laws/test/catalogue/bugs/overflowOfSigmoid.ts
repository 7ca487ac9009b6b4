import { add, div, exp, mul, neg, sigmoid, square } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { laws } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { number } from '../points.js'
import { caught } from '../Trial.js'

const sound = { f: (x: Scalar): Scalar => sigmoid(x), inputs: number(-800) }
const overflowing = customRule(sound.f, {
  name: 'sigmoid',
  pullback: (x: Scalar, cotangent) => mul(cotangent, div(exp(neg(x)), square(add(exp(neg(x)), 1)))),
})
const faulty = { ...sound, f: overflowing }

export const overflowOfSigmoid: Bug = {
  bug: 'the derivative of the sigmoid is e⁻ˣ/(1 + e⁻ˣ)², ∞/∞ far to the left',
  source: 'jeshraghian/snntorch#433',
  points: 'hugely negative',
  trials: [caught(laws.domainHonesty, faulty, sound), caught(laws.ruleEqualsDifference, faulty, sound)],
}
