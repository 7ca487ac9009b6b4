import type { Scalar } from '@wengert/core'
import { slopeBounds } from './bounds.js'
import { expectEqual } from './expectEqual.js'
import { lawOf } from './LawOf.js'
import { pointer } from './names.js'
import { refuse, shown } from '../arbitrary/refusal.js'
import { shownDraw } from './shown.js'
import type { Objective } from './Situation.js'
import { scalarsOf } from './Vector.js'

/** That the subject's function of one scalar has an inverse, which is differentiated too. */
export interface Invertible {
  readonly inverse: (y: Scalar) => Scalar
}

/**
 * The derivative of an inverse function is the reciprocal of the derivative: (f⁻¹ ∘ f)′(x) = 1, and f⁻¹(f(x)) = x, to
 * within rounding. The subject brings its `inverse`. Without it, or with other than one input, `InvalidOperand` is thrown
 * at once.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { sinh, asinh, type Scalar } from '@wengert/core'
 * import { assertLaw, inverseFunctionRule } from '@wengert/laws'
 *
 * const f = (x: Scalar): Scalar => sinh(x)
 * const inverse = (y: Scalar): Scalar => asinh(y)
 * assertLaw(inverseFunctionRule({ f, inverse, inputs: fc.double({ min: -5, max: 5, noNaN: true }) })) // => undefined
 * ```
 */
export const inverseFunctionRule = lawOf<never, Invertible>({
  name: 'inverse-function rule',
  statement: '(f⁻¹)′(f(x))·f′(x) = 1 and f⁻¹(f(x)) = x',
  draws: [],
  needs: ['leaf', 'output'],
  uses: ['reverse', 'forward'],
  brings: ['inverse'],
  expects: ({ inverse }: Partial<Invertible>, point) => {
    if (typeof inverse !== 'function')
      refuse(
        'inverseFunctionRule',
        0,
        `Expected a function as inverse of the subject of inverseFunctionRule, but ${shown(inverse)} came. Give it with the function: inverseFunctionRule({ f: sinh, inverse: asinh, inputs }).`,
      )
    const count = scalarsOf(point).length
    if (count !== 1)
      refuse(
        'inverseFunctionRule',
        0,
        `Expected one scalar as inputs of the subject of inverseFunctionRule, but a point with ${String(count)} came: ${shownDraw(point)}. Hold all of them but one: inverseFunctionRule({ f: (x) => f([x, 2]), inverse, inputs }).`,
      )
  },
  check: (here, _, { inverse }) => {
    const back: Objective = (xs) => inverse(here.first(xs))
    const [x = NaN] = here.at
    expectEqual(
      here,
      ['f⁻¹(f(x))', Number(back(here.at))],
      ['x', x],
      2 * here.bound(back),
      () => 'See whether it is the inverse.',
    )
    const { forward, reverse } = slopeBounds(here.bounds, back, [1])
    const one = ['1', 1] as const
    const advice = (): string =>
      `The inverse may be wrong, or a derivative of either: see whether inverse(f(x)) is x, and checkGrad(inverse, { inputs: ${String(Number(here.first(here.at)))} }). ${pointer(here)}`
    const inReverse = ['(f⁻¹)′(f(x))·f′(x) in reverse', here.reverse(back)[0] ?? NaN] as const
    expectEqual(here, inReverse, one, 2 * reverse, advice)
    expectEqual(here, ['(f⁻¹)′(f(x))·f′(x) forwards', here.forward(back, [1])], one, 2 * forward, advice)
  },
})
