import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { simplerNumbers } from '../smaller/simplerNumbers.js'
import { Shrinking } from './Shrinking.js'

const isNumber = (value: unknown): value is number => typeof value === 'number'

/** Numbers that shrink to what is easy to read, among those that are allowed. */
export const shrinking = (
  numbers: Arbitrary<number>,
  isAllowed: (x: number) => boolean = () => true,
): Arbitrary<number> => new Shrinking(numbers, (x) => simplerNumbers(x).filter(isAllowed), isNumber)

/** Numbers where conventions, ties and rounding show: ±0, ±1, halves and quarters, huge and tiny ones. */
const special = fc.constantFrom(0, 1, -1, 2, -2, 0.5, -0.5, -0)

const quarter = fc.integer({ min: -12, max: 12 }).map((k) => k / 4)

const extreme = fc.constantFrom(1e-8, -1e-8, 1e6, -1e6, 1e-150, 1e150, 2 ** -1074, Number.MAX_VALUE)

/** Evenly over an interval. Bias would draw integers next to 0. Decimals have all binary digits, so that ops round. */
const moderate = fc.noBias(fc.integer({ min: -3e8, max: 3e8 })).map((k) => k / 1e8)

/** By their bits, so that all sizes are as frequent: mostly tiny ones, and what is next to 3. */
const ofAnySize = fc.double({ min: -3, max: 3, noNaN: true })

/** Finite numbers: moderate ones, simple fractions, special ones, and now and then huge and tiny ones. */
export const finiteNumber: Arbitrary<number> = shrinking(
  fc.oneof(
    { weight: 6, arbitrary: moderate },
    { weight: 4, arbitrary: quarter },
    { weight: 4, arbitrary: special },
    { weight: 1, arbitrary: extreme },
    { weight: 1, arbitrary: ofAnySize },
  ),
)

/** Numbers to multiply derivatives by: moderate ones, zeros of both signs and ±1 among them. */
export const seedNumber: Arbitrary<number> = shrinking(
  fc.oneof(
    { weight: 7, arbitrary: moderate },
    { weight: 4, arbitrary: quarter },
    { weight: 4, arbitrary: fc.constantFrom(0, 0, 1, 1, -1, -1, -0) },
    { weight: 1, arbitrary: ofAnySize },
  ),
)
