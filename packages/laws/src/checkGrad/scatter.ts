import type { Line } from '../judgement/Question.js'

const order = 6
const count = 12

/** Of values that are off by a standard deviation of 1 on their own, the sixth differences have one of this: √(12!)/6!. */
const spread = Math.sqrt(924)

/** The gap between numbers that are looked at, as parts of the point: what is smooth has no sixth differences there. */
const parts = [1e-2, 1e-4]

const differences = (values: ReadonlyArray<number>): ReadonlyArray<number> =>
  values.slice(1).map((value, k) => value - (values[k] ?? NaN))

/**
 * How far values around a point are from anything smooth, by a standard deviation. Over gaps of a hundredth of the point
 * one sees the rounding of what cancels, which next to the point may be the same at all numbers.
 */
export const scatter = (line: Line, x: number): number => {
  const size = x === 0 ? 1 : Math.abs(x)
  const deviations = parts.map((part) => {
    let row: ReadonlyArray<number> = Array.from({ length: count }, (_, k) =>
      line(x + (k - count / 2 + 0.5) * part * size),
    )
    for (let k = 0; k < order; k++) row = differences(row)
    return Math.sqrt(row.reduce((total, each) => total + each ** 2, 0) / row.length) / spread
  })
  return Math.min(...deviations.map((each) => (Number.isFinite(each) ? each : 0)))
}
