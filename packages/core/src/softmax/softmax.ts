import { exp, logsumexp, max, stopGradient, sub } from '../generated/operations.js'
import type { Scalar } from '../recording/Var.js'

/**
 * The logarithms of {@link softmax}, x_i − ln Σ e^{x_j}, with all their digits where a share is near 1: for cross
 * entropies. Empty for the empty list; what is not a scalar throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { logSoftmax } from '@wengert/core'
 *
 * logSoftmax([1000, 1000]) // ≈ [-0.693147, -0.693147]
 * logSoftmax([50, 0])[0] // ≈ -1.92875e-22
 * ```
 */
export function logSoftmax(xs: ReadonlyArray<number>): ReadonlyArray<number>
export function logSoftmax(xs: ReadonlyArray<Scalar>): ReadonlyArray<Scalar>
export function logSoftmax(xs: ReadonlyArray<Scalar>): ReadonlyArray<Scalar> {
  const greatest = stopGradient(max(xs))
  const shifted = xs.map((x) => sub(x, greatest))
  const total = logsumexp(shifted)
  return shifted.map((x) => sub(x, total))
}

/**
 * Positive shares that sum to 1, e^{x_i} / Σ e^{x_j}; never overflows. Empty for the empty list; what is not a scalar
 * throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { softmax } from '@wengert/core'
 *
 * softmax([1000, 1000, 1000 + Math.log(2)]) // ≈ [0.25, 0.25, 0.5]
 * ```
 */
export function softmax(xs: ReadonlyArray<number>): ReadonlyArray<number>
export function softmax(xs: ReadonlyArray<Scalar>): ReadonlyArray<Scalar>
export function softmax(xs: ReadonlyArray<Scalar>): ReadonlyArray<Scalar> {
  return logSoftmax(xs).map((x) => exp(x))
}
