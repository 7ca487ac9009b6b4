import * as fc from 'fast-check'
import { hessian, hvp } from '@wengert/grad'
import { expectEqual } from './expectEqual.js'
import { lawOf } from './LawOf.js'
import type { Objective } from './Situation.js'
import { cycled, inner } from './Vector.js'
import { weighted } from './weighted.js'

/**
 * Second derivatives do not depend on the order: ⟨u, H(x)·v⟩ = ⟨v, H(x)·u⟩, of the first output where there are several,
 * wherever it is twice differentiable. One side is the Hessian's, the other the Hessian–vector product's.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { exp, mul, type Scalar } from '@wengert/core'
 * import { assertLaw, hessianSymmetry } from '@wengert/laws'
 *
 * const f = ([x, y]: readonly [Scalar, Scalar]): Scalar => mul(x, exp(mul(x, y)))
 * const number = fc.double({ min: -2, max: 2, noNaN: true })
 * assertLaw(hessianSymmetry({ f, inputs: fc.tuple(number, number) })) // => undefined
 * ```
 */
export const hessianSymmetry = lawOf({
  name: 'Hessian symmetry',
  statement: '⟨u, H(x)·v⟩ = ⟨v, H(x)·u⟩',
  draws: ['tangent', 'otherTangent'],
  check: (here, { tangent, otherTangent }) => {
    const [u, v] = [cycled(tangent, here.at.length), cycled(otherTangent, here.at.length)]
    // A sum over the matrix cancels in other places than a Hessian–vector product does.
    const overMatrix: Objective = (xs) =>
      weighted(
        hessian(here.first)(xs).map((row) => weighted(row, v)),
        u,
      )
    const bound =
      2 * here.bound(overMatrix) +
      here.bound((xs) => weighted(hvp(here.first)(xs, u), v)) +
      here.bound((xs) => weighted(hvp(here.first)(xs, v), u))
    fc.pre(Number.isFinite(bound))
    const rows = here.hessian(here.first)
    const along = (one: typeof u, other: typeof u): number =>
      inner(
        one,
        rows.map((row) => inner(row, other)),
      )
    const sides = ['⟨u, H·v⟩', along(u, v)] as const
    expectEqual(here, sides, ['⟨v, H·u⟩', along(v, u)], 2 * bound)
    expectEqual(here, sides, ['⟨u, hvp(v)⟩', inner(u, here.hvp(here.first, v))], 2 * bound)
    expectEqual(here, sides, ['⟨v, hvp(u)⟩', inner(v, here.hvp(here.first, u))], 2 * bound)
  },
})
