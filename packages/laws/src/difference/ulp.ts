/** The greatest power of two that is no more than the size of a number. */
export const powerBelow = (x: number): number => {
  const power = 2 ** Math.floor(Math.log2(Math.abs(x)))
  // The logarithm may be rounded up to a whole number.
  return power > Math.abs(x) ? power / 2 : power
}

/** The distance of a number from the next one. */
export const ulp = (x: number): number =>
  x === 0 ? Number.MIN_VALUE : Math.max(powerBelow(x) * 2 ** -52, Number.MIN_VALUE)

/** Narrower steps see hardly more than what numbers are rounded to. */
export const narrowestStep = (x: number): number => 4 * ulp(x)

/** A step of some ulp, a power of two: halved, it is still exact. */
export const narrowStep = (x: number): number => 2 ** 9 * ulp(x)
