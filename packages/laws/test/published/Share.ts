import { Decimal } from 'decimal.js'
import type { Bounded } from '@wengert/laws'

const Exact = Decimal.clone({ precision: 120 })

/** One computed number beside its reference: the share of its rounding bound that the error takes. */
export interface Share {
  readonly subject: string
  readonly computed: number
  readonly reference: string
  readonly bound: number
  readonly share: number
}

/** Doubles below 2^53·10^9 are written exactly by toFixed and by their binary exponent; this takes any. */
const exactly = (double: number): Decimal => {
  if (double === 0 || !Number.isFinite(double)) return new Exact(double)
  const exponent = Math.max(Math.floor(Math.log2(Math.abs(double))) - 52, -1074)
  // In two steps: 2^-1074 has no reciprocal.
  const half = Math.trunc(exponent / 2)
  return new Exact((double / 2 ** half / 2 ** (exponent - half)).toFixed(0)).times(new Exact(2).pow(exponent))
}

/** The error of a number as a share of its bound; infinite for a NaN, and for an error without a bound. */
export const shareOf = (subject: string, { computed, bound }: Bounded, reference: string): Share => {
  const error = Number.isFinite(computed)
    ? exactly(computed).minus(new Exact(reference)).abs().toNumber()
    : Infinity
  return { subject, computed, reference, bound, share: error === 0 ? 0 : error / bound }
}

/** A share as a sentence. */
export const showShare = ({ subject, computed, reference, bound, share }: Share): string =>
  `${subject}: got ${String(computed)}, want ${new Exact(reference).toSignificantDigits(20).toString()}, bound ${bound.toExponential(2)}: ${share.toPrecision(3)} of it`
