import { expectTypeOf } from 'expect-type'
import { record } from '@wengert/core'
import type { Recording, Scalar, Var } from '@wengert/core'
import { derivative, directional, grad, hessian, hvp, jacobian, jvp, linearize, vjp } from '@wengert/grad'

interface Point {
  readonly x: Scalar
  readonly ys: readonly [Scalar, Scalar]
}
interface Image {
  readonly sum: Scalar
  readonly all: ReadonlyArray<Scalar>
}
interface Numbers {
  readonly x: number
  readonly ys: readonly [number, number]
}
interface Outputs {
  readonly sum: number
  readonly all: ReadonlyArray<number>
}
interface Variables {
  readonly x: Var
  readonly ys: readonly [Var, Var]
}

declare const f: (at: Point) => Image
declare const g: (at: Point) => Scalar
declare const curve: (x: Scalar) => Scalar
declare const variable: Var
declare const scalar: Scalar
declare const variables: Variables
const at = { x: 1, ys: [2, 3] } as const

// The tangent has the shape of the output, a cotangent that comes back has the shape of the argument.
expectTypeOf(jvp(f)(at, at)).toEqualTypeOf<{ readonly value: Outputs; readonly tangent: Outputs }>()
expectTypeOf(linearize(f)(at).pushforward(at)).toEqualTypeOf<Outputs>()
expectTypeOf(vjp(f)(at).value).toEqualTypeOf<Outputs>()
expectTypeOf(vjp(f)(at).pullback({ sum: 1, all: [] })).toEqualTypeOf<Numbers>()
expectTypeOf(directional(g)(at, at)).toEqualTypeOf<number>()
expectTypeOf(hvp(g)(at, at)).toEqualTypeOf<Numbers>()

// The output's tree of the argument's trees.
expectTypeOf(jacobian(f)(at)).toEqualTypeOf<{
  readonly sum: Numbers
  readonly all: ReadonlyArray<Numbers>
}>()
expectTypeOf(jacobian(f, { direction: 'forward' })(at).all).toEqualTypeOf<ReadonlyArray<Numbers>>()
expectTypeOf(hessian(g)(at).ys[0].x).toEqualTypeOf<number>()

// Vars give Vars, from either argument; derivatives are functions to be differentiated again.
expectTypeOf(jvp(curve)(variable, 1).tangent).toEqualTypeOf<Var>()
expectTypeOf(jvp(curve)(1, variable).tangent).toEqualTypeOf<Var>()
expectTypeOf(jvp(curve)(scalar, scalar).tangent).toEqualTypeOf<Scalar>()
expectTypeOf(directional(curve)(variable, 2)).toEqualTypeOf<Var>()
expectTypeOf(vjp(curve)(variable).pullback(1)).toEqualTypeOf<Var>()
expectTypeOf(vjp(curve)(2).pullback(variable)).toEqualTypeOf<Var>()
expectTypeOf(linearize(curve)(2).pushforward(variable)).toEqualTypeOf<Var>()
expectTypeOf(hvp(g)(variables, at)).toEqualTypeOf<Variables>()
expectTypeOf(derivative(curve, 2)(1)).toEqualTypeOf<number>()
expectTypeOf(derivative(curve)(variable)).toEqualTypeOf<Var>()
expectTypeOf(grad((x: Scalar) => jvp(curve)(x, 1).tangent)(3)).toEqualTypeOf<number>()
expectTypeOf(jvp(grad(curve))(3, 1).tangent).toEqualTypeOf<number>()
expectTypeOf(jvp(grad(g))(at, at).tangent).toEqualTypeOf<Numbers>()
expectTypeOf(record((x) => jvp(curve)(x, 1).tangent, 3)).toEqualTypeOf<Recording<number, Var>>()

// @ts-expect-error TS2554: a tangent is missing
jvp(f)(at)
// @ts-expect-error TS2769: a tangent of another shape
jvp(f)(at, { x: 1, ys: [1] })
// @ts-expect-error TS2769: a cotangent of another shape
vjp(f)(at).pullback({ sum: 1 })
// @ts-expect-error TS2322: another direction
jacobian(f, { direction: 'sideways' })
// @ts-expect-error TS2345: several outputs have no one direction
directional(f)
// @ts-expect-error TS2345: several outputs have no Hessian
hvp(f)
// @ts-expect-error TS2345: an order is a number
derivative(curve, '2')
// @ts-expect-error TS2345: while it is recorded the function is given Vars, which plain numbers are not
jvp((x: number) => x * x)
