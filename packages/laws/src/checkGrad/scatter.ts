import { deviationOf, sampleCount } from '../difference/sixthDifferences.js'
import type { Line } from '../judgement/Question.js'

/** The gap between numbers that are looked at, as parts of the point: what is smooth has no sixth differences there. */
const parts = [1e-2, 1e-4]

/**
 * How far values around a point are from anything smooth, by a standard deviation. Over gaps of a hundredth of the point
 * one sees the rounding of what cancels, which next to the point may be the same at all numbers.
 */
export const scatter = (line: Line, x: number): number => {
  const size = x === 0 ? 1 : Math.abs(x)
  const deviations = parts.map((part) =>
    deviationOf(
      Array.from({ length: sampleCount }, (_, k) => line(x + (k - sampleCount / 2 + 0.5) * part * size)),
    ),
  )
  return Math.min(...deviations.map((each) => (Number.isFinite(each) ? each : 0)))
}
