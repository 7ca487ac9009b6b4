import { agrees, toleranceOf } from '../difference/Estimate.js'
import type { Estimate } from '../difference/Estimate.js'
import { differenceWithin } from '../difference/finiteDifference.js'
import { isConvention } from './convention.js'
import type { Sides } from './convention.js'
import { nearbyNoise } from './nearbyNoise.js'
import type { Question } from './Question.js'
import { isContradicted } from './isContradicted.js'
import { isErratic } from './isErratic.js'
import { isResolved } from './isResolved.js'
import { meet, settled, telling, underflow, useful, widestStep } from './settled.js'
import { overlooks } from './overlooks.js'
import { sideOf } from './Side.js'
import type { Verdict } from './Verdict.js'

/** A verdict that all is right, to within a tolerance. */
const right = (expected: Estimate, found: ReadonlyArray<number>, rounding: number): Verdict => {
  const distance = Math.max(...found.map((each) => Math.abs(each - expected.value)))
  return { _tag: 'Right', expected, share: distance / toleranceOf(expected, rounding) }
}

const judged = ({ found, rounding }: Question, expected: Estimate, side?: 'below' | 'above'): Verdict => {
  if (found.every((each) => agrees(expected, each, underflow))) return right(expected, found, underflow)
  // Next to the greatest numbers one way to multiply overflows, and another does not.
  if (Math.abs(expected.value) * underflow > 1) return { _tag: 'Undecided' }
  const off = rounding() + underflow
  if (!found.every((each) => agrees(expected, each, off)))
    return { _tag: 'Wrong', expected, ...(side === undefined ? {} : { side }) }
  return off <= useful * Math.abs(expected.value)
    ? right(expected, found, off)
    : { _tag: 'Lossy', expected, rounding: off }
}

/** A verdict from the two sides of a point where central differences do not settle. */
const bySides = (question: Question, sides: Sides): Verdict => {
  const { below, above } = sides
  const { found, rounding } = question
  if (below._tag === 'Undefined' && above._tag === 'Slope') return judged(question, above.estimate, 'above')
  if (above._tag === 'Undefined' && below._tag === 'Slope') return judged(question, below.estimate, 'below')
  if (below._tag === 'Undefined' && above._tag === 'Undefined') return { _tag: 'Undecided' }
  if (below._tag === 'Unclear' || above._tag === 'Unclear')
    return { _tag: found.some(Number.isNaN) ? 'NotANumber' : 'Undecided' }
  if (below._tag === 'Slope' && above._tag === 'Slope' && meet(below.estimate, above.estimate)) {
    const { estimate, step } = below.estimate.error < above.estimate.error ? below : above
    const verdict = judged(question, estimate)
    const isUnseen =
      verdict._tag === 'Wrong' && step !== undefined && isContradicted(question, { estimate, step })
    return isUnseen ? { _tag: 'Undecided' } : verdict
  }
  return { _tag: 'Kink', sides, isConvention: found.every((each) => isConvention(sides, each, rounding())) }
}

/** How often a step is halved at a first glance: what is so near that rounding hides it is not looked at. */
const glance = 10

/** How often it is halved at a closer look, which begins with steps of many sizes. */
const closer = 18

/** Judges derivatives that were found for a function of one number, by finite differences. */
export const verdictOn = (asked: Question): Verdict => {
  const { line, at, found } = asked
  const noise = nearbyNoise(at, asked.noise)
  const question: Question = { ...asked, noise }
  const here = noise(at)
  // To know the rounding everywhere takes longer, and is needed only where something is unusual.
  const first = telling(question, widestStep(at), (step) =>
    differenceWithin(line, at, step, () => here, glance),
  )
  if (first !== undefined && found.every((each) => agrees(first, each, underflow)))
    return right(first, found, underflow)
  if (!isResolved(question)) return { _tag: 'Undecided' }
  const best = settled(question, (step) => differenceWithin(line, at, step, noise, closer))
  if (best !== undefined) {
    const verdict = judged(question, best.estimate)
    if (verdict._tag !== 'Wrong') return verdict
    const isUnseen =
      overlooks(question, best, closer) || isErratic(question, best, closer) || isContradicted(question, best)
    return isUnseen ? { _tag: 'Undecided' } : verdict
  }
  return bySides(question, { below: sideOf(question, -1), above: sideOf(question, 1) })
}
