import { mul } from '@wengert/core'
import { companion } from './companion.js'
import { combination, expectGradient, gradientFound } from './gradientRule.js'
import { lawOf } from './LawOf.js'
import { cycled } from './Vector.js'

/**
 * The gradient of a product: ∇(f·g) = g·∇f + f·∇g, with g(x) = Σ sin(a·xₖ + b + k), and ∇(f·f) = 2·f·∇f, where both
 * edges of one node count; of the first output where there are several.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { exp, type Scalar } from '@wengert/core'
 * import { assertLaw, productRule } from '@wengert/laws'
 *
 * const f = (x: Scalar): Scalar => exp(x)
 * assertLaw(productRule({ f, inputs: fc.double({ min: -2, max: 2, noNaN: true }) })) // => undefined
 * ```
 */
export const productRule = lawOf({
  name: 'product rule',
  statement: '∇(f·g)(x) = g(x)·∇f(x) + f(x)·∇g(x) and ∇(f·f)(x) = 2·f(x)·∇f(x)',
  draws: ['slope', 'shift', 'tangent'],
  needs: ['leaf', 'output'],
  uses: ['reverse', 'forward'],
  check: (here, { slope, shift, tangent }) => {
    const { at, first } = here
    const g = companion(slope, shift)
    const [value, other] = [Number(first(at)), Number(g(at))]
    const gradient = gradientFound(here, first)
    const along = cycled(tangent, at.length)
    const mixed = combination([
      [other, here.bound(g), gradient],
      [value, here.bound(first), gradientFound(here, g)],
    ])
    expectGradient(here, 'f·g', (xs) => mul(first(xs), g(xs)), mixed, along)
    const squared = combination([[2 * value, 2 * here.bound(first), gradient]])
    const square: typeof first = (xs) => {
      const y = first(xs)
      return mul(y, y)
    }
    expectGradient(here, 'f·f', square, squared, along)
  },
})
