import { record } from '@wengert/core'
import type { NodeId, Recording, Scalar, Var } from '@wengert/core'
import { parse } from '@wengert/expr'
import type { Formula, ParseError } from '@wengert/expr'
import { grad } from '@wengert/grad'
import { expectTypeOf } from 'expect-type'
import type { Either } from 'fp-ts/lib/Either.js'

declare const formula: Formula
declare const x: Var

expectTypeOf(parse).returns.toEqualTypeOf<Either<ParseError, Formula>>()
expectTypeOf(formula.variables).toEqualTypeOf<ReadonlyArray<string>>()
expectTypeOf(formula.evaluate({ x: 1 })).toEqualTypeOf<number>()
expectTypeOf(formula.evaluate({ x })).toEqualTypeOf<Scalar>()
expectTypeOf(formula.evaluate({ x, y: 2 })).toEqualTypeOf<Scalar>()
expectTypeOf(grad(formula.evaluate)({ x: 1 })['x']).toEqualTypeOf<number | undefined>()
expectTypeOf(record(formula.evaluate, { x: 1 }).output).toEqualTypeOf<NodeId>()
expectTypeOf(record(formula.evaluate, { x: 1 })).toExtend<Recording<{ x: 1 }, Scalar>>()

// @ts-expect-error TS2769: a text is not a scalar
formula.evaluate({ x: '1' })
// @ts-expect-error TS2540: a formula is immutable
formula.variables = []
