import { shownDraw } from './shown.js'
import { noBound, unless } from './Unmet.js'
import type { Situation } from './Situation.js'

/** A number and what it is, as in "⟨ȳ, J·ẋ⟩ by forward"; known only once it is asked for, as checks that hold are many. */
export type Named = readonly [name: string | (() => string), value: number]

const nameOf = (name: string | (() => string)): string => (typeof name === 'string' ? name : name())

/**
 * Throws a sentence where two numbers differ by more than rounding can account for, and what to do. Where rounding has no
 * finite bound, as next to a singularity, the law says nothing.
 */
export const expectEqual = (
  { point }: Situation,
  [one, x]: Named,
  [other, y]: Named,
  bound: number,
  advice?: () => string,
): void => {
  unless(!Number.isFinite(bound), noBound)
  // Both NaN are the same.
  if (x === y || Object.is(x, y) || Math.abs(x - y) <= bound) return
  throw new Error(
    `Expected ${nameOf(one)} to equal ${nameOf(other)} at ${shownDraw(point)}, but they are ${String(x)} and ${String(y)}, and rounding accounts for ${bound.toPrecision(2)}.${advice === undefined ? '' : ` ${advice()}`}`,
  )
}
