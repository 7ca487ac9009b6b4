import { unitRoundoff } from '../rounding/localError.js'
import { pullbackBounds, pushforwardBounds } from './bounds.js'
import { expectEqual } from './expectEqual.js'
import { lawOf } from './LawOf.js'
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
  [name, bounds]: readonly [string, (seed: Numbers) => Numbers],
): void => {
  const together = combined(a, one, other)
  const [left, first, second] = [map(together), map(one), map(other)]
  const [ofSum, ofFirst, ofSecond] = [bounds(together), bounds(one), bounds(other)]
  for (const [k, sum] of left.entries()) {
    const [product, term] = [a * (first[k] ?? NaN), second[k] ?? NaN]
    // Seeds are of eighths: of what is calculated here, only these two sides round.
    const combining = unitRoundoff * (2 * Math.abs(product) + Math.abs(term)) + Number.MIN_VALUE
    const rounding = (ofSum[k] ?? NaN) + Math.abs(a) * (ofFirst[k] ?? NaN) + (ofSecond[k] ?? NaN) + combining
    expectEqual(
      here,
      [`${name} ${String(k)} of a·u + v`, sum],
      ['that of u, times a, and that of v', product + term],
      4 * rounding,
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
  check: (here, { slope, ...seeds }) => {
    const { at, size, f } = here
    const cotangents = [cycled(seeds.cotangent, size), cycled(seeds.otherCotangent, size)] as const
    expectLinear(here, slope, cotangents, here.pullback, [
      'cotangent',
      (seed) => pullbackBounds(here.bounds, f, seed),
    ])
    const tangents = [cycled(seeds.tangent, at.length), cycled(seeds.otherTangent, at.length)] as const
    expectLinear(here, slope, tangents, here.pushforward, [
      'tangent',
      (seed) => pushforwardBounds(here.bounds, f, seed),
    ])
  },
})
