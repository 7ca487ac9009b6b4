import type { Estimate } from '../difference/Estimate.js'

const shrink = 1.4
const rows = 10

const central = (f: (x: number) => number, x: number, h: number): number =>
  (f(x + h) - f(x - h)) / (x + h - (x - h))

/**
 * The derivative of `f` at `x` by central differences with steps `step`, `step`/1.4, …, extrapolated to a step of 0 by
 * Richardson's rule. Only what lies between `x − step` and `x + step` is looked at, and a kink in there makes the
 * error large or not: what is on either side is looked at apart.
 *
 * Source: C. J. F. Ridders, Advances in Engineering Software 4 (1982) 75–76.
 */
export const centralDifference = (f: (x: number) => number, x: number, step: number): Estimate => {
  let best: Estimate = { value: central(f, x, step), error: Infinity }
  let previous: ReadonlyArray<number> = [best.value]
  for (let row = 1; row < rows; row++) {
    const extrapolated = [central(f, x, step / shrink ** row)]
    for (const [order, coarse] of previous.entries()) {
      const factor = shrink ** (2 * (order + 1))
      const fine = extrapolated[order] ?? NaN
      const value = (fine * factor - coarse) / (factor - 1)
      const error = Math.max(Math.abs(value - fine), Math.abs(value - coarse))
      if (!(error > best.error)) best = { value, error }
      extrapolated.push(value)
    }
    previous = extrapolated
  }
  return best
}

/** True where a derivative is the estimated one, to within the estimate's own error and rounding. */
export const agrees = ({ value, error }: Estimate, derivative: number): boolean =>
  Math.abs(derivative - value) <= 20 * error + 1e-7 * Math.max(1, Math.abs(value))
