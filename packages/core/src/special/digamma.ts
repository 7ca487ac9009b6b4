import digammaOfLibrary from '@stdlib/math-base-special-digamma'

/**
 * ψ(x). The library rounds 1 − x before it takes the tangent, and so loses the distance to a negative pole: here the
 * distance is taken first, exactly. At 0 the limit from above.
 */
export const digamma = (x: number): number => {
  if (x === 0) return -Infinity
  if (!(x <= -1)) return digammaOfLibrary(x)
  const distance = x - Math.round(x)
  return distance === 0 ? NaN : digammaOfLibrary(1 - x) - Math.PI / Math.tan(Math.PI * distance)
}
