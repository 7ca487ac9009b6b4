import { expectTypeOf } from 'expect-type'
import { add, mul, outputPrimal, primal, record, replay, sum } from '@wengert/core'
import type { NodeId, Primals, Recording, Scalar, Var, Vars, WengertError } from '@wengert/core'
import type { Either } from 'fp-ts/lib/Either.js'

// The function sees a Var at every number, in the shape of the inputs.
record((x) => {
  expectTypeOf(x).toEqualTypeOf<Var>()
  return x
}, 3)
record(
  ([x, y]) => {
    expectTypeOf(x).toEqualTypeOf<Var>()
    return add(x, y)
  },
  [1, 2],
)
record(
  ({ w, layers: [{ b }] }) => {
    expectTypeOf(w).toEqualTypeOf<readonly [Var, Var]>()
    expectTypeOf(b).toEqualTypeOf<Var>()
    return sum([...w, b])
  },
  { w: [1, 2], layers: [{ b: 3 }] },
)
record(
  (xs) => {
    expectTypeOf(xs).toEqualTypeOf<ReadonlyArray<Var>>()
    return sum(xs)
  },
  [1, 2] as ReadonlyArray<number>,
)

// Inputs and outputs are trees of node ids in their own shapes.
const recording = record(({ x, y }) => ({ sum: add(x, y), both: [mul(x, 2), primal(y)] as const }), {
  x: 1,
  y: 2,
})
expectTypeOf(recording.inputs).toEqualTypeOf<{ readonly x: NodeId; readonly y: NodeId }>()
expectTypeOf(recording.output).toEqualTypeOf<{
  readonly sum: NodeId
  readonly both: readonly [NodeId, NodeId]
}>()
expectTypeOf(outputPrimal(recording)).toEqualTypeOf<{
  readonly sum: number
  readonly both: readonly [number, number]
}>()

// Interfaces of a user's own are trees like any other.
interface Layer {
  readonly w: ReadonlyArray<Scalar>
  readonly b: Scalar
}
interface Parameters {
  readonly layers: ReadonlyArray<Layer>
  readonly rate: Scalar
}
const loss = ({ layers, rate }: Parameters): Scalar =>
  mul(rate, sum(layers.map(({ w, b }) => sum([...w, b]))))
const at: Primals<Parameters> = { layers: [{ w: [1, 2], b: 3 }], rate: 4 }
expectTypeOf(at.layers).toEqualTypeOf<
  ReadonlyArray<{ readonly w: ReadonlyArray<number>; readonly b: number }>
>()
const trained = record(loss, at)
expectTypeOf(trained.output).toEqualTypeOf<NodeId>()
expectTypeOf<Vars<{ a: 1; b: [2, 3] }>>().toEqualTypeOf<{
  readonly a: Var
  readonly b: readonly [Var, Var]
}>()

// A replay takes the same shape and gives the same kind of recording.
declare const plain: Recording<{ x: number }, Scalar>
expectTypeOf(replay(plain, { x: 2 })).toEqualTypeOf<Either<WengertError, Recording<{ x: number }, Scalar>>>()
// @ts-expect-error TS2322: a leaf is a number
replay(plain, { x: '2' })
// @ts-expect-error TS2353: the recording has no input y
replay(plain, { x: 2, y: 3 })

// @ts-expect-error TS2322: a string is no input
record((x) => x, 'three')
// @ts-expect-error TS2322: a string is no leaf
record(({ x }) => x, { x: 'three' })
// @ts-expect-error TS2322: null is no leaf
record(({ x }) => x, { x: null })
// @ts-expect-error TS2322: a function is no leaf
record(({ f }) => f, { f: Math.sin })
// @ts-expect-error TS2322: a function that returns nothing has no output
record(() => undefined, 1)
// @ts-expect-error TS2540: records cannot be changed
trained.tape.length = 0
// @ts-expect-error TS2339: the function has no such input
record(({ y }) => [y].length, { x: 1 })
