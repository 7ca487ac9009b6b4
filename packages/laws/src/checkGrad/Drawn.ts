import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { isWithin, rangesOf } from './Ranges.js'
import type { Ranges } from './Ranges.js'
import { thawed } from './thawed.js'

/** What is known of the points that an arbitrary draws. */
export interface Drawn {
  readonly ranges: Ranges
  /** True for a point that it may draw, as far as one can know: that is what its owner means. */
  readonly has: (point: unknown) => boolean
}

/** How many points show what an arbitrary gives. */
const samples = 100

/** Some arbitraries know what they may give, if it is not frozen; those that map others do not. */
const knows = (arbitrary: Arbitrary<unknown>, point: unknown): boolean => {
  try {
    return arbitrary.canShrinkWithoutContext(thawed(point))
  } catch {
    return false
  }
}

/** What an arbitrary draws, one of whose points is known. */
export const drawnFrom = (arbitrary: Arbitrary<unknown>, seed: number | undefined, point: unknown): Drawn => {
  const parameters = { numRuns: samples, ...(seed === undefined ? {} : { seed }) }
  const ranges = rangesOf([point, ...fc.sample(arbitrary, parameters)])
  return {
    ranges,
    has: knows(arbitrary, point) ? (other) => knows(arbitrary, other) : (other) => isWithin(ranges, other),
  }
}
