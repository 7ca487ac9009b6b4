import { add, cos, mul, sin } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { combination, expectGradient, gradientFound } from './gradientRule.js'
import { lawOf } from './LawOf.js'
import { cycled } from './Vector.js'
import { unitRoundoff } from '../rounding/localError.js'

/**
 * The derivative of a composite is the product of the derivatives: ∇(h ∘ f)(x) = h′(f(x))·∇f(x), with
 * h(y) = sin(a·y + b), of the first output where there are several.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { mul, type Scalar } from '@wengert/core'
 * import { assertLaw, chainRule } from '@wengert/laws'
 *
 * const f = ([x, y]: readonly [Scalar, Scalar]): Scalar => mul(x, y)
 * const number = fc.double({ min: -2, max: 2, noNaN: true })
 * assertLaw(chainRule({ f, inputs: fc.tuple(number, number) })) // => undefined
 * ```
 */
export const chainRule = lawOf({
  name: 'chain rule',
  statement: '∇(h ∘ f)(x) = h′(f(x))·∇f(x)',
  draws: ['slope', 'shift', 'tangent'],
  needs: ['leaf', 'output'],
  uses: ['reverse', 'forward'],
  check: (here, { slope, shift, tangent }) => {
    const { at, first } = here
    const inner = (xs: Parameters<typeof first>[0]): Scalar => add(mul(slope, first(xs)), shift)
    // The derivative of sin by its own name, not by a mode that is under test.
    const derivative = slope * Math.cos(Number(inner(at)))
    const off = 2 * here.bound((xs) => mul(slope, cos(inner(xs)))) + 4 * unitRoundoff * Math.abs(derivative)
    const predicted = combination([[derivative, off, gradientFound(here, first)]])
    expectGradient(here, 'h ∘ f', (xs) => sin(inner(xs)), predicted, cycled(tangent, at.length))
  },
})
