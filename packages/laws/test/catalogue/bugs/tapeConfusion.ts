import { add, mul } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { grad } from '@wengert/grad'
import { laws } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import type { Bug } from '../Bug.js'
import { list } from '../points.js'
import { caught } from '../Trial.js'

/** A value that knows what it was made of. */
interface Value {
  readonly primal: number
  readonly edges: ReadonlyArray<readonly [operand: Value, partial: number]>
}

const leaf = (primal: number): Value => ({ primal, edges: [] })
const plus = (x: Value, y: Value): Value => ({
  primal: x.primal + y.primal,
  edges: [
    [x, 1],
    [y, 1],
  ],
})
const times = (x: Value, y: Value): Value => ({
  primal: x.primal * y.primal,
  edges: [
    [x, y.primal],
    [y, x.primal],
  ],
})
const partial = (output: Value, input: Value): number =>
  output === input
    ? 1
    : output.edges.reduce((total, [operand, each]) => total + each * partial(operand, input), 0)

/** The derivative of a function at a value: of the value itself in the faulty implementation, else of a fresh one. */
const derivative = (f: (x: Value) => Value, at: Value, input: (x: Value) => Value): number => {
  const x = input(at)
  return partial(f(x), x)
}

const reverseWith =
  (input: (x: Value) => Value) =>
  () =>
  ([at = 0]: ReadonlyArray<number>): ReadonlyArray<number> => {
    const x = leaf(at)
    const inner = derivative((y) => plus(x, y), x, input)
    return [partial(times(x, leaf(inner)), x)]
  }

const f = ([x = 0]: Vector): Scalar => mul(x, grad((y: Scalar): Scalar => add(x, y))(x))
const subject = { f, inputs: list(1) }
const faulty = { ...subject, modes: { reverse: reverseWith((x) => x) } }
const sound = { ...subject, modes: { reverse: reverseWith((x) => leaf(x.primal)) } }

export const tapeConfusion: Bug = {
  bug: 'an inner gradient is taken at the outer input itself: grad(x ↦ x·grad(y ↦ x + y)(x)) is 2, not 1',
  source: 'denizyuret/AutoGrad.jl#75',
  points: 'any',
  trials: [
    caught(laws.ruleEqualsDifference, faulty, sound),
    caught(laws.forwardEqualsReverse, faulty, sound),
  ],
}
