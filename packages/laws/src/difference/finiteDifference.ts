import type { Estimate } from './Estimate.js'
import { even, extrapolated, halvings, odd, start } from './extrapolation.js'
import { firstStep, lastDigit, sampled } from './Sample.js'
import { narrowestStep } from './ulp.js'

/** {@link finiteDifference} with at most so many halvings of the step. */
export const differenceWithin = (
  f: (x: number) => number,
  x: number,
  step: number,
  noise: (x: number) => number,
  most: number,
): Estimate => {
  const sample = sampled(f, x, noise)
  let [slope, jump] = [start, start]
  let size = step
  const narrowest = narrowestStep(x)
  for (let halving = 0; halving < most && size >= narrowest; halving++, size /= 2) {
    const { central, kink } = sample(size)
    // A step that leaves the domain says nothing about smaller ones.
    ;[slope, jump] = Number.isNaN(central.value + kink.value)
      ? [
          { ...slope, row: [] },
          { ...jump, row: [] },
        ]
      : [extrapolated(slope, central, even), extrapolated(jump, kink, odd)]
    const isRounding = central.noise >= slope.best.error && kink.noise >= jump.best.error
    if (isRounding && halving >= halvings.least) break
  }
  const between = Math.abs(jump.best.value) + jump.best.error
  return { value: slope.best.value, error: slope.best.error + (Number.isNaN(between) ? Infinity : between) }
}

/**
 * The derivative of `f` at `x`, f′(x), by central differences with smaller and smaller steps, extrapolated to a step of 0
 * by Richardson's rule. The steps are chosen where truncation and rounding together are least: halving ends when rounding
 * alone is more than the best estimate's error.
 *
 * `f` is evaluated only between `x − step` and `x + step`; without a step, as far as a quarter of |x| or of 1. `noise(x)`
 * is how far the value of `f` at x may be off, by its last digit unless told otherwise. Where `f` is not smooth, the error
 * is as large as the jump of its derivative; where it is not finite nearby, it is infinite.
 *
 * Source: C. J. F. Ridders, Advances in Engineering Software 4 (1982) 75–76.
 *
 * @example
 * ```ts
 * import { finiteDifference } from '@wengert/laws'
 *
 * finiteDifference(Math.exp, 1).value // ≈ 2.718281828459
 * finiteDifference(Math.exp, 1).error < 1e-11 // => true
 * finiteDifference(Math.log, 1e-9).value // ≈ 1000000000
 * finiteDifference(Math.abs, 0).error >= 2 // => true
 * finiteDifference(Math.sign, 0, 0.1).error > 1 // => true
 * ```
 */
export const finiteDifference = (
  f: (x: number) => number,
  x: number,
  step: number = firstStep(x),
  noise: (x: number) => number = lastDigit(f),
): Estimate => differenceWithin(f, x, step, noise, halvings.most)
