import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import type { Numbers } from './Vector.js'

/** What laws may draw besides a point. Lists stand for as long a list as is needed, begun again where they end. */
export interface Draws<P> {
  /** A second point. */
  readonly elsewhere: P
  readonly tangent: Numbers
  readonly otherTangent: Numbers
  readonly cotangent: Numbers
  readonly otherCotangent: Numbers
  /** Two numbers of a function that the law brings along. */
  readonly slope: number
  readonly shift: number
}

/** The names of all that laws may draw. */
export const drawNames = [
  'elsewhere',
  'tangent',
  'otherTangent',
  'cotangent',
  'otherCotangent',
  'slope',
  'shift',
] as const satisfies ReadonlyArray<keyof Draws<unknown>>

/** What a law is checked at. */
export type Drawn<P, K extends keyof Draws<P>> = Pick<Draws<P>, K> & { readonly at: P }

const eighths = Array.from({ length: 33 }, (_, k) => (k - 16) / 8)

/** How far a number is from one that a reader can follow in the head: 1 is nearest, then whole numbers, halves, … */
const complexity = (x: number): number =>
  [1, 2, 4, 8].findIndex((parts) => Number.isInteger(parts * x)) * 8 +
  2 * Math.abs(Math.abs(x) - 1) +
  (x < 0 ? 0.25 : 0)

const simplest = [...eighths].sort((one, other) => complexity(one) - complexity(other))

/** Sums and products of two are exact. Shrinks to 1: a counterexample with it needs no seed to be thought of. */
const seed = fc.nat({ max: simplest.length - 1 }).map((k) => simplest[k] ?? 1)
const list = fc.array(seed, { minLength: 1, maxLength: 6 })
const shift = fc.integer({ min: -16, max: 16 }).map((k) => k / 8)

/** Draws a point and what else a law wants, in this order. */
export const drawsOf = <P, K extends keyof Draws<P>>(
  inputs: Arbitrary<P>,
  keys: ReadonlyArray<K>,
): Arbitrary<Drawn<P, K>> => {
  const all: { readonly [Key in keyof Draws<P>]: Arbitrary<Draws<P>[Key]> } = {
    elsewhere: inputs,
    tangent: list,
    otherTangent: list,
    cotangent: list,
    otherCotangent: list,
    slope: seed,
    shift,
  }
  const wanted = Object.fromEntries(keys.map((key) => [key, all[key]]))
  return fc.record({ at: inputs, ...wanted }, { noNullPrototype: true }) as unknown as Arbitrary<Drawn<P, K>>
}
