import type { Estimate } from './Estimate.js'
import { all, extrapolated, halvings, start } from './extrapolation.js'
import { firstStep, lastDigit, sampled } from './Sample.js'
import { narrowestStep } from './ulp.js'

/** The derivatives of a function on either side of a point. */
export interface OneSided {
  readonly left: Estimate
  readonly right: Estimate
}

/**
 * The derivatives of `f` from the left and from the right of `x`, lim (f(x ± h) − f(x)) / ±h, as
 * {@link finiteDifference} has them where they are the same. Where there is none, the error is large or infinite.
 *
 * @example
 * ```ts
 * import { oneSidedDifferences } from '@wengert/laws'
 *
 * const { left, right } = oneSidedDifferences((x) => Math.max(2 * x, 3 * x), 0)
 * left.value // => 2
 * right.value // => 3
 * ```
 */
export const oneSidedDifferences = (
  f: (x: number) => number,
  x: number,
  step: number = firstStep(x),
  noise: (x: number) => number = lastDigit(f),
): OneSided => {
  const sample = sampled(f, x, noise)
  let [left, right] = [start, start]
  let size = step
  const narrowest = narrowestStep(x)
  for (let halving = 0; halving < halvings.most && size >= narrowest; halving++, size /= 2) {
    const quotients = sample(size)
    left = Number.isNaN(quotients.left.value) ? { ...left, row: [] } : extrapolated(left, quotients.left, all)
    right = Number.isNaN(quotients.right.value)
      ? { ...right, row: [] }
      : extrapolated(right, quotients.right, all)
    const isRounding = quotients.left.noise >= left.best.error && quotients.right.noise >= right.best.error
    if (isRounding && halving >= halvings.least) break
  }
  return { left: left.best, right: right.best }
}
