import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { simplerPoints } from '../smaller/simplerPoints.js'
import { finiteNumber } from './numbers.js'
import { Shrinking } from './Shrinking.js'

type At = ReadonlyArray<number>

/** True for what looks like a point. */
export const isPoint = (value: unknown): value is At =>
  Array.isArray(value) && value.every((each) => typeof each === 'number')

/** A coordinate that gets the number of another one. */
type Tie = readonly [to: number, from: number]

/** One of seven times: random numbers are hardly ever the same, but `max` and comparisons live by it. */
const tieAmong = (length: number): Arbitrary<Tie | undefined> =>
  length < 2
    ? fc.constant(undefined)
    : fc.oneof(
        { weight: 6, arbitrary: fc.constant(undefined) },
        {
          weight: 1,
          arbitrary: fc
            .noBias(fc.tuple(fc.nat(length - 1), fc.integer({ min: 1, max: length - 1 })))
            .map(([to, step]): Tie => [to, (to + step) % length]),
        },
      )

/** Coordinates of a point, ties among them; they shrink together. */
export const coordinates = (
  length: number,
  numbers: Arbitrary<number> = finiteNumber,
): Arbitrary<ReadonlyArray<number>> =>
  new Shrinking(
    fc
      .tuple(tieAmong(length), ...Array.from({ length }, () => numbers))
      .map(([tie, ...drawn]) => drawn.map((x, k) => (k === tie?.[0] ? (drawn[tie[1]] ?? x) : x))),
    simplerPoints,
    isPoint,
  )
