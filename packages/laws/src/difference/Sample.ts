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

/** How far the last digit of a value may be off. */
export const lastDigit =
  (f: (x: number) => number) =>
  (x: number): number =>
    2 * unitRoundoff * Math.abs(f(x))

/** √5 − 2, no fraction of anything: steps that are whole periods of a function would not see it. */
const part = 0.2360679774997897

/** A step of almost a quarter of a number, or of 1. */
export const firstStep = (x: number): number => part * Math.max(1, Math.abs(x))

/** What a function gives beside a point, for any step. */
export const sampled = (
  f: (x: number) => number,
  x: number,
  noise: (x: number) => number,
): ((step: number) => Sample) => {
  const here = f(x)
  // Of whole numbers there may be no rounding at all, and below the normal numbers it is not relative to the value.
  const roughness = (place: number, value: number): number => {
    if (!Number.isFinite(value)) return Infinity
    const known = noise(place)
    const isExact = known === 0 && Number.isInteger(value)
    return (isExact ? 0 : Math.max(known, 2 * unitRoundoff * Math.abs(value))) + Number.MIN_VALUE
  }
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
