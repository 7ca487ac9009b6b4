import { grad, jvp } from '@wengert/grad'
import { expectEqual } from './expectEqual.js'
import { lawOf } from './LawOf.js'
import { pointer } from './names.js'
import type { Objective } from './Situation.js'
import { noWeight, unless } from './Unmet.js'
import { cycled, inner, isZero } from './Vector.js'
import type { Vector } from './Vector.js'
import { weighted } from './weighted.js'

/**
 * Forward mode and reverse mode are one linear map and its adjoint: ⟨ȳ, J(x)·ẋ⟩ = ⟨J(x)ᵀ·ȳ, ẋ⟩, to within their rounding,
 * at kinks too. It needs no finite differences, but does not see a rule that is wrong in both modes.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { add, mul, type Scalar } from '@wengert/core'
 * import { assertLaw, forwardEqualsReverse } from '@wengert/laws'
 *
 * const f = ({ x, y }: { x: Scalar; y: Scalar }) => [mul(x, y), add(x, y)] as const
 * const number = fc.double({ min: -10, max: 10, noNaN: true })
 * assertLaw(forwardEqualsReverse({ f, inputs: fc.record({ x: number, y: number }) })) // => undefined
 * ```
 */
export const forwardEqualsReverse = lawOf({
  name: 'forward equals reverse',
  statement: '⟨ȳ, J(x)·ẋ⟩ = ⟨J(x)ᵀ·ȳ, ẋ⟩',
  draws: ['tangent', 'cotangent'],
  needs: ['leaf', 'output'],
  uses: ['reverse', 'forward', 'pullback', 'pushforward'],
  check: (here, { tangent, cotangent }) => {
    const dx = cycled(tangent, here.at.length)
    const dy = cycled(cotangent, here.size)
    const sides = (xs: Vector, seeds: Vector): Vector => {
      const [weights, along] = [seeds.slice(0, here.size), seeds.slice(here.size)]
      const whole: Objective = (ys) => weighted(here.f(ys), weights)
      return [jvp(whole)(xs, along).tangent, weighted(grad(whole)(xs), along)]
    }
    const [forward = NaN, reverse = NaN] = here.bounds(sides, [...dy, ...dx])
    expectEqual(
      here,
      ['⟨ȳ, J·ẋ⟩ by forward mode', inner(dy, here.pushforward(dx))],
      ['⟨Jᵀ·ȳ, ẋ⟩ by reverse mode', inner(here.pullback(dy), dx)],
      2 * (forward + reverse),
      () => pointer(here),
    )
    // Seeds of 0 show a derivative that is NaN, but not that one is right.
    unless(isZero(dx) || isZero(dy), noWeight)
  },
})
