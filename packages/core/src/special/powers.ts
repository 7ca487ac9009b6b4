/** A power next to 0 has not all its digits. */
const least = 1e-290
const greatest = 1e300

/** A lowered power that vanishes, although its product with y may not: in two halves, with the sign of the whole. */
const inHalves = (x: number, y: number): number => {
  const half = Math.abs(x) ** (0.5 * (y - 1))
  return y * half * (half * Math.sign(1 / (x ** y / x)))
}

/**
 * y·x^(y−1), and 0 where y is 0, or where x is 0 and y above 1.
 *
 * Below ½ the difference y − 1 is rounded, and a great ln x would make that matter: there the power itself is divided
 * by x, unless it has lost digits or is not finite.
 */
export const powBasePartial = (x: number, y: number): number => {
  if (y === 2) return 2 * x
  if (y === 0 || (x === 0 && y > 1)) return 0
  if (y < 0.5) {
    const power = x ** y
    if (power !== power) return NaN
    const magnitude = Math.abs(power)
    if (magnitude > least && magnitude < greatest) return Math.abs(x) < 1 ? (y * power) / x : y * (power / x)
  }
  const lowered = x ** (y - 1)
  return Math.abs(lowered) < 1e-307 && x !== 0 && Math.abs(x) < Infinity ? inHalves(x, y) : y * lowered
}

/**
 * x^y·ln x, and 0 where x is 0 and y is not below it. In two halves where the power overflows or vanishes, since its
 * product with the logarithm may not.
 */
export const powExponentPartial = (x: number, y: number): number => {
  if (x === 0 && y >= 0) return 0
  const power = x ** y
  const magnitude = Math.abs(power)
  if (magnitude > least && magnitude < greatest) return power * Math.log(x)
  const half = x ** (0.5 * y)
  return half * Math.log(x) * half
}

/** 2^x·ln 2; just above 1023 the power may overflow where this does not. */
export const exp2Partial = (x: number): number =>
  x > 1023 ? 2 ** (x - 1) * (2 * Math.LN2) : 2 ** x * Math.LN2
