/** A derivative by finite differences, and how far it may be off. */
export interface Estimate {
  readonly value: number
  /** What truncation, rounding and a jump of the derivative may make together. */
  readonly error: number
}

/** An estimate of which nothing is known. */
export const unknown: Estimate = { value: NaN, error: Infinity }

/**
 * How many of its own errors an estimate may be off. Over the smooth points of every op of the table and random
 * programs of them all the worst was 1.02 of them, next to the edge of a step.
 */
const safety = 4

/** How far a derivative may be from an estimate of it. */
export const toleranceOf = ({ error }: Estimate, rounding = 0): number => safety * error + rounding

/**
 * True where a derivative is the estimated one, to within the estimate's own error; `rounding` is how far the
 * derivative itself may be off, if that is known.
 *
 * @example
 * ```ts
 * import { agrees, finiteDifference } from '@wengert/laws'
 *
 * const estimate = finiteDifference(Math.sin, 0, 0.1)
 * agrees(estimate, 1) // => true
 * agrees(estimate, 1 + 1e-9) // => false
 * ```
 */
export const agrees = (estimate: Estimate, derivative: number, rounding = 0): boolean =>
  Math.abs(derivative - estimate.value) <= toleranceOf(estimate, rounding)
