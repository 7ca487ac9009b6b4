import { agrees } from '../difference/Estimate.js'
import type { Estimate } from '../difference/Estimate.js'
import { firstStep } from '../difference/Sample.js'
import { narrowStep } from '../difference/ulp.js'
import { unitRoundoff } from '../rounding/localError.js'
import type { Question } from './Question.js'

/** An estimate of which more than this part is uncertain does not tell right from wrong. */
export const useful = 1e-2

/** How far one looks at most. */
export const widestStep = firstStep

/** A derivative of which no more than that part is known, of what the function does over a step, is all but 0. */
export const negligible = 1e-6

/** Below that, numbers lose digits to underflow. */
export const underflow = 2 ** -1000

/** From there on, what a function does over a distance of 1 is narrower than other steps. */
const large = 2 ** 20

/** First steps, from wide ones, which round least, to narrow ones, which stay on one piece and in the domain. */
export const firstSteps = (x: number): ReadonlyArray<number> => {
  const size = Math.abs(x)
  const steps = [0, -10, -20, -30].map((power) => 2 ** power * widestStep(x))
  if (size >= large) return [...steps, narrowStep(x)]
  return size > underflow && size < 1 ? [...steps, size / 4].sort((one, other) => other - one) : steps
}

/** The greatest size among the finite numbers of a list; 0 if there is none. */
export const greatest = (numbers: ReadonlyArray<number>): number =>
  Math.max(0, ...numbers.map(Math.abs).filter(Number.isFinite))

/** How far a function rises from its value over a step, on the side where it rises more. */
const riseOver = ({ line, at }: Question, step: number): number => {
  const value = line(at)
  return greatest([line(at + step) - value, line(at - step) - value])
}

/** How much more than rounding over a whole step its error may be: of steps that many times smaller. */
const narrower = 2 ** 10

/** How far rounding leads the values of a function over a step: by their last digit, and by all that is known of it. */
const roundingOver = (
  { line, at, noise }: Question,
  step: number,
): { readonly last: number; readonly known: number } => {
  const places = [at - step, at, at + step].filter((place) => Number.isFinite(line(place)))
  const last = 2 * unitRoundoff * greatest(places.map(line))
  return { last, known: Math.max(last, greatest(places.map(noise))) + Number.MIN_VALUE }
}

/**
 * True where an estimate from a first step can tell what was found from another number. Of what does not move, or hardly
 * at the point itself, no digit of the derivative is asked for, if only nothing but rounding stands in the way.
 */
const tells = (question: Question, step: number, estimate: Estimate): boolean => {
  const { found, rounding } = question
  const { value, error } = estimate
  if (!Number.isFinite(value + error)) return false
  if (error <= Math.max(useful * Math.abs(value), underflow)) return true
  const { last, known } = roundingOver(question, step)
  // Otherwise something else than rounding stands in the way.
  if (error > (narrower * known) / step) return false
  if (error <= useful * greatest(found)) return true
  const widest = widestStep(question.at)
  // Narrow steps do not see enough of it, unless all that it does is far away: of a flight of stairs, say.
  if (step < widest / narrower) return error <= (useful * riseOver(question, widest)) / widest
  return (
    error <= (negligible * riseOver(question, step)) / step ||
    found.every((each) => !(Math.abs(each) > Math.max(last / step, underflow, rounding())))
  )
}

/** True where two estimates may be of the same number. */
export const meet = (one: Estimate, other: Estimate): boolean =>
  agrees({ value: one.value, error: one.error + other.error }, other.value)

/** An estimate from a first step, where it can tell right from wrong. */
export const telling = (
  question: Question,
  step: number,
  estimateFrom: (step: number) => Estimate,
): Estimate | undefined => {
  const estimate = estimateFrom(step)
  return tells(question, step, estimate) ? estimate : undefined
}

/** An estimate that can tell right from wrong, and the first of its steps. */
export interface Settled {
  readonly estimate: Estimate
  readonly step: number
}

/**
 * The best estimate from first steps of many sizes, of those that can tell right from wrong. Where they contradict each
 * other there is something near the point that the wider steps did not see; where one that cannot tell contradicts them,
 * such as the sign of a wave on a slope, there is none.
 */
export const settled = (
  question: Question,
  estimateFrom: (step: number) => Estimate,
): Settled | undefined => {
  let best: Settled | undefined
  for (const step of firstSteps(question.at)) {
    const estimate = estimateFrom(step)
    const contradicts = best !== undefined && !meet(best.estimate, estimate)
    if (tells(question, step, estimate)) {
      if (best === undefined || estimate.error < best.estimate.error || contradicts) best = { estimate, step }
    } else if (contradicts && Number.isFinite(estimate.error)) best = undefined
  }
  return best
}
