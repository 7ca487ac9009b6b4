import { oneSidedDifferences } from '../difference/oneSidedDifferences.js'
import type { Estimate } from '../difference/Estimate.js'
import type { Question } from './Question.js'
import { settled } from './settled.js'

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

const distances = [1e-4, 1e-6, 1e-8]

/** How far one looks from a point: never as far as 0, where many functions have a break of their own. */
const reach = (x: number): number => (x === 0 || Math.abs(x) > 1 ? Math.max(1, Math.abs(x)) : Math.abs(x))

/** As near to a point as makes a difference. */
const beside = (x: number, sign: number): number =>
  x === 0 ? sign * Number.MIN_VALUE : x + sign * Math.abs(x) * 1e-15

/** What a function without a slope does, by how far it rises from its value over shorter and shorter distances. */
const sideWithout = ({ line, at: x, noise }: Question, sign: 1 | -1): Side => {
  const at = line(x)
  const [wide = NaN, middle = NaN, narrow = NaN] = distances.map(
    (distance) => sign * (line(x + sign * distance * reach(x)) - at),
  )
  const direction = Math.sign(narrow)
  if (!(Math.abs(narrow) > 4 * noise(x) + 1e-12 * Math.abs(at))) return { _tag: 'Unclear' }
  const [outer, inner] = [middle / wide, narrow / middle]
  if (Math.abs(inner - 1) < 0.01 && Math.abs(outer - 1) < 0.2) return { _tag: 'Jump', sign: direction }
  // Of |x|^p, p < 1, the rise shrinks by the same factor each time, and less than the distance does.
  if (inner > 0.03 && outer > 0.03 && inner < 0.99 && outer < 0.99 && inner < 2 * outer && outer < 2 * inner)
    return { _tag: 'Unbounded', sign: direction }
  return { _tag: 'Unclear' }
}

/** What a function does just below (sign −1) or just above (sign 1) a point where it is finite. */
export const sideOf = (question: Question, sign: 1 | -1): Side => {
  const { line, at, noise } = question
  if (!Number.isFinite(line(beside(at, sign)))) return { _tag: 'Undefined' }
  const slopeFrom = (step: number): Estimate => {
    const { left, right } = oneSidedDifferences(line, at, step, noise)
    return sign === 1 ? right : left
  }
  const estimate = settled(question, slopeFrom)
  return estimate === undefined ? sideWithout(question, sign) : { _tag: 'Slope', estimate }
}
