import { Decimal } from 'decimal.js'

// Enough for a difference in the last of 60 digits.
const Exact = Decimal.clone({ precision: 120 })
const two = new Exact(2)
const halfOfLeast = two.pow(-1075)

/** The exponent of the spacing of doubles at a double: -1074 for zero and subnormals, 971 for the greatest. */
const spacingExponent = (double: number): number => {
  const bits = new BigUint64Array(Float64Array.of(double).buffer)[0] ?? 0n
  return Math.min(Math.max(Number((bits >> 52n) & 0x7ffn), 1), 2046) - 1075
}

/** The number as it is: `new Decimal(0.1)` would read its shortest digits. */
const exactly = (double: number): Decimal => {
  const exponent = spacingExponent(double)
  // A double is a whole number of its spacings, below 2^53; in two steps, since 2^-1074 has no reciprocal.
  const half = Math.trunc(exponent / 2)
  return new Exact((double / 2 ** half / 2 ** (exponent - half)).toFixed(0)).times(two.pow(exponent))
}

/**
 * The error of a computed number in units in the last place: |computed − reference| by the spacing of doubles at the
 * reference. `Infinity` for a NaN, a wrong sign, or an infinity that the reference does not round to.
 */
export const ulp = (computed: number, reference: string): number => {
  const rounded = Number(reference)
  if (Object.is(computed, rounded) && !Number.isFinite(rounded)) return 0
  if (!Number.isFinite(computed)) return Infinity
  const exact = new Exact(reference)
  const magnitude = exact.abs()
  if (computed !== 0 && magnitude.gt(halfOfLeast) && computed < 0 !== exact.isNegative()) return Infinity
  return exactly(computed)
    .minus(exact)
    .abs()
    .div(two.pow(spacingExponent(rounded)))
    .toNumber()
}
