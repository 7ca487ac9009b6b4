import { expectTypeOf } from 'expect-type'
import type { Option } from 'fp-ts/lib/Option.js'
import { add, mul, record, sum } from '@wengert/core'
import type { NodeId, Recording, Scalar, Var } from '@wengert/core'
import { backward, grad, hessian, valueAndGrad } from '@wengert/grad'
import type { GradientMap, ValueAndGradient } from '@wengert/grad'

declare const square: (x: Scalar) => Scalar
declare const pair: (xs: readonly [Scalar, Scalar]) => Scalar
declare const list: (xs: ReadonlyArray<Scalar>) => Scalar

// The gradient has the shape of the argument.
expectTypeOf(grad(square)(3)).toEqualTypeOf<number>()
expectTypeOf(grad(pair)([1, 2])).toEqualTypeOf<readonly [number, number]>()
expectTypeOf(grad(list)([1, 2, 3])).toEqualTypeOf<ReadonlyArray<number>>()
expectTypeOf(valueAndGrad(square)(3)).toEqualTypeOf<ValueAndGradient<number>>()

interface Parameters {
  readonly w: Scalar
  readonly layers: ReadonlyArray<{ readonly b: Scalar }>
}
const loss = ({ w, layers }: Parameters): Scalar => mul(w, sum(layers.map(({ b }) => b)))
const { value, gradient } = valueAndGrad(loss)({ w: 1, layers: [{ b: 2 }] })
expectTypeOf(value).toEqualTypeOf<number>()
expectTypeOf(gradient).toEqualTypeOf<{
  readonly w: number
  readonly layers: ReadonlyArray<{ readonly b: number }>
}>()

// On Vars it gives Vars, on scalars scalars, and it is a function to be differentiated again.
declare const variable: Var
declare const scalar: Scalar
expectTypeOf(grad(square)(variable)).toEqualTypeOf<Var>()
expectTypeOf(grad(square)(scalar)).toEqualTypeOf<Scalar>()
expectTypeOf(grad(grad(grad(square)))(3)).toEqualTypeOf<number>()
expectTypeOf(grad(loss)({ w: scalar, layers: [{ b: 1 }] }).layers).toEqualTypeOf<
  ReadonlyArray<{ readonly b: Scalar }>
>()
expectTypeOf(valueAndGrad(square)(variable)).toEqualTypeOf<ValueAndGradient<Var, Var>>()
expectTypeOf(record((x) => grad(square)(x), 3)).toEqualTypeOf<Recording<number, Var>>()
expectTypeOf(hessian(loss)({ w: 1, layers: [] }).layers).toEqualTypeOf<
  ReadonlyArray<{
    readonly b: { readonly w: number; readonly layers: ReadonlyArray<{ readonly b: number }> }
  }>
>()
expectTypeOf(hessian(square)(scalar)).toEqualTypeOf<Scalar>()

// A gradient is a point of the same space: it may be given back.
grad(loss)(gradient)

// A gradient map reads as a map and looks up to an Option.
const recording = record(({ x, y }) => [add(x, y), mul(x, y)] as const, { x: 1, y: 2 })
const gradients = backward(recording, [1, 0])
expectTypeOf(gradients).toEqualTypeOf<GradientMap>()
expectTypeOf(gradients).toExtend<ReadonlyMap<NodeId, number>>()
expectTypeOf(gradients.lookupPath('x')).toEqualTypeOf<Option<number>>()

// @ts-expect-error TS2345: two outputs take two cotangents
backward(recording, [1])
// @ts-expect-error TS2345: a seed of another shape
backward(recording, 1)
// @ts-expect-error TS2322: a cotangent is a number
backward(recording, [1, '0'])
// @ts-expect-error TS2345: the argument has two numbers
grad(pair)([1])
// @ts-expect-error TS2345: a parameter is missing
grad(loss)({ w: 1 })
// @ts-expect-error TS2322: a leaf is a number
grad(loss)({ w: '1', layers: [] })
// @ts-expect-error TS2345: the function gives a string
grad((x: Scalar) => typeof x)
// @ts-expect-error TS2345: several outputs have no one gradient
grad((x: Scalar) => [x, x])
// @ts-expect-error TS2540: a gradient cannot be changed
gradient.w = 3
// @ts-expect-error TS2554: two outputs need two cotangents, and none came
backward(recording)
// @ts-expect-error TS2345: while it is recorded the function is given Vars, which plain numbers are not
grad((x: number) => x * x)

// By keys: the argument keeps what is no scalar, the gradient has just the chosen ones. By leaves: null elsewhere.
interface Chosen {
  readonly w: ReadonlyArray<Scalar>
  readonly index: number
  readonly name: string
}
declare const chosen: (at: Chosen) => Scalar
const whole = { w: [1], index: 0, name: 'n' }
expectTypeOf(grad(chosen, { by: ['w'] })(whole)).toEqualTypeOf<{ readonly w: ReadonlyArray<number> }>()
expectTypeOf(grad(chosen, { by: ['w'] })({ ...whole, w: [variable] }).w).toEqualTypeOf<ReadonlyArray<Var>>()
expectTypeOf(grad(chosen, { by: () => true })(whole)).toEqualTypeOf<{
  readonly w: ReadonlyArray<number | null>
  readonly index: number | null
  readonly name: null
}>()
expectTypeOf(valueAndGrad(chosen, { by: ['w'] })(whole).value).toEqualTypeOf<number>()
// @ts-expect-error TS2769: a key that the argument does not have
grad(chosen, { by: ['v'] })
// @ts-expect-error TS2769: a key whose numbers would be Vars
grad(chosen, { by: ['index'] })
// @ts-expect-error TS2769: what is left alone is still asked for
grad(chosen, { by: ['w'] })({ w: [1] })
