import { add } from '@wengert/core'
import { companion } from './companion.js'
import { combination, expectGradient, gradientFound } from './gradientRule.js'
import { lawOf } from './LawOf.js'
import { cycled } from './Vector.js'

/**
 * The gradient of a sum is the sum of the gradients: ∇(f + g) = ∇f + ∇g, with g(x) = Σ sin(a·xₖ + b + k), of the first
 * output where there are several.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { exp, type Scalar } from '@wengert/core'
 * import { assertLaw, sumRule } from '@wengert/laws'
 *
 * const f = (x: Scalar): Scalar => exp(x)
 * assertLaw(sumRule({ f, inputs: fc.double({ min: -2, max: 2, noNaN: true }) })) // => undefined
 * ```
 */
export const sumRule = lawOf({
  name: 'sum rule',
  statement: '∇(f + g)(x) = ∇f(x) + ∇g(x)',
  draws: ['slope', 'shift', 'tangent'],
  needs: ['leaf', 'output'],
  uses: ['reverse', 'forward'],
  check: (here, { slope, shift, tangent }) => {
    const g = companion(slope, shift)
    const predicted = combination([
      [1, 0, gradientFound(here, here.first)],
      [1, 0, gradientFound(here, g)],
    ])
    expectGradient(
      here,
      'f + g',
      (xs) => add(here.first(xs), g(xs)),
      predicted,
      cycled(tangent, here.at.length),
    )
  },
})
