import { expectTypeOf } from 'expect-type'
import * as fc from 'fast-check'
import type { Either } from 'fp-ts/lib/Either.js'
import { mul } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { checkGrad, checkGradEither, forwardEqualsReverse, lawOf } from '@wengert/laws'
import type { GradientFault, GradientReport, Law } from '@wengert/laws'

declare const square: (x: Scalar) => Scalar
declare const product: (inputs: { readonly x: Scalar; readonly y: Scalar }) => Scalar
declare const number: fc.Arbitrary<number>

// Points are what the function takes, as plain numbers.
expectTypeOf(checkGrad(square, { inputs: 2 })).toEqualTypeOf<GradientReport>()
expectTypeOf(checkGradEither(product, { points: [{ x: 1, y: 2 }] })).toEqualTypeOf<
  Either<GradientFault, GradientReport>
>()
checkGrad(product, { arbitrary: fc.record({ x: number, y: number }), seed: 1, order: 2, kinks: 'fail' })
checkGrad(([a, b]: readonly [Scalar, Scalar]) => [mul(a, b), a], { inputs: [1, 2], modes: ['forward'] })

// A gradient that is written by hand has the shape of the argument, of any function of numbers.
checkGrad((x: number) => x ** 2, { inputs: 3, gradient: (x) => 2 * x })

// @ts-expect-error TS2769: a point of another shape
checkGrad(product, { inputs: { x: 1 } })
// @ts-expect-error TS2769: one way to say where
checkGrad(square, { inputs: 1, arbitrary: number })
// @ts-expect-error TS2769: a seed is of random points
checkGrad(square, { inputs: 1, seed: 2 })
// @ts-expect-error TS2769: there is no such mode
checkGrad(square, { inputs: 1, modes: ['backward'] })
// @ts-expect-error TS2769: a gradient written by hand has first derivatives only
checkGrad((x: number) => x, { inputs: 1, gradient: () => 1, order: 2 })
// @ts-expect-error TS2769: a gradient of another shape
checkGrad((x: number) => x, { inputs: 1, gradient: () => [1] })
// @ts-expect-error TS2769: derivatives of a function of plain numbers are written by hand
checkGrad((x: number) => x, { inputs: 1 })

// A law of one's own sees what it draws, and is used as those that come with the package.
const even = lawOf({
  name: 'even',
  statement: 'f(x) = f(−x)',
  draws: ['slope'],
  check: ({ at, first }, { slope }) => {
    expectTypeOf(at).toEqualTypeOf<ReadonlyArray<number>>()
    expectTypeOf(slope).toEqualTypeOf<number>()
    expectTypeOf(first(at)).toEqualTypeOf<Scalar>()
  },
})
expectTypeOf(even({ f: square, inputs: number })).toEqualTypeOf<
  Law<[{ readonly slope: number } & { readonly at: number }]>
>()
lawOf({ name: 'by an expression', statement: 'true', draws: [], check: ({ size }) => size > 0 })
const later = { name: 'later', statement: 'true', draws: [], check: () => Promise.resolve(true) }
// @ts-expect-error TS2322: a check is synchronous
lawOf(later)
// @ts-expect-error TS2322: points of another shape
forwardEqualsReverse({ f: product, inputs: number })
