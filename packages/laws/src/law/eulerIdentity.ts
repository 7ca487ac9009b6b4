import { unitRoundoff } from '../rounding/localError.js'
import { slopeBounds } from './bounds.js'
import { expectEqual } from './expectEqual.js'
import { lawOf } from './LawOf.js'
import { pointer } from './names.js'
import { refuse, shown } from '../arbitrary/refusal.js'
import { unless } from './Unmet.js'
import type { Silence } from './Unmet.js'
import { inner, isZero } from './Vector.js'

/** That the subject's function is homogeneous: f(t·x) = tᵏ·f(x) for t > 0. */
export interface Homogeneous {
  /** The k. */
  readonly degree: number
}

const atOrigin: Silence = {
  reason: 'both sides are 0 at the origin',
  advice: 'Draw inputs away from it.',
}

/**
 * Euler's identity for homogeneous functions: ⟨x, ∇f(x)⟩ = k·f(x), of the first output where there are several. The
 * subject brings its `degree` k: 1 for a norm, 2 for a quadratic form, 0 for an angle. Without it, `InvalidOperand` is
 * thrown at once.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { hypot, type Scalar } from '@wengert/core'
 * import { assertLaw, eulerIdentity } from '@wengert/laws'
 *
 * const f = ([x, y]: readonly [Scalar, Scalar]): Scalar => hypot(x, y)
 * const number = fc.double({ min: -9, max: 9, noNaN: true })
 * assertLaw(eulerIdentity({ f, degree: 1, inputs: fc.tuple(number, number) })) // => undefined
 * ```
 */
export const eulerIdentity = lawOf<never, Homogeneous>({
  name: 'Euler’s identity for homogeneous functions',
  statement: '⟨x, ∇f(x)⟩ = k·f(x) where f(t·x) = tᵏ·f(x)',
  draws: [],
  needs: ['leaf', 'output'],
  uses: ['reverse', 'forward'],
  brings: ['degree'],
  expects: ({ degree }: Partial<Homogeneous>) => {
    if (typeof degree !== 'number' || !Number.isFinite(degree))
      refuse(
        'eulerIdentity',
        0,
        `Expected a finite number as degree of the subject of eulerIdentity, but ${shown(degree)} came. Give the k of f(t·x) = tᵏ·f(x): eulerIdentity({ f, inputs, degree: 1 }).`,
      )
  },
  check: (here, _, { degree }) => {
    const { at, first } = here
    const { forward, reverse } = slopeBounds(here.bounds, first, at)
    const multiple = degree * Number(first(at))
    const off = 2 * Math.abs(degree) * here.bound(first) + unitRoundoff * Math.abs(multiple)
    const advice = (): string => `See whether the degree is right. ${pointer(here)}`
    const right = ['k·f(x)', multiple] as const
    expectEqual(
      here,
      ['⟨x, ∇f(x)⟩ in reverse', inner(at, here.reverse(first))],
      right,
      2 * reverse + off,
      advice,
    )
    expectEqual(here, ['⟨x, ∇f(x)⟩ forwards', here.forward(first, at)], right, 2 * forward + off, advice)
    unless(isZero(at) && multiple === 0, atOrigin)
  },
})
