import derivativeOfDigamma from '@stdlib/math-base-special-polygamma'
import trigamma from '@stdlib/math-base-special-trigamma'
import { digamma } from './digamma.js'

/** So near to 0 the pole (−1)^(n+1) n! / x^(n+1) is all there is. */
const nearPole = 1e-17

/** By and by, since x^(n+1) and n! may overflow or vanish where their quotient does not. */
const pole = (x: number, order: number): number =>
  Array.from({ length: order }, (_, k) => (k + 1) / x).reduce(
    (product, factor) => product * factor,
    (order % 2 === 1 ? 1 : -1) / x,
  )

/** ψₙ(x), the n-th derivative of digamma; NaN for an order that is not a whole number from 0. */
export const polygamma = (x: number, order: number): number => {
  if (order === 0) return digamma(x)
  if (order === 1) return trigamma(x)
  if (!Number.isInteger(order) || order < 0) return NaN
  // Both sides of a pole agree in sign for odd orders only.
  if (x <= 0 && Number.isInteger(x)) return order % 2 === 1 ? Infinity : NaN
  return Math.abs(x) < nearPole && order < 1000 ? pole(x, order) : derivativeOfDigamma(order, x)
}
