import { expectTypeOf } from 'expect-type'
import { mul, record } from '@wengert/core'
import type { Recording, Scalar, Var } from '@wengert/core'
import {
  customRule,
  derivative,
  directional,
  grad,
  hessian,
  hvp,
  jacobian,
  jvp,
  linearize,
  vjp,
} from '@wengert/grad'

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

// By a part of the argument: tangents and results have that part's shape, and null elsewhere for a predicate.
interface Model {
  readonly w: readonly [Scalar, Scalar]
  readonly b: Scalar
  readonly name: string
}
const loss = ({ w, b }: Model): Scalar => mul(w[0], b)
const model = { w: [1, 2] as const, b: 3, name: 'model' }
const keys = { by: ['w'] } as const
interface Part {
  readonly w: readonly [number, number]
}
interface Elsewhere {
  readonly w: readonly [number | null, number | null]
  readonly b: number | null
  readonly name: null
}
const byLeaf = { by: (path: ReadonlyArray<string | number>): boolean => path[0] === 'w' }

expectTypeOf(jvp(loss, keys)(model, { w: [1, 0] }).tangent).toEqualTypeOf<number>()
expectTypeOf(vjp(loss, keys)(model).pullback(1)).toEqualTypeOf<Part>()
expectTypeOf(linearize(loss, keys)(model).pushforward({ w: [1, 0] })).toEqualTypeOf<number>()
expectTypeOf(jacobian(loss, keys)(model)).toEqualTypeOf<Part>()
expectTypeOf(hvp(loss, keys)(model, { w: [1, 0] })).toEqualTypeOf<Part>()
expectTypeOf(hessian(loss, keys)(model).w[0]).toEqualTypeOf<Part>()
expectTypeOf(directional(loss, keys)(model, { w: [1, 0] })).toEqualTypeOf<number>()
expectTypeOf(vjp(loss, byLeaf)(model).pullback(1)).toEqualTypeOf<Elsewhere>()
expectTypeOf(hvp(loss, byLeaf)(model, { w: [1, 0], b: null, name: null })).toEqualTypeOf<Elsewhere>()
expectTypeOf(grad(loss)(model).name).toEqualTypeOf<string>()

// @ts-expect-error TS2769: a tangent of what was not chosen
jvp(loss, keys)(model, { b: 1 })
// @ts-expect-error TS2769: a key that the argument does not have
hvp(loss, { by: ['v'] })

// A rule of one's own has the trees of the function.
expectTypeOf(
  customRule(loss, { pullback: ({ w, b, name }, c) => ({ w: [mul(c, b), 0], b: mul(c, w[0]), name }) }),
).toEqualTypeOf<(inputs: Model) => Scalar>()
// @ts-expect-error TS2769: what a pullback gives has the shape of the argument
customRule(loss, { pullback: (_model, c) => ({ w: c }) })
