import { mul } from '@wengert/core'
import { hessian, hvp } from '@wengert/grad'
import { expectEqual } from './expectEqual.js'
import { lawOf } from './LawOf.js'
import { pointer } from './names.js'
import type { Objective } from './Situation.js'
import { noBound, noWeight, unless } from './Unmet.js'
import { cycled, inner, isZero } from './Vector.js'
import type { Vector } from './Vector.js'
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
  needs: ['leaf', 'output'],
  uses: ['hessian', 'hvp'],
  check: (here, { tangent, otherTangent }) => {
    const [u, v] = [cycled(tangent, here.at.length), cycled(otherTangent, here.at.length)]
    const length = here.at.length
    // A sum over the matrix cancels in other places than a Hessian–vector product does.
    const sums = (xs: Vector, [one = NaN, ...seeds]: Vector): Vector => {
      const [us, vs] = [seeds.slice(0, length), seeds.slice(length)]
      const objective: Objective = (ys) => mul(one, here.first(ys))
      const rows = hessian(objective)(xs).map((row) => weighted(row, vs))
      return [weighted(rows, us), weighted(hvp(objective)(xs, us), vs), weighted(hvp(objective)(xs, vs), us)]
    }
    // What a first derivative chooses by its value, a second one may choose otherwise.
    const bounds = here.bounds(sums, [1, ...u, ...v], { choices: 'rounded' })
    const [overMatrix = NaN, overFirst = NaN, overSecond = NaN] = bounds
    const bound = 2 * overMatrix + overFirst + overSecond
    unless(!Number.isFinite(bound), noBound)
    const rows = here.hessian(here.first)
    const along = (one: typeof u, other: typeof u): number =>
      inner(
        one,
        rows.map((row) => inner(row, other)),
      )
    const sides = ['⟨u, H·v⟩', along(u, v)] as const
    const advice = (): string => pointer(here, ', order: 2')
    expectEqual(here, sides, ['⟨v, H·u⟩', along(v, u)], 2 * bound, advice)
    expectEqual(here, sides, ['⟨u, hvp(v)⟩', inner(u, here.hvp(here.first, v))], 2 * bound, advice)
    expectEqual(here, sides, ['⟨v, hvp(u)⟩', inner(v, here.hvp(here.first, u))], 2 * bound, advice)
    unless(isZero(u) || isZero(v), noWeight)
  },
})
