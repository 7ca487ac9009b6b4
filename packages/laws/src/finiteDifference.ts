/** A derivative by finite differences, and how far it may be off. */
export interface Estimate {
  readonly value: number
  /** The difference between the two best extrapolations. */
  readonly error: number
}

const shrink = 1.4
const rows = 10

const central = (f: (x: number) => number, x: number, h: number): number =>
  (f(x + h) - f(x - h)) / (x + h - (x - h))

/**
 * The derivative of `f` at `x`, f′(x), by central differences with steps `step`, `step`/1.4, …, extrapolated to a step
 * of 0 by Richardson's rule; `f` is evaluated only between `x − step` and `x + step`. Where `f` is not smooth or
 * not finite there, the error is large, infinite or NaN.
 *
 * Source: C. J. F. Ridders, Advances in Engineering Software 4 (1982) 75–76.
 *
 * @example
 * ```ts
 * import { finiteDifference } from '@wengert/laws'
 *
 * finiteDifference(Math.exp, 1, 0.1).value // ≈ 2.718281828
 * finiteDifference(Math.exp, 1, 0.1).error < 1e-9 // => true
 * finiteDifference(Math.sign, 0, 0.1).error > 1 // => true
 * ```
 */
export const finiteDifference = (f: (x: number) => number, x: number, step: number): Estimate => {
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

/**
 * True where a derivative is the estimated one, to within the estimate's own error and rounding.
 *
 * @example
 * ```ts
 * import { agrees, finiteDifference } from '@wengert/laws'
 *
 * const estimate = finiteDifference(Math.sin, 0, 0.1)
 * agrees(estimate, 1) // => true
 * agrees(estimate, 1.001) // => false
 * ```
 */
export const agrees = ({ value, error }: Estimate, derivative: number): boolean =>
  Math.abs(derivative - value) <= 20 * error + 1e-7 * Math.max(1, Math.abs(value))
