import { argumentOf, outputNames } from '../checkGrad/Argument.js'
import { shownDraw } from './shown.js'
import type { Situation } from './Situation.js'
import type { Numbers } from './Vector.js'

/** What messages call an input: its path, `w`, `layers[0].w`; `x` is what begins the path of an argument without a name. */
export const inputName = ({ point }: Situation, k: number): string => {
  const { names } = argumentOf(point)
  return names[k % names.length] ?? String(k)
}

/** What messages call an output of a function of the subject's: `f`, `f.angle`. */
export const outputName = ({ name, output }: Situation, k: number, of = name): string => {
  const names = outputNames(of, output)
  return names[k % names.length] ?? of
}

/** What is differentiated where outputs have these weights: the one output that counts, or all of them. */
const weightedName = (here: Situation, weights: Numbers, seed: string): string => {
  const counted = weights.flatMap((weight, k) => (weight === 0 ? [] : [k]))
  const [only = 0] = counted
  if (counted.length === 1 && weights[only] === 1) return outputName(here, only)
  return `⟨${seed}, ${here.name}⟩`
}

/** `∂f/∂w`, or `∂⟨ȳ, f⟩/∂w` of several outputs or of one with another weight than 1. */
export const partialName = (here: Situation, weights: Numbers, k: number): string =>
  `∂${weightedName(here, weights, 'ȳ')}/∂${inputName(here, k)}`

/** The partial of a function that the law makes of the subject's: `∂(f·g)/∂w`. */
export const madePartialName = (here: Situation, made: string, k: number): string =>
  `∂(${made})/∂${inputName(here, k)}`

/** How to find what is at fault: with checkGrad, which does not know the modes that a subject brings. */
export const pointer = ({ name, point, bringsModes }: Situation, more = ''): string => {
  const call = `checkGrad(${name}, { inputs: ${shownDraw(point)}${more} })`
  return bringsModes
    ? `If ${call} finds nothing, the modes that the subject brings are at fault.`
    : `To find the op or the rule at fault: ${call}.`
}
