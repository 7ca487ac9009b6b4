import derivativeOfDigamma from '@stdlib/math-base-special-polygamma'
import trigammaOfLibrary from '@stdlib/math-base-special-trigamma'
import { digamma } from './digamma.js'

/** So near to 0 the pole (−1)^(n+1) n! / x^(n+1) is all there is. */
const nearPole = 1e-17

/** By and by, since x^(n+1) and n! may overflow or vanish where their quotient does not. */
const pole = (x: number, order: number): number =>
  Array.from({ length: order }, (_, k) => (k + 1) / x).reduce(
    (product, factor) => product * factor,
    (order % 2 === 1 ? 1 : -1) / x,
  )

/**
 * ψ₂ of a negative number by reflection, 2π³·cot(πx)/sin²(πx). The library takes the cosine of πx as rounded and so loses
 * the distance to its zeros, the half numbers: here that distance is taken first, exactly.
 */
const reflectedTetragamma = (x: number): number => {
  const fromWhole = x - Math.round(x)
  const cotangent =
    Math.abs(fromWhole) < 0.25
      ? 1 / Math.tan(Math.PI * fromWhole)
      : Math.sign(fromWhole) * Math.tan(Math.PI * (0.5 - Math.abs(fromWhole)))
  const sine = Math.sin(Math.PI * fromWhole)
  return derivativeOfDigamma(2, 1 - x) - (2 * Math.PI ** 3 * cotangent) / (sine * sine)
}

/** ψ₁(x); ∞ at its poles, 0 and the negative whole numbers. */
export const trigamma = (x: number): number =>
  x <= 0 && Number.isInteger(x) ? Infinity : trigammaOfLibrary(x)

/** Above this order n! overflows. */
const greatestFactorial = 170

/**
 * ψₙ of a negative number for a high order: the nearest pole is infinitely high, and the library would take time and
 * memory by the square of the order. Half-way between two poles those of an even order cancel.
 */
const reflectedHigh = (x: number, order: number): number => {
  const fromPole = x - Math.round(x)
  if (order % 2 === 1) return Infinity
  return Math.abs(fromPole) === 0.5 ? derivativeOfDigamma(order, 1 - x) : -Math.sign(fromPole) * Infinity
}

/** ψₙ(x), the n-th derivative of digamma; NaN for an order that is not a whole number from 0. */
export const polygamma = (x: number, order: number): number => {
  if (order === 0) return digamma(x)
  if (order === 1) return trigamma(x)
  // The library takes its time to find that out.
  if (Number.isNaN(x) || !Number.isInteger(order) || order < 0) return NaN
  // Both sides of a pole agree in sign for odd orders only; at 0 the limit from above.
  if (x === 0) return order % 2 === 1 ? Infinity : -Infinity
  if (x <= 0 && Number.isInteger(x)) return order % 2 === 1 ? Infinity : NaN
  if (Math.abs(x) < nearPole && order < 1000) return pole(x, order)
  if (x < 0 && order > greatestFactorial) return reflectedHigh(x, order)
  return order === 2 && x < 0 ? reflectedTetragamma(x) : derivativeOfDigamma(order, x)
}
