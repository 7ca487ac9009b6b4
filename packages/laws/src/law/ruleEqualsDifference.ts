import * as fc from 'fast-check'
import { grad } from '@wengert/grad'
import { agrees } from '../difference/Estimate.js'
import { finiteDifference } from '../difference/finiteDifference.js'
import { lawOf } from './LawOf.js'
import type { Objective } from './Situation.js'
import { cycled } from './Vector.js'
import { weighted } from './weighted.js'

/** An estimate that may be off by more than that of itself compares nothing. */
const useful = 1e-3

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
  check: (here, { cotangent }) => {
    const dy = cycled(cotangent, here.size)
    const whole: Objective = (xs) => weighted(here.f(xs), dy)
    const noise = 2 * here.bound(whole)
    fc.pre(Number.isFinite(noise))
    const estimates = here.at.map((x, k) => {
      const along = (moved: number): number =>
        Number(whole(here.at.map((each, j) => (j === k ? moved : each))))
      return finiteDifference(along, x, undefined, noise)
    })
    fc.pre(estimates.every(({ value, error }) => error <= useful * Math.max(1, Math.abs(value))))
    const found = here.pullback(dy)
    const roundings = here.bounds((xs) => grad(whole)(xs))
    for (const [k, estimate] of estimates.entries()) {
      const rounding = 2 * (roundings[k] ?? NaN)
      const partial = found[k] ?? NaN
      if (agrees(estimate, partial, Number.isFinite(rounding) ? rounding : 0)) continue
      throw new Error(
        `Expected ∂${String(k)} to be ${String(estimate.value)} ± ${estimate.error.toPrecision(2)} at ${fc.stringify(here.point)}, as finite differences say, but it is ${String(partial)}.`,
      )
    }
  },
})
