import { oneSidedDifferences } from '../difference/oneSidedDifferences.js'
import type { Estimate } from '../difference/Estimate.js'
import { narrowestStep } from '../difference/ulp.js'
import type { Question } from './Question.js'
import { settled, widestStep } from './settled.js'
import type { Settled } from './settled.js'
import { slopeOfPower } from './slopeOfPower.js'

/** What a function does on one side of a point. */
export type Side =
  /** `step` is the first one of the estimate, where it is of differences. */
  | { readonly _tag: 'Slope'; readonly estimate: Estimate; readonly step?: number }
  /** Its slope grows without bound towards the point. */
  | { readonly _tag: 'Unbounded'; readonly sign: number }
  /** It does not come near its value at the point; beyond, it may have a slope. */
  | { readonly _tag: 'Jump'; readonly sign: number; readonly beyond: Estimate | undefined }
  /** It is not finite there. */
  | { readonly _tag: 'Undefined' }
  | { readonly _tag: 'Unclear' }

/** How far one looks from a point: never as far as 0, where many functions have a break of their own. */
const reach = (x: number): number => (x === 0 || Math.abs(x) > 1 ? Math.max(1, Math.abs(x)) : Math.abs(x))

/** A number as near to a point as makes a difference. */
const beside = (x: number, sign: number): number => x + sign * narrowestStep(x)

const slopeOn = (question: Question, sign: 1 | -1): Settled | undefined =>
  settled(question, (step) => {
    const { left, right } = oneSidedDifferences(question.line, question.at, step, question.noise)
    return sign === 1 ? right : left
  })

/** True where what was found is at least as steep as can be seen: where it is infinite lies between two numbers. */
const isSteepEnough = ({ line, at, found }: Question, sign: 1 | -1, direction: number): boolean => {
  const narrow = narrowestStep(at)
  const steepest = Math.abs(line(at + sign * narrow) - line(at)) / narrow
  return found.some(
    (each) => Number.isFinite(each) && Math.sign(each) === direction && Math.abs(each) >= steepest / 4,
  )
}

/** What a function without a slope does, by how far it rises from its value over shorter and shorter distances. */
const sideWithout = (question: Question, sign: 1 | -1): Side => {
  const { line, at: x, noise } = question
  const at = line(x)
  const riseOver = (distance: number): number => sign * (line(x + sign * distance) - at)
  const [wide = NaN, middle = NaN, narrow = NaN] = [1e-4, 1e-6, 1e-8].map((part) => riseOver(part * reach(x)))
  const direction = Math.sign(narrow)
  if (!(Math.abs(narrow) > 4 * noise(x) + 1e-12 * Math.abs(at))) return { _tag: 'Unclear' }
  const [outer, inner] = [middle / wide, narrow / middle]
  if (Math.abs(inner - 1) < 0.01 && Math.abs(outer - 1) < 0.2) {
    const nearest = beside(x, sign)
    if (Math.abs(riseOver(Math.abs(nearest - x)) / narrow - 1) > 0.2) return { _tag: 'Unclear' }
    const limit = line(nearest)
    const landed = { ...question, line: (z: number): number => (z === x ? limit : line(z)) }
    return { _tag: 'Jump', sign: direction, beyond: slopeOn(landed, sign)?.estimate }
  }
  // Of |x|^p, p < 1, the rise shrinks by the same factor each time, and less than the distance does.
  const isUnbounded =
    inner > 0.03 && outer > 0.03 && inner < 0.99 && outer < 0.99 && inner < 2 * outer && outer < 2 * inner
  return isUnbounded && !isSteepEnough(question, sign, direction)
    ? { _tag: 'Unbounded', sign: direction }
    : { _tag: 'Unclear' }
}

/** What a function does just below (sign −1) or just above (sign 1) a point where it is finite. */
export const sideOf = (question: Question, sign: 1 | -1): Side => {
  const { line, at } = question
  if (!Number.isFinite(line(beside(at, sign)))) return { _tag: 'Undefined' }
  const slope = slopeOn(question, sign)
  if (slope !== undefined) return { _tag: 'Slope', ...slope }
  const estimate = slopeOfPower(question, sign)
  if (estimate !== undefined) return { _tag: 'Slope', estimate }
  const side = sideWithout(question, sign)
  // Where the domain ends too near for differences to see anything of the function.
  const isEdge = !Number.isFinite(line(at + sign * 2 ** -20 * widestStep(at)))
  return side._tag === 'Unclear' && isEdge ? { _tag: 'Undefined' } : side
}
