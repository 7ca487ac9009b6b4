import type { Estimate } from '../difference/Estimate.js'
import { narrowestStep } from '../difference/ulp.js'
import type { Question } from './Question.js'
import { greatest, negligible, useful } from './settled.js'

/** How much shorter each distance is than the one before. */
const factor = 2 ** -7

/** How many distances there are from 0; from other numbers as many as are wider than their own rounding. */
const count = 16

const distancesFrom = (x: number): ReadonlyArray<number> => {
  const widest = x === 0 ? 1 : Math.min(1, Math.abs(x))
  return Array.from({ length: count }, (_, k) => widest * factor ** (k + 2)).filter(
    (distance) => distance >= narrowestStep(x),
  )
}

/**
 * The one-sided slope of a function whose quotients q come near to it by a power of the distance that need not be whole,
 * as those of x^1.5 do: Aitken's s = q₃ − (q₃ − q₂)²/((q₃ − q₂) − (q₂ − q₁)) of three distances in equal proportion.
 * `undefined` where they do not come near to anything.
 */
export const slopeOfPower = ({ line, at, found, noise }: Question, sign: 1 | -1): Estimate | undefined => {
  const here = line(at)
  const quotients = distancesFrom(at).map((distance) => {
    const value = line(at + sign * distance)
    return {
      value: (sign * (value - here)) / distance,
      noise: (noise(at + sign * distance) + noise(at)) / distance,
    }
  })
  let best: Estimate | undefined
  for (const [k, third] of quotients.entries()) {
    const [first, second] = [quotients[k - 2], quotients[k - 1]]
    if (first === undefined || second === undefined) continue
    const [before, last] = [second.value - first.value, third.value - second.value]
    const ratio = last / before
    if (!(Math.abs(ratio) < 0.5)) continue
    const left = (last * ratio) / (1 - ratio)
    const error = Math.abs(left) + third.noise + second.noise
    const value = third.value + left
    const isKnown =
      error <= useful * greatest([value, ...found]) ||
      error <= negligible * Math.abs(quotients[0]?.value ?? NaN)
    if (isKnown && (best === undefined || error < best.error)) best = { value, error }
  }
  return best
}
