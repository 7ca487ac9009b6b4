import { unitRoundoff } from '../rounding/localError.js'
import type { Quotient } from './extrapolation.js'

/** The quotients of differences of a function at a point, for one step. */
export interface Sample {
  readonly central: Quotient
  readonly left: Quotient
  readonly right: Quotient
  /** The right one minus the left one: it tends to 0 where the derivative has no jump. */
  readonly kink: Quotient
}

/** Of functions whose values round their last digit only. */
export const exactly = (): number => 0

/** A step that is no more than a quarter of what the number is rounded to. */
export const firstStep = (x: number): number => Math.max(1, Math.abs(x)) / 4

/** What a function gives beside a point, for any step. */
export const sampled = (
  f: (x: number) => number,
  x: number,
  noise: (x: number) => number,
): ((step: number) => Sample) => {
  const here = f(x)
  // Below the normal numbers rounding is not relative to the value.
  const roughness = (place: number, value: number): number =>
    Math.max(noise(place), 2 * unitRoundoff * Math.abs(value)) + Number.MIN_VALUE
  const hereOff = roughness(x, here)
  return (step) => {
    const [above, below] = [x + step, x - step]
    const [high, low] = [f(above), f(below)]
    const [right, left] = [(high - here) / (above - x), (here - low) / (x - below)]
    const central = (high - low) / (above - below)
    const [highOff, lowOff] = [roughness(above, high), roughness(below, low)]
    const ends = highOff + lowOff
    const rounded = 2 * unitRoundoff * Math.abs(central)
    return {
      central: { value: central, noise: ends / (2 * step) + rounded },
      right: { value: right, noise: (highOff + hereOff) / step },
      left: { value: left, noise: (lowOff + hereOff) / step },
      kink: { value: right - left, noise: (ends + 2 * hereOff) / step + rounded },
    }
  }
}
