/** Distances from a point are told apart by powers of that. */
const base = 8

/**
 * How far rounding leads values of a function around a point, looked up at few places: what is at one distance from the
 * point stands for all that is up to eight times as far. Rounding is known to no more than its size, and takes longer to
 * find than values.
 */
export const nearbyNoise = (at: number, noise: (x: number) => number): ((x: number) => number) => {
  const known = new Map<number, number>()
  return (x) => {
    const distance = Math.abs(x - at)
    const power = base ** Math.floor(Math.log(distance) / Math.log(base))
    const place = power > 0 && power <= distance ? at + Math.sign(x - at) * power : x
    const before = known.get(place)
    if (before !== undefined) return before
    const found = noise(place)
    known.set(place, found)
    return found
  }
}
