import { div, mul, norm, square } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { laws } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list, number } from '../points.js'
import { caught } from '../Trial.js'

const length = (xs: Vector): Scalar => norm(xs)
const quotients = customRule(length, {
  name: 'norm',
  pullback: (xs: Vector, cotangent, output) => xs.map((x) => mul(cotangent, div(x, output))),
})
const sound = { f: (xs: Vector): Scalar => square(length(xs)), inputs: list(2, number(0)) }
const faulty = { ...sound, f: (xs: Vector): Scalar => square(quotients(xs)) }

export const squaredNorm: Bug = {
  bug: 'the gradient of ‖x‖, x/‖x‖, is 0/0 at the origin, so that of ‖x‖² is NaN there',
  source: 'HIPS/autograd#151',
  points: 'the origin',
  trials: [caught(laws.ruleEqualsDifference, faulty, sound), caught(laws.domainHonesty, faulty, sound)],
}
