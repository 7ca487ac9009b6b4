import { expectTypeOf } from 'expect-type'
import { add, mul, replayFrom, specialise } from '@wengert/core'
import type { Recording, Scalar, WengertError } from '@wengert/core'
import type { Either } from 'fp-ts/lib/Either.js'

interface Point {
  readonly x: Scalar
  readonly y: Scalar
}

// A specialised function has the type of the function, and its recordings that of the argument and the output.
const area = specialise(({ x, y }: Point): Scalar => mul(x, y))
expectTypeOf(area({ x: 1, y: 2 })).toEqualTypeOf<Scalar>()
expectTypeOf<typeof area>().toExtend<(at: Point) => Scalar>()
expectTypeOf(area.paths).toEqualTypeOf<ReadonlyArray<Recording<Point, Scalar>>>()
expectTypeOf(area.recordingCount).toEqualTypeOf<number>()

// Overloads of a function survive.
interface Twice {
  (x: number): number
  (x: Scalar): Scalar
}
const twice = specialise(((x: Scalar) => add(x, x)) as Twice)
expectTypeOf(twice(2)).toEqualTypeOf<number>()

declare const silent: (x: Scalar) => void
// @ts-expect-error TS2345: a function that returns nothing cannot be recorded
specialise(silent)
// @ts-expect-error TS2353: there is no such option
specialise(area, { most: 3 })
// @ts-expect-error TS2540: what a specialised function knows of itself cannot be changed
area.recordingCount = 0

// A replay from a recording takes the same shape and gives the same kind of recording.
declare const recording: Recording<{ x: number }, Scalar>
expectTypeOf(replayFrom(recording, { x: 2 })).toEqualTypeOf<
  Either<WengertError, Recording<{ x: number }, Scalar>>
>()
// @ts-expect-error TS2322: a leaf is a number
replayFrom(recording, { x: '2' })
