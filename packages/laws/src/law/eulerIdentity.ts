import { grad } from '@wengert/grad'
import { expectEqual } from './expectEqual.js'
import { lawOf } from './LawOf.js'
import { inner } from './Vector.js'
import { weighted } from './weighted.js'

/** That the subject's function is homogeneous: f(t·x) = tᵏ·f(x) for t > 0. */
export interface Homogeneous {
  /** The k. */
  readonly degree: number
}

/**
 * Euler's identity for homogeneous functions: ⟨x, ∇f(x)⟩ = k·f(x), of the first output where there are several. The
 * subject brings its `degree` k: 1 for a norm, 2 for a quadratic form, 0 for an angle.
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
  check: (here, _, { degree }) => {
    const { at, first } = here
    const bound =
      2 * here.bound((xs) => weighted(grad(first)(xs), at)) + 2 * Math.abs(degree) * here.bound(first)
    const right = ['k·f(x)', degree * Number(first(at))] as const
    expectEqual(here, ['⟨x, ∇f(x)⟩ in reverse', inner(at, here.reverse(first))], right, bound)
    expectEqual(here, ['⟨x, ∇f(x)⟩ forwards', here.forward(first, at)], right, bound)
  },
})
