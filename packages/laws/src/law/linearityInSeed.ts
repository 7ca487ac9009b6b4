import { unitRoundoff } from '../rounding/localError.js'
import { pullbackBounds, pushforwardBounds } from './bounds.js'
import { expectEqual } from './expectEqual.js'
import { lawOf } from './LawOf.js'
import { inputName, outputName, pointer } from './names.js'
import type { Situation } from './Situation.js'
import { cycled } from './Vector.js'
import type { Numbers } from './Vector.js'

const combined = (a: number, xs: Numbers, ys: Numbers): Numbers => xs.map((x, k) => a * x + (ys[k] ?? NaN))

/** What one direction of differentiation gives for a seed, and how far its numbers may be off. */
const expectLinear = (
  here: Situation,
  a: number,
  [one, other]: readonly [Numbers, Numbers],
  map: (seed: Numbers) => Numbers,
  bounds: (seed: Numbers) => Numbers,
  names: (k: number) => readonly [together: string, apart: string],
): void => {
  const together = combined(a, one, other)
  const [left, first, second] = [map(together), map(one), map(other)]
  const [ofSum, ofFirst, ofSecond] = [bounds(together), bounds(one), bounds(other)]
  for (const [k, sum] of left.entries()) {
    const [product, term] = [a * (first[k] ?? NaN), second[k] ?? NaN]
    // Seeds are of eighths: of what is calculated here, only these two sides round.
    const combining = unitRoundoff * (2 * Math.abs(product) + Math.abs(term)) + Number.MIN_VALUE
    const rounding = (ofSum[k] ?? NaN) + Math.abs(a) * (ofFirst[k] ?? NaN) + (ofSecond[k] ?? NaN) + combining
    expectEqual(here, [() => names(k)[0], sum], [() => names(k)[1], product + term], 4 * rounding, () =>
      pointer(here),
    )
  }
}

/**
 * A derivative is linear in its seed, in either mode: J(x)ᵀ·(a·ū + v̄) = a·J(x)ᵀ·ū + J(x)ᵀ·v̄, and
 * J(x)·(a·u + v) = a·J(x)·u + J(x)·v. Adjoints that are kept from one sweep to the next break it.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { exp, mul, type Scalar } from '@wengert/core'
 * import { assertLaw, linearityInSeed } from '@wengert/laws'
 *
 * const f = (x: Scalar): ReadonlyArray<Scalar> => [exp(x), mul(x, x)]
 * assertLaw(linearityInSeed({ f, inputs: fc.double({ min: -2, max: 2, noNaN: true }) })) // => undefined
 * ```
 */
export const linearityInSeed = lawOf({
  name: 'linearity in the seed',
  statement: 'J(x)ᵀ·(a·ū + v̄) = a·J(x)ᵀ·ū + J(x)ᵀ·v̄ and J(x)·(a·u + v) = a·J(x)·u + J(x)·v',
  draws: ['slope', 'tangent', 'otherTangent', 'cotangent', 'otherCotangent'],
  needs: ['leaf', 'output'],
  uses: ['reverse', 'forward', 'pullback', 'pushforward'],
  check: (here, { slope, ...seeds }) => {
    const { at, size, f } = here
    const cotangents = [cycled(seeds.cotangent, size), cycled(seeds.otherCotangent, size)] as const
    const { name } = here
    expectLinear(
      here,
      slope,
      cotangents,
      here.pullback,
      (seed) => pullbackBounds(here.bounds, f, seed),
      (k) => {
        const by = `∂${inputName(here, k)}`
        return [`∂⟨a·ū + v̄, ${name}⟩/${by}`, `a·∂⟨ū, ${name}⟩/${by} + ∂⟨v̄, ${name}⟩/${by}`]
      },
    )
    const tangents = [cycled(seeds.tangent, at.length), cycled(seeds.otherTangent, at.length)] as const
    expectLinear(
      here,
      slope,
      tangents,
      here.pushforward,
      (seed) => pushforwardBounds(here.bounds, f, seed),
      (k) => {
        const of = `the tangent of ${outputName(here, k)} for`
        return [`${of} a·u + v`, `a times that for u, and that for v`]
      },
    )
  },
})
