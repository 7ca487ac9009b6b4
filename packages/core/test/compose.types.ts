import { expectTypeOf } from 'expect-type'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import type { Kind2 } from 'fp-ts/HKT'
import {
  add,
  andThen,
  compose,
  fanout,
  getEndomorphismMonoid,
  identity,
  LinkedSemigroupoid,
  mul,
  outputPrimal,
  record,
  split,
  sum,
} from '@wengert/core'
import type { Linked, LinkedURI, NodeId, Scalar, WengertError } from '@wengert/core'

const polar = record(({ r, angle }) => ({ x: mul(r, angle), y: add(r, angle) }), { r: 1, angle: 2 })
const product = record(({ x, y }) => mul(x, y), { x: 5, y: 6 })
const norms = record((xs) => [sum(xs), sum(xs)] as const, [1, 2] as ReadonlyArray<number>)
const pair = record(([a, b]) => [{ x: a, y: b }, { z: [a, b] }] as const, [3, 4])
const nested = record(([p, q]) => sum([p.x, p.y, ...q.z]), [{ x: 1, y: 2 }, { z: [3, 4] }])
const single = record((x) => mul(x, x), 3)

// The composite has the inputs of the first and the output of the second.
const polarProduct = compose(product, polar)
expectTypeOf(polarProduct).toExtend<Linked<{ readonly r: 1; readonly angle: 2 }, Scalar>>()
if (E.isRight(polarProduct)) {
  expectTypeOf(polarProduct.right.inputs).toEqualTypeOf<{ readonly r: NodeId; readonly angle: NodeId }>()
  expectTypeOf(polarProduct.right.output).toEqualTypeOf<NodeId>()
}
// Keys in another order, numbers in other places, tuples where arrays are taken, trees in trees.
compose(
  record(({ y, x }) => mul(x, y), { y: 5, x: 6 }),
  polar,
)
compose(norms, norms)
compose(nested, pair)
compose(single, product)
compose(polar, identity({ r: 3, angle: 4 }))

const twoOthers = record(({ x, z }) => add(x, z), { x: 1, z: 2 })
// @ts-expect-error TS2345: a key is missing
compose(twoOthers, polar)
const abscissa = record(({ x }) => x, { x: 1 })
// @ts-expect-error TS2345: a key too many
compose(abscissa, polar)
const inner = record(([{ x }, { z }]) => sum([x, ...z]), [{ x: 1 }, { z: [1, 2] }])
// @ts-expect-error TS2345: a key too many, deep in the tree
compose(inner, pair)
// @ts-expect-error TS2345: records where scalars are taken
compose(norms, pair)
// @ts-expect-error TS2345: a single scalar where a record is taken
compose(product, single)
// @ts-expect-error TS2345: a record where a single scalar is taken
compose(single, polar)
const triple = record(([x, y, z]) => sum([x, y, z]), [1, 2, 3])
// @ts-expect-error TS2345: a tuple of another length
compose(triple, norms)
// @ts-expect-error TS2345: the results of a composition may be Left
compose(product, compose(polar, polar))

// Products have pairs of outputs; of inputs, too, where these are not shared.
const shared = fanout(
  polar,
  record(({ r, angle }) => [r, angle] as const, { r: 0, angle: 0 }),
)
if (E.isRight(shared)) {
  expectTypeOf(shared.right.inputs).toEqualTypeOf<{ readonly r: NodeId; readonly angle: NodeId }>()
  expectTypeOf(shared.right.output).toEqualTypeOf<
    readonly [{ readonly x: NodeId; readonly y: NodeId }, readonly [NodeId, NodeId]]
  >()
}
const apart = split(polar, single)
expectTypeOf(apart.inputs).toEqualTypeOf<readonly [{ readonly r: NodeId; readonly angle: NodeId }, NodeId]>()
expectTypeOf(apart.output).toEqualTypeOf<readonly [{ readonly x: NodeId; readonly y: NodeId }, NodeId]>()
// @ts-expect-error TS2345: other inputs
fanout(polar, single)
// @ts-expect-error TS2345: an input is a number
identity({ x: 'one' })

// In a pipe.
const third = pipe(polar, andThen(product), E.chain(andThen(single)), E.map(outputPrimal))
expectTypeOf(third).toEqualTypeOf<E.Either<WengertError, number>>()
// @ts-expect-error TS2345: another shape
pipe(polar, andThen(single))

// fp-ts knows recordings by name; parts whose types say the same shape are composed.
expectTypeOf<Kind2<LinkedURI, number, Scalar>>().toEqualTypeOf<Linked<number, Scalar>>()
const step: Linked<{ x: number }, { x: Scalar }> = E.right(record(({ x }) => ({ x: mul(x, 2) }), { x: 1 }))
expectTypeOf(LinkedSemigroupoid.compose(step, step)).toEqualTypeOf<Linked<{ x: number }, { x: Scalar }>>()
const steps: Linked<{ readonly x: 1 }, { readonly x: 1 }> = getEndomorphismMonoid({ x: 1 }).concat(step, step)
expectTypeOf(steps).toExtend<Linked<{ x: number }, { x: number }>>()
