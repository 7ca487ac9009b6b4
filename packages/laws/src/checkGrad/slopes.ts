import type { Estimate } from '../difference/Estimate.js'
import { agrees, centralDifference } from './centralDifference.js'

/** A function of one number, the others being held. */
export type Line = (x: number) => number

/** What a function does on one side of a point. */
export type Side =
  | { readonly _tag: 'Slope'; readonly estimate: Estimate }
  /** Its slope grows without bound towards the point. */
  | { readonly _tag: 'Unbounded'; readonly sign: number }
  /** It does not come near its value at the point. */
  | { readonly _tag: 'Jump'; readonly sign: number }
  /** It is not finite there. */
  | { readonly _tag: 'Undefined' }
  | { readonly _tag: 'Unclear' }

/** Derivatives are compared to within a part of their own size, but not of less than this part of the function's value. */
const leastPart = 1e-6

/** The size that differences of derivatives are seen against; at most 1, where the tolerance is an absolute one. */
const unitOf = (at: number, { value }: Estimate): number => {
  const unit = Math.min(1, Math.max(Math.abs(value), leastPart * Math.abs(at)))
  return unit > 0 ? unit : 1
}

/** True where a derivative found is the estimated one of a function whose value is `at`. */
export const isEstimated = (at: number, estimate: Estimate, found: number): boolean => {
  const unit = unitOf(at, estimate)
  return agrees({ value: estimate.value / unit, error: estimate.error / unit }, found / unit)
}

/** True where an estimate can tell right from wrong: its own error is a small part of it. */
export const isPrecise = (at: number, estimate: Estimate): boolean =>
  20 * estimate.error <= 1e-4 * Math.max(unitOf(at, estimate), Math.abs(estimate.value))

/** First steps, from wide ones, which round least, to narrow ones, which stay on one piece and in the domain. */
const stepsAt = (x: number): ReadonlyArray<number> => {
  const size = Math.abs(x)
  const absolute = [0.1, 1e-2, 1e-3, 1e-5, 1e-7]
  const relative = size > 0 ? [0.1, 1e-2, 1e-4].map((part) => part * size) : []
  const steps = size > 1 ? [...relative, ...absolute] : [...absolute, ...relative]
  return steps.filter((step) => step > 1e-14 * size)
}

/** Central differences from ever narrower steps, on demand. */
export function* estimates(f: Line, x: number): Generator<Estimate> {
  for (const step of stepsAt(x)) yield centralDifference(f, x, step)
}

/**
 * The one-sided derivative, by the same central differences: of (f(x ± s²) − f(x)) / s, which is odd in s, whose
 * derivative at 0 is the slope on that side, and whose expansion has even powers only.
 */
const slopeOn = (f: Line, x: number, sign: number): Estimate => {
  const at = f(x)
  const reparametrised = (s: number): number => (s === 0 ? 0 : (f(x + sign * s * s) - at) / (sign * s))
  let best: Estimate = { value: NaN, error: Infinity }
  for (const step of stepsAt(x)) {
    const estimate = centralDifference(reparametrised, 0, Math.sqrt(step))
    if (estimate.error < best.error) best = estimate
    if (best.error <= 1e-10 * Math.abs(best.value)) break
  }
  return best
}

const distances = [1e-4, 1e-6, 1e-8]

/** How far one looks from a point: never as far as 0, where many functions have a break of their own. */
const reach = (x: number): number => (x === 0 || Math.abs(x) > 1 ? Math.max(1, Math.abs(x)) : Math.abs(x))

/** As near to a point as makes a difference. */
const beside = (x: number, sign: number): number =>
  x === 0 ? sign * Number.MIN_VALUE : x + sign * Math.abs(x) * 1e-15

/** What a function does just below (sign −1) or just above (sign 1) a point where it is finite. */
export const sideOf = (f: Line, x: number, sign: 1 | -1): Side => {
  const at = f(x)
  if (!Number.isFinite(f(beside(x, sign)))) return { _tag: 'Undefined' }
  const rises = distances.map((distance) => sign * (f(x + sign * distance * reach(x)) - at))
  const estimate = slopeOn(f, x, sign)
  if (isPrecise(at, estimate)) return { _tag: 'Slope', estimate }
  const [wide = NaN, middle = NaN, narrow = NaN] = rises
  const direction = Math.sign(narrow)
  if (!(Math.abs(narrow) > 1e-12 * Math.abs(at))) return { _tag: 'Unclear' }
  const [outer, inner] = [middle / wide, narrow / middle]
  if (Math.abs(inner - 1) < 0.01 && Math.abs(outer - 1) < 0.2) return { _tag: 'Jump', sign: direction }
  // Of |x|^p, p < 1, the rise shrinks by the same factor each time, and less than the distance does.
  if (inner > 0.03 && outer > 0.03 && inner < 0.99 && outer < 0.99 && inner < 2 * outer && outer < 2 * inner)
    return { _tag: 'Unbounded', sign: direction }
  return { _tag: 'Unclear' }
}

/** True where the slope may change at a point: its second difference does not vanish faster than its step. */
export const mayBend = (f: Line, x: number, { value }: Estimate): boolean => {
  const size = Math.max(1, Math.abs(x))
  const at = f(x)
  const bend = (h: number): number => Math.abs(f(x + h) - 2 * at + f(x - h)) / h
  const [wide, narrow] = [bend(1e-4 * size), bend(1e-6 * size)]
  return !(narrow <= 1e-6 * Math.max(1, Math.abs(value), Math.abs(at))) && !(narrow < 0.2 * wide)
}
