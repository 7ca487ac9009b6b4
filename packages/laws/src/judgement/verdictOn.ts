import { agrees } from '../difference/Estimate.js'
import type { Estimate } from '../difference/Estimate.js'
import { differenceWithin, finiteDifference } from '../difference/finiteDifference.js'
import { isConvention } from './convention.js'
import type { Sides } from './convention.js'
import type { Question } from './Question.js'
import { isResolved } from './isResolved.js'
import { meet, settled, telling, useful, widestStep } from './settled.js'
import { sideOf } from './Side.js'
import type { Verdict } from './Verdict.js'

const judged = ({ found, rounding }: Question, expected: Estimate, side?: 'below' | 'above'): Verdict => {
  if (found.every((each) => agrees(expected, each))) return { _tag: 'Right', expected }
  const off = rounding()
  if (!found.every((each) => agrees(expected, each, off)))
    return { _tag: 'Wrong', expected, ...(side === undefined ? {} : { side }) }
  return off <= useful * Math.abs(expected.value)
    ? { _tag: 'Right', expected }
    : { _tag: 'Lossy', expected, rounding: off }
}

/** A verdict from the two sides of a point where central differences do not settle. */
const bySides = (question: Question, sides: Sides): Verdict => {
  const { below, above } = sides
  const { found, rounding } = question
  if (below._tag === 'Undefined' && above._tag === 'Slope') return judged(question, above.estimate, 'above')
  if (above._tag === 'Undefined' && below._tag === 'Slope') return judged(question, below.estimate, 'below')
  if (below._tag === 'Unclear' || above._tag === 'Unclear') return { _tag: 'Undecided' }
  if (below._tag === 'Undefined' && above._tag === 'Undefined') return { _tag: 'Undecided' }
  if (below._tag === 'Slope' && above._tag === 'Slope' && meet(below.estimate, above.estimate))
    return judged(question, below.estimate.error < above.estimate.error ? below.estimate : above.estimate)
  return { _tag: 'Kink', sides, isConvention: found.every((each) => isConvention(sides, each, rounding())) }
}

/** How often a step is halved at a first glance: what is so near that rounding hides it is not looked at. */
const glance = 10

/** Judges derivatives that were found for a function of one number, by finite differences. */
export const verdictOn = (question: Question): Verdict => {
  const { line, at, found, noise } = question
  const here = noise(at)
  // To know the rounding everywhere takes longer, and is needed only where something is unusual.
  const first = telling(question, widestStep(at), (step) =>
    differenceWithin(line, at, step, () => here, glance),
  )
  if (first !== undefined && found.every((each) => agrees(first, each)))
    return { _tag: 'Right', expected: first }
  if (!isResolved(question)) return { _tag: 'Undecided' }
  const estimate = settled(question, (step) => finiteDifference(line, at, step, noise))
  if (estimate !== undefined) return judged(question, estimate)
  return bySides(question, { below: sideOf(question, -1), above: sideOf(question, 1) })
}
