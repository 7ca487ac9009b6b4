const order = 6

/** How many values show how far they are from anything smooth. */
export const sampleCount = 12

/** Of values that are off by a standard deviation of 1 on their own, the sixth differences have one of this: √(12!)/6!. */
const spread = Math.sqrt(924)

/** The differences of neighbours. */
export const differences = (values: ReadonlyArray<number>): ReadonlyArray<number> =>
  values.slice(1).map((value, k) => value - (values[k] ?? NaN))

/** How far values at equal gaps are from anything smooth, by a standard deviation: what is smooth has no sixth differences. */
export const deviationOf = (values: ReadonlyArray<number>): number => {
  let row = values
  for (let k = 0; k < order; k++) row = differences(row)
  return Math.sqrt(row.reduce((total, each) => total + each ** 2, 0) / row.length) / spread
}
