import { gradientBounds, slopeBounds } from './bounds.js'
import { expectEqual } from './expectEqual.js'
import { madePartialName, pointer } from './names.js'
import type { Objective, Situation } from './Situation.js'
import type { Numbers } from './Vector.js'

/** A gradient that a rule predicts from others: as numbers, and how far they may be off. */
export interface Predicted {
  readonly gradient: Numbers
  readonly rounding: Numbers
}

/** What a mode gives for a function, with the rounding that our own derivatives of it may have. */
export const gradientFound = (here: Situation, h: Objective): Predicted => ({
  gradient: here.reverse(h),
  rounding: gradientBounds(here.bounds, h).map((bound) => 2 * bound),
})

/** The sum of gradients, each times a number that is itself off by a little. */
export const combination = (
  terms: ReadonlyArray<readonly [factor: number, rounding: number, of: Predicted]>,
): Predicted => {
  const along = (term: (factor: number, rounding: number, of: Predicted, k: number) => number): Numbers =>
    (terms[0]?.[2].gradient ?? []).map((_, k) =>
      terms.reduce((total, [factor, rounding, of]) => total + term(factor, rounding, of, k), 0),
    )
  return {
    gradient: along((factor, _, { gradient }, k) => factor * (gradient[k] ?? NaN)),
    rounding: along((factor, off, { gradient, rounding }, k) => {
      const [partial, error] = [Math.abs(gradient[k] ?? NaN), rounding[k] ?? NaN]
      const product = Math.abs(factor) * partial
      return Math.abs(factor) * error + off * (partial + error) + 2 ** -50 * product + Number.MIN_VALUE
    }),
  }
}

/** Throws where the gradient of a function, in either mode, is not the one that a rule predicts. */
export const expectGradient = (
  here: Situation,
  name: string,
  h: Objective,
  predicted: Predicted,
  tangent: Numbers,
): void => {
  const { gradient, rounding } = gradientFound(here, h)
  for (const [k, partial] of gradient.entries())
    expectEqual(
      here,
      [() => madePartialName(here, name, k), partial],
      ['what the rule gives', predicted.gradient[k] ?? NaN],
      (rounding[k] ?? NaN) + (predicted.rounding[k] ?? NaN),
      () => pointer(here),
    )
  const along = predicted.gradient.reduce((total, each, k) => total + each * (tangent[k] ?? NaN), 0)
  const { forward, reverse } = slopeBounds(here.bounds, h, tangent)
  const bound =
    2 * forward +
    2 * reverse +
    predicted.rounding.reduce((total, each, k) => total + each * Math.abs(tangent[k] ?? NaN), 0)
  expectEqual(
    here,
    [`the tangent of ${name}`, here.forward(h, tangent)],
    ['what the rule gives', along],
    bound,
    () => pointer(here),
  )
}
