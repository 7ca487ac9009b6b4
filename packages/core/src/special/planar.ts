/** x/√(x² + y²), by the lesser component's share of the greater: no square overflows or vanishes. 0 at the origin. */
export const directionCosine = (x: number, y: number): number => {
  if (Math.abs(x) > Math.abs(y)) {
    const share = y / x
    return Math.sign(x) / Math.sqrt(1 + share * share)
  }
  if (x === 0) return y === y ? x : NaN
  const share = x / y
  return (Math.sign(y) * share) / Math.sqrt(1 + share * share)
}

/**
 * x/(x² + y²). Where a square would overflow or vanish, by the lesser component's share of the greater, with what
 * stands above and below halved, so that no quotient overflows on the way.
 */
export const atan2Partial = (x: number, y: number): number => {
  const greater = Math.max(Math.abs(x), Math.abs(y))
  if (greater > 1e-150 && greater < 1e150) return x / (x * x + y * y)
  if (Math.abs(x) > Math.abs(y)) {
    const share = y / x
    return 0.5 / x / (0.5 * (1 + share * share))
  }
  const share = x / y
  return (0.5 * share) / y / (0.5 * (1 + share * share))
}
