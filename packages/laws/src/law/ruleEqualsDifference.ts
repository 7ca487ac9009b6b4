import { precisionOf } from '../judgement/Precision.js'
import type { Line } from '../judgement/Question.js'
import { verdictOn } from '../judgement/verdictOn.js'
import { pullbackBounds } from './bounds.js'
import { lawOf } from './LawOf.js'
import { partialName, pointer } from './names.js'
import { shownDraw } from './shown.js'
import type { Objective } from './Situation.js'
import { Stopped } from './Stopped.js'
import { notFinite, noWeight, unless, unsettled } from './Unmet.js'
import { cycled, isZero } from './Vector.js'
import { weighted } from './weighted.js'

/** Differences may leave the domain of a function that throws there. */
const orNaN =
  (line: Line): Line =>
  (x) => {
    try {
      return line(x)
    } catch (failure) {
      if (failure instanceof Stopped) return NaN
      throw failure
    }
  }

/**
 * The derivative is what differences of values tend to: ∂ᵢ⟨ȳ, f⟩(x) = lim (⟨ȳ, f(x + h·eᵢ)⟩ − ⟨ȳ, f(x − h·eᵢ)⟩)/2h. The
 * tolerance is the estimate's own error, from its extrapolation and from the rounding of `f`; where the derivative jumps
 * or is infinite the law says nothing. At a kink of a part, the convention there need not be the derivative of a whole
 * that is smooth, as of relu(x) − relu(−x) at 0: draw points elsewhere.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { mul, sin, type Scalar } from '@wengert/core'
 * import { assertLaw, ruleEqualsDifference } from '@wengert/laws'
 *
 * const f = (x: Scalar): Scalar => mul(x, sin(x))
 * assertLaw(ruleEqualsDifference({ f, inputs: fc.double({ min: -9, max: 9, noNaN: true }) })) // => undefined
 * ```
 */
export const ruleEqualsDifference = lawOf({
  name: 'rule equals finite difference',
  statement: '∂ᵢ⟨ȳ, f⟩(x) = lim (⟨ȳ, f(x + h·eᵢ)⟩ − ⟨ȳ, f(x − h·eᵢ)⟩)/2h as h → 0',
  draws: ['cotangent'],
  needs: ['leaf', 'output'],
  uses: ['reverse', 'pullback'],
  check: (here, { cotangent }) => {
    const { at, f, size, pullback, point, bounds } = here
    const weights = cycled(cotangent, size)
    const whole: Objective = (xs) => weighted(f(xs), weights)
    unless(!Number.isFinite(whole(at)), notFinite)
    const found = pullback(weights)
    const precision = precisionOf(
      (xs) => [whole(xs)],
      at,
      () => pullbackBounds(bounds, f, weights),
    )
    const verdicts = at.map((x, leaf) => {
      const line = orNaN((moved) => Number(whole(at.map((each, k) => (k === leaf ? moved : each)))))
      const noise = precision.noise(0, leaf, line)
      const rounding = (): number => precision.rounding(0, leaf)
      const derivative = orNaN(precision.derivative(0, leaf))
      return verdictOn({ line, at: x, found: [found[leaf] ?? NaN], noise, rounding, derivative })
    })
    for (const [leaf, verdict] of verdicts.entries()) {
      if (verdict._tag !== 'Wrong') continue
      const { value, error } = verdict.expected
      throw new Error(
        `Expected ${partialName(here, weights, leaf)} to be ${String(value)} ± ${error.toPrecision(2)} at ${shownDraw(point)}, as finite differences say, but it is ${String(found[leaf])}. ${pointer(here)}`,
      )
    }
    // With no weight a derivative that is NaN still shows.
    unless(isZero(weights), noWeight)
    unless(!verdicts.some(({ _tag }) => _tag === 'Right'), unsettled)
  },
})
