/** The greatest element, NaN when any is NaN, −∞ of none; a spread into `Math.max` would overflow the stack. */
export const maxOf = (operands: ReadonlyArray<number>): number => {
  let greatest = -Infinity
  for (const x of operands) greatest = Math.max(greatest, x)
  return greatest
}

/** The least element, NaN when any is NaN, ∞ of none. */
export const minOf = (operands: ReadonlyArray<number>): number => {
  let least = Infinity
  for (const x of operands) least = Math.min(least, x)
  return least
}
