import { add, cos, mul, sin, sub } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { laws } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { number } from '../points.js'
import { caught } from '../Trial.js'

const wave = (x: Scalar): Scalar => add(sin(x), cos(x))
const sound = customRule(wave, {
  name: 'wave',
  pullback: (x: Scalar, cotangent) => mul(cotangent, sub(cos(x), sin(x))),
})
/** The slope at the input of the recording, which is π/6. */
const slope = Math.cos(Math.PI / 6) - Math.sin(Math.PI / 6)
const remembering = customRule(wave, {
  name: 'wave',
  pullback: (_: Scalar, cotangent) => mul(cotangent, slope),
})
const inputs = number()

export const rememberedInput: Bug = {
  bug: 'a custom pullback on a compiled tape remembers the input at which the tape was recorded',
  source: 'JuliaDiff/ReverseDiff.jl#187',
  points: 'any',
  trials: [caught(laws.ruleEqualsDifference, { f: remembering, inputs }, { f: sound, inputs })],
}
