import { add, mul } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { jvp } from '@wengert/grad'
import { laws } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list } from '../points.js'
import { caught } from '../Trial.js'

/** A dual number whose perturbations have names, `ε` for all of them in the faulty implementation. */
interface Dual {
  readonly primal: number
  readonly tangents: Readonly<Record<string, number>>
}

const combine = (x: Dual, y: Dual, primal: number, byX: number, byY: number): Dual => {
  const names = [...new Set([...Object.keys(x.tangents), ...Object.keys(y.tangents)])]
  const entry = (name: string): [string, number] => [
    name,
    byX * (x.tangents[name] ?? 0) + byY * (y.tangents[name] ?? 0),
  ]
  return { primal, tangents: Object.fromEntries(names.map(entry)) }
}
const plus = (x: Dual, y: Dual): Dual => combine(x, y, x.primal + y.primal, 1, 1)
const times = (x: Dual, y: Dual): Dual => combine(x, y, x.primal * y.primal, y.primal, x.primal)

/** d(y ↦ x + y)/dy at 1, taken inside the derivative by x: 1, whatever x is. */
const nested = (x: Dual, inner: string): Dual => ({
  primal: plus(x, { primal: 1, tangents: { [inner]: 1 } }).tangents[inner] ?? 0,
  tangents: {},
})

/** x ↦ x·d(x + y)/dy with a name for each of the two perturbations. */
const forwardWith =
  (outer: string, inner: string) =>
  () =>
  ([at = 0]: ReadonlyArray<number>, [dx = 0]: ReadonlyArray<number>) => {
    const x: Dual = { primal: at, tangents: { [outer]: dx } }
    const y = times(x, nested(x, inner))
    return { value: y.primal, tangent: y.tangents[outer] ?? 0 }
  }

const f = ([x = 0]: Vector): Scalar => mul(x, jvp((y: Scalar) => add(x, y))(1, 1).tangent)
const subject = { f, inputs: list(1) }

export const perturbationConfusion: Bug = {
  bug: 'nested dual numbers share one ε: D(x ↦ x·D(y ↦ x + y)(1))(1) is 2, not 1',
  source: 'JuliaDiff/ForwardDiff.jl#83',
  points: 'any',
  trials: [
    caught(
      laws.forwardEqualsReverse,
      { ...subject, modes: { forward: forwardWith('ε', 'ε') } },
      { ...subject, modes: { forward: forwardWith('ε₁', 'ε₂') } },
    ),
  ],
}
