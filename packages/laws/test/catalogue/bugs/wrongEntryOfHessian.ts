import { exp, mul, sub } from '@wengert/core'
import { laws } from '@wengert/laws'
import type { Numbers, Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list } from '../points.js'
import { caught } from '../Trial.js'

const subject = { f: ([x = 0, y = 0]: Vector) => mul(exp(sub(x, y)), y), inputs: list(2) }
const byHand =
  (last: (y: number) => number) =>
  () =>
  ([x = 0, y = 0]: Numbers): ReadonlyArray<Numbers> => {
    const common = Math.exp(x - y)
    return [
      [common * y, common * (1 - y)],
      [common * (1 - y), common * last(y)],
    ]
  }
const faulty = { ...subject, modes: { hessian: byHand((y) => 2 * (y - 1)) } }
const sound = { ...subject, modes: { hessian: byHand((y) => y - 2) } }

export const wrongEntryOfHessian: Bug = {
  bug: 'one entry of the Hessian of e^(x−y)·y is wrong, of the variable that is used inside and outside; it is symmetric',
  source: 'JuliaDiff/DifferentiationInterface.jl#1014',
  points: 'any',
  trials: [caught(laws.hessianSymmetry, faulty, sound)],
}
