import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { shrinking } from './numbers.js'
import { refuse, shown } from './refusal.js'

/** An interval, its ends included. */
export interface NumberConstraints {
  readonly min: number
  readonly max: number
}

const isIn =
  ({ min, max }: NumberConstraints) =>
  (x: number): boolean =>
    x >= min && x <= max

const expectInterval = (constraints: Partial<NumberConstraints> | null | undefined): void => {
  const { min = NaN, max = NaN } = constraints ?? {}
  if (Number.isFinite(min) && Number.isFinite(max) && min <= max) return
  refuse(
    'number',
    0,
    `Expected finite numbers min and max, of which max is not the less, as the constraints of number, but ${shown(constraints)} came. Write number({ min: -3, max: 3 }).`,
  )
}

const parts = 2 ** 31 - 1

/** Numbers that show conventions, ties and what underflows, where the interval has them. */
const special = [0, -0, 1, -1, 2, -2, 0.5, -0.5, 1e-8, -1e-8, 1e-150]

/** Beyond, quarters are no easier to read than other numbers. */
const mostQuarters = 2 ** 20

const among = ({ min, max }: NumberConstraints): Arbitrary<number> => {
  // Either product is finite, and so is their sum.
  const evenly = fc
    .noBias(fc.nat(parts))
    .map((k) => Math.min(max, Math.max(min, min * (1 - k / parts) + max * (k / parts))))
  const quarters = {
    min: Math.ceil(4 * Math.max(min, -mostQuarters)),
    max: Math.floor(4 * Math.min(max, mostQuarters)),
  }
  const isWide = min > 0 ? max / min > 1e3 : max < 0 ? min / max > 1e3 : max - min > 1e3
  return fc.oneof(
    { weight: 6, arbitrary: evenly },
    ...(quarters.min <= quarters.max
      ? [{ weight: 4, arbitrary: fc.integer(quarters).map((k) => k / 4) }]
      : []),
    { weight: 1, arbitrary: fc.constantFrom(...special.filter(isIn({ min, max })), min, max) },
    { weight: isWide ? 6 : 1, arbitrary: fc.double({ min, max, noNaN: true }) },
  )
}

/**
 * Numbers of an interval to check derivatives at: evenly over it, quarters, its ends, and now and then special and tiny
 * ones. `fc.double` draws by bits, so that of [−3, 3] half are less than 1e-150 in size: the product of two of them is
 * next to 0, where a sign that is wrong may not show. They shrink to what is easy to read: 1, 2, −1, 0.5. Bounds that are
 * no interval throw `InvalidOperand`.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { number } from '@wengert/laws'
 *
 * const angle = number({ min: -3, max: 3 })
 * fc.sample(angle, { numRuns: 100, seed: 1 }).filter((x) => Math.abs(x) > 0.1).length > 80 // => true
 * fc.check(fc.property(angle, (x) => x < 1), { seed: 1 }).counterexample // => [1]
 * ```
 */
export const number = (constraints: NumberConstraints): Arbitrary<number> => {
  expectInterval(constraints)
  return shrinking(among(constraints), isIn(constraints))
}
