import { compose, record } from '@wengert/core'
import { companion } from './companion.js'
import { lawOf } from './LawOf.js'
import { linked } from './linked.js'
import { expectSameFunction } from './sameFunction.js'
import { scalarsOf } from './Vector.js'
import type { Vector } from './Vector.js'

/**
 * Composing recordings is composing functions: `compose(g, f)` has the value of x ↦ g(f(x)), bit for bit, and its
 * derivatives, J(g ∘ f) = J(g)·J(f), with g(y) = Σ sin(a·yₖ + b + k) recorded at another point.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { mul, sin, type Scalar } from '@wengert/core'
 * import { assertLaw, composeKeeps } from '@wengert/laws'
 *
 * const f = (x: Scalar): ReadonlyArray<Scalar> => [sin(x), mul(x, x)]
 * assertLaw(composeKeeps({ f, inputs: fc.double() })) // => undefined
 * ```
 */
export const composeKeeps = lawOf({
  name: 'compose keeps values and derivatives',
  statement: '(g ∘ f)(x) = g(f(x)) and J(g ∘ f)(x) = J(g)(f(x))·J(f)(x)',
  draws: ['slope', 'shift', 'cotangent'],
  needs: ['output'],
  check: (here, { slope, shift, cotangent }) => {
    const g = companion(slope, shift)
    const f = here.recorded()
    const outer = record((tree: object) => g(scalarsOf(tree)), here.output as never)
    const composed = linked(compose(outer as never, f as never))
    const direct = (xs: Vector): Vector => [g(here.f(xs))]
    expectSameFunction(here, 'compose(g, f)', composed, record(direct, here.at), cotangent, direct)
  },
})
