/** The middle of the values, or half-way between the two in the middle; NaN for none. */
export const median = (values: ReadonlyArray<number>): number => {
  const ordered = [...values].sort((one, other) => one - other)
  const half = ordered.length / 2
  return ((ordered[Math.ceil(half) - 1] ?? NaN) + (ordered[Math.floor(half)] ?? NaN)) / 2
}

/** The median of the ratios, round by round: what slows a whole round down cancels out. */
export const medianRatio = (ones: ReadonlyArray<number>, others: ReadonlyArray<number>): number =>
  median(ones.map((one, round) => one / (others[round] ?? NaN)))

/** Σ value / number of values; NaN for none. */
export const mean = (values: ReadonlyArray<number>): number =>
  values.reduce((total, value) => total + value, 0) / values.length

/** The largest value over the smallest: 1 where all are alike. */
export const spread = (values: ReadonlyArray<number>): number => Math.max(...values) / Math.min(...values)
