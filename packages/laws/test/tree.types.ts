import { expectTypeOf } from 'expect-type'
import * as fc from 'fast-check'
import { tangent, tree } from '@wengert/laws'

expectTypeOf(tree({ w: [0, 0], b: 0 })).toEqualTypeOf<
  fc.Arbitrary<{ readonly w: readonly [number, number]; readonly b: number }>
>()
expectTypeOf(tree(0)).toEqualTypeOf<fc.Arbitrary<number>>()
expectTypeOf(tree({ list: fc.array(fc.boolean()) })).toEqualTypeOf<
  fc.Arbitrary<{ readonly list: Array<boolean> }>
>()
expectTypeOf(tangent([1, 2])).toEqualTypeOf<fc.Arbitrary<readonly [number, number]>>()
