import { expectTypeOf } from 'expect-type'
import * as A from 'fp-ts/lib/Array.js'
import type { Field } from 'fp-ts/lib/Field.js'
import type { Kind } from 'fp-ts/HKT'
import { pipe } from 'fp-ts/lib/function.js'
import type { State } from 'fp-ts/lib/State.js'
import { apply, BuildApplicative, chain, constant, input, map, ScalarField } from '@wengert/core'
import type { Build, NodeId, Scalar, Tape, URI } from '@wengert/core'

expectTypeOf<Build<NodeId>>().toEqualTypeOf<State<Tape, NodeId>>()
expectTypeOf<Kind<URI, string>>().toEqualTypeOf<Build<string>>()
expectTypeOf(
  pipe(
    input(1),
    chain((x) => apply('exp', [x])),
    map(String),
  ),
).toEqualTypeOf<Build<string>>()
expectTypeOf(A.traverse(BuildApplicative)(constant)([1, 2])).toEqualTypeOf<Build<Array<NodeId>>>()
expectTypeOf(ScalarField).toEqualTypeOf<Field<Scalar>>()

// @ts-expect-error TS2345: the table has no such op
apply('sine', [0])
// @ts-expect-error TS2345: a primal is a number
input('1')
// @ts-expect-error TS2322: operands are node ids
apply('exp', ['x'])
