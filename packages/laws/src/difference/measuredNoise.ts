import { unitRoundoff } from '../rounding/localError.js'
import { deviationOf, differences, sampleCount } from './sixthDifferences.js'

/**
 * Gaps between the samples as parts of a size: sixth differences of what is smooth round away at all of them. Powers of
 * two would be numbers that round nothing.
 */
const parts = [1.1e-13, 1.3e-11, 1.7e-9, 1.9e-7, 1.3e-5, 2.3e-4]

/** Gaps from narrow ones, which stay on one piece of the function, to those which leave a plateau around a tiny number. */
const gapsAt = (x: number): ReadonlyArray<number> =>
  [Math.abs(x), 1].flatMap((size) => (size === 0 ? [] : parts.map((part) => part * size)))

/** The spread of values at equal gaps; `undefined` where so many are equal that the gap is within one plateau. */
const spreadOf = (values: ReadonlyArray<number>): number | undefined => {
  const first = differences(values)
  if (first.filter((difference) => difference === 0).length > first.length / 2) return undefined
  return deviationOf(values)
}

const noiseBeside = (f: (x: number) => number, x: number, sign: number): number => {
  // Plateaus that a gap steps over evenly look like a slope: a second gap does not.
  const spreads: Array<number> = []
  for (const gap of gapsAt(x)) {
    const values = Array.from({ length: sampleCount }, (_, k) => f(x + sign * (k + 1) * gap))
    const found = spreadOf(values)
    if (found !== undefined) spreads.push(Number.isNaN(found) ? Infinity : found)
    if (spreads.length === 2) break
  }
  return Math.max(0, ...spreads)
}

/**
 * How far rounding leads values of `f` beside `x`, as the values themselves show: four standard deviations of what their
 * sixth differences leave of them. On the quieter side of `x`, since on the other one there may be a kink; 0 where `f` is
 * constant, or a number that is not finite where it is not.
 *
 * Source: J. J. Moré and S. M. Wild, Estimating computational noise, SIAM J. Sci. Comput. 33 (2011) 1292–1314.
 *
 * @example
 * ```ts
 * import { measuredNoise } from '@wengert/laws'
 *
 * measuredNoise((x) => x + 1e10 - 1e10, 3) > 1e-7 // => true
 * measuredNoise((x) => x + 1e10 - 1e10, 3) < 1e-5 // => true
 * measuredNoise(Math.sin, 3) < 1e-15 // => true
 * ```
 */
export const measuredNoise = (f: (x: number) => number, x: number): number => {
  const quieter = Math.min(noiseBeside(f, x, 1), noiseBeside(f, x, -1))
  return 4 * quieter + unitRoundoff * Math.abs(f(x))
}
