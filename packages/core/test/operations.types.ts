import { expectTypeOf } from 'expect-type'
import { add, dot, exp, functions, less, mul, pipeable, pow, primal, select, sum } from '@wengert/core'
import type { Scalar, Var } from '@wengert/core'

declare const x: Var
declare const s: Scalar
declare const numbers: ReadonlyArray<number>
declare const scalars: ReadonlyArray<Scalar>

// Numbers give a number, a Var among the operands gives a Var, and what may be either stays so.
expectTypeOf(mul(2, 3)).toEqualTypeOf<number>()
expectTypeOf(mul(x, 3)).toEqualTypeOf<Var>()
expectTypeOf(mul(3, x)).toEqualTypeOf<Var>()
expectTypeOf(mul(x, x)).toEqualTypeOf<Var>()
expectTypeOf(mul(x, s)).toEqualTypeOf<Var>()
expectTypeOf(mul(s, 3)).toEqualTypeOf<Scalar>()
expectTypeOf(mul(s, s)).toEqualTypeOf<Scalar>()
expectTypeOf(exp(1)).toEqualTypeOf<number>()
expectTypeOf(exp(x)).toEqualTypeOf<Var>()
expectTypeOf(exp(s)).toEqualTypeOf<Scalar>()
expectTypeOf(pow(x, 2)).toEqualTypeOf<Var>()
expectTypeOf(select(1, 2, 3)).toEqualTypeOf<number>()
expectTypeOf(select(x, 2, 3)).toEqualTypeOf<Var>()
expectTypeOf(select(1, 2, x)).toEqualTypeOf<Var>()

// Lists.
expectTypeOf(sum([1, 2])).toEqualTypeOf<number>()
expectTypeOf(sum(numbers)).toEqualTypeOf<number>()
expectTypeOf(sum([x, 2])).toEqualTypeOf<Scalar>()
expectTypeOf(dot(numbers, numbers)).toEqualTypeOf<number>()
expectTypeOf(dot(scalars, numbers)).toEqualTypeOf<Scalar>()

// What decides a branch is a boolean, what is read is a number.
expectTypeOf(less(x, 2)).toEqualTypeOf<boolean>()
expectTypeOf(primal(x)).toEqualTypeOf<number>()

// By name and data-last.
expectTypeOf(functions.add(s, s)).toEqualTypeOf<Scalar>()
expectTypeOf(pipeable.add(1)(x)).toEqualTypeOf<Scalar>()

// @ts-expect-error TS2769: no overload takes a string
add('1', 2)
// @ts-expect-error TS2769: a boolean is no scalar; lt(x, 2) gives one
add(less(x, 2), 1)
// @ts-expect-error TS2362: a Var is not a number, so - does not subtract from it
export const less1 = x - 1
// @ts-expect-error TS2345: Math knows numbers only
Math.sin(x)
// @ts-expect-error TS2322: a Var is not a number
export const three: number = x
// @ts-expect-error TS2554: two operands are needed
mul(x)
// @ts-expect-error TS2769: a list is needed
sum(x)
// @ts-expect-error TS2339: a Var is opaque, its primal is read with primal(x)
export const read: number = x.primal
