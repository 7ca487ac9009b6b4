import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { add, greater, less, mul, neg, outputPrimal, primal, record, tapeEq } from '@wengert/core'
import type { Linked, NodeId, Recording, Scalar, Tape } from '@wengert/core'
import { backward } from '@wengert/grad'
import type { GradientMap } from '@wengert/grad'
import { results } from '@wengert/laws'
import type { Expression } from '@wengert/laws'
import { straightLine } from './straightLine.js'

export type At = ReadonlyArray<number>
export type Vector = ReadonlyArray<Scalar>
export type Matrix = ReadonlyArray<At>

/** All vectors are of this length, so that everything composes with everything. */
export const size = 3

/** A branch before the result: on a comparison with a bound, or on a primal that is read. */
interface Decision {
  readonly _tag: 'Less' | 'Greater' | 'Pin'
  readonly bound: number
}

/** A function from vectors to vectors: which results of an expression it returns, and what it decides first. */
export interface Program {
  readonly expression: Expression
  readonly outputs: ReadonlyArray<number>
  readonly decisions: ReadonlyArray<Decision>
}

const decision: fc.Arbitrary<Decision> = fc.record({
  _tag: fc.constantFrom('Less' as const, 'Greater' as const, 'Pin' as const),
  bound: fc.integer({ min: -2, max: 2 }),
})

const programs = (
  expressions: fc.Arbitrary<Expression>,
  decisions: fc.Arbitrary<ReadonlyArray<Decision>> = fc.constant([]),
): fc.Arbitrary<Program> =>
  fc.record({
    expression: expressions,
    outputs: fc.array(fc.nat(20), { minLength: size, maxLength: size }),
    decisions,
  })

const decide = (x: Scalar, { _tag, bound }: Decision): Scalar => {
  switch (_tag) {
    case 'Less':
      return less(x, bound) ? neg(x) : add(x, bound)
    case 'Greater':
      return greater(x, bound) ? mul(x, 2) : x
    case 'Pin':
      return primal(x) > bound ? mul(x, 3) : x
  }
}

/** The inputs are among what may be returned, and a result may be returned twice. */
export const vectorFunction =
  ({ expression, outputs, decisions }: Program) =>
  (inputs: Vector): Vector => {
    const decided = inputs.map((x, k) => {
      const first = decisions[k]
      return first === undefined ? x : decide(x, first)
    })
    const all = [...inputs, ...results(expression)(decided)]
    return outputs.map((index) => all[(all.length - 1 - index + 21 * all.length) % all.length] ?? 0)
  }

export const recordAt = (program: Program, at: At): Recording<At, Vector> =>
  record(vectorFunction(program), at)

const small = fc.integer({ min: -3, max: 3 })
const coordinate = fc.oneof(
  fc.integer({ min: -2, max: 2 }),
  fc.double({ min: -3, max: 3 }),
  fc.constantFrom(0, -0, NaN, Infinity),
)
export const vectorOf = <A>(element: fc.Arbitrary<A>): fc.Arbitrary<ReadonlyArray<A>> =>
  fc.array(element, { minLength: size, maxLength: size })
export const points = vectorOf(coordinate)
export const wholePoints = vectorOf(small)

export const any = programs(straightLine({ steps: 6, inputs: size }))
export const branching = programs(
  straightLine({ steps: 4, inputs: size }),
  fc.array(decision, { minLength: 1, maxLength: size }),
)
/** Values and derivatives are whole numbers, so that chain and composite do not even differ by rounding. */
export const whole = programs(
  straightLine({
    ops: ['add', 'sub', 'mul', 'neg', 'relu', 'abs', 'square', 'sum', 'dot', 'select', 'lt'],
    numbers: small,
    steps: 4,
    inputs: size,
  }),
)
export const isExact = (tape: Tape): boolean => [...tape].every((node) => Math.abs(node.primal) < 2 ** 20)

export const rightOf = <A, B>(linked: Linked<A, B>): Recording<A, B> => {
  if (E.isRight(linked)) return linked.right
  throw new Error(linked.left.message)
}

export const sameIds = (one: unknown, other: unknown): boolean =>
  JSON.stringify(one) === JSON.stringify(other)

export const isSame = <A, B>(one: Recording<A, B>, other: Recording<A, B>): boolean =>
  tapeEq.equals(one.tape, other.tape) &&
  sameIds(one.inputs, other.inputs) &&
  sameIds(one.output, other.output)

export const sameNumbers = (one: At, other: At): boolean =>
  one.length === other.length && one.every((x, k) => Object.is(x, other[k]))

/** Equal as numbers: 0 where the other is −0 is the same derivative. */
export const equalNumbers = (one: At, other: At): boolean =>
  one.length === other.length && one.every((x, k) => x === other[k])

export const equalMatrices = (one: Matrix, other: Matrix): boolean =>
  one.length === other.length && one.every((row, k) => equalNumbers(row, other[k] ?? []))

export const product = (one: Matrix, other: Matrix): Matrix =>
  one.map((row) =>
    (other[0] ?? []).map((_, column) =>
      row.reduce((total, entry, k) => total + entry * (other[k]?.[column] ?? NaN), 0),
    ),
  )

export const outputOf = (recording: Recording<At, Vector>): At => outputPrimal(recording)

export const cotangentsAt = (gradients: GradientMap, ids: ReadonlyArray<NodeId>): At =>
  ids.map((id) => gradients.get(id) ?? 0)

export const unit = (index: number): At => Array.from({ length: size }, (_, k) => (k === index ? 1 : 0))

export const jacobianOf = (recording: Recording<At, Vector>): Matrix =>
  Array.from({ length: size }, (_, k) => cotangentsAt(backward(recording, unit(k)), recording.inputs))
