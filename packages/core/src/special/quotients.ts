/**
 * x/y². A quotient next to 0 does not have all its digits: then by the square of the divisor, where that has them;
 * else by y twice, since the square may overflow or vanish.
 */
export const divPartial = (x: number, y: number): number => {
  const quotient = x / y
  const magnitude = Math.abs(y)
  return Math.abs(quotient) < 1e-290 && magnitude > 1e-100 && magnitude < 1e150 ? x / (y * y) : quotient / y
}

/** 1 − x², as a product towards ±1, where the square would cancel. */
export const oneLessSquare = (x: number): number => (Math.abs(x) < 0.5 ? 1 - x * x : (1 - x) * (1 + x))

/** 1/(1 + x²); far out the 1 does not count any more, and the square would overflow. */
export const atanPartial = (x: number): number => (Math.abs(x) > 1e9 ? 1 / x / x : 1 / (1 + x * x))
