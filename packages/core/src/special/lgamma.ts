import gammaln from '@stdlib/math-base-special-gammaln'

const numerator = [
  -7.72156649015328655494e-2, 6.32827064025093366517e-1, 1.45492250137234768737, 9.77717527963372745603e-1,
  2.28963728064692451092e-1, 1.33810918536787660377e-2,
]
const denominator = [
  1, 2.45597793713041134822, 2.12848976379893395361, 7.69285150456672783825e-1, 1.04222645593369134254e-1,
  3.2170924228242391181e-3,
]

const polynomial = (coefficients: ReadonlyArray<number>, x: number): number =>
  coefficients.reduceRight((sum, coefficient) => sum * x + coefficient, 0)

/** ln Γ(1 + x), for x from 0 to 0.2316: there the library takes the polynomial of the interval above. */
const aboveOne = (x: number): number => -0.5 * x + (x * polynomial(numerator, x)) / polynomial(denominator, x)

const start = 0.19
const end = 0.23164

/**
 * ln |Γ(x)|.
 *
 * Source: the library's, but for two short intervals which it has wrong by up to 360 units in the last place; there the
 * rational function that fdlibm has for them (e_lgamma_r.c, Sun Microsystems 1993, freely granted).
 */
export const lgamma = (x: number): number => {
  if (x >= start && x < end) return aboveOne(x) - Math.log(x)
  if (x >= 1 + start && x < 1 + end) return aboveOne(x - 1)
  // The library reflects these arguments into the two intervals.
  if ((-x >= start && -x < end) || (-x >= 1 + start && -x < 1 + end))
    return Math.log(Math.PI / Math.abs(x * Math.sin(Math.PI * (x % 1)))) - lgamma(-x)
  return x === -Infinity ? Infinity : gammaln(x)
}
