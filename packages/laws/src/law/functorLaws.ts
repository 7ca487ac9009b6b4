import * as fc from 'fast-check'
import { compose, fanout, identity, outputPrimal, record, split, tapeEq } from '@wengert/core'
import { boundsAt } from './bounds.js'
import { companion } from './companion.js'
import { lawOf } from './LawOf.js'
import { linked } from './linked.js'
import { expectSameFunction } from './sameFunction.js'
import type { Recorded } from './sameFunction.js'
import { shownDraw } from './shown.js'
import type { Situation } from './Situation.js'
import { scalarsOf } from './Vector.js'
import type { Vector } from './Vector.js'

const after = (g: Recorded, f: Recorded): Recorded => linked(compose(g as never, f as never))

/** Throws where two recordings differ in a row, an input or an output. */
const expectSameRecording = ({ point }: Situation, name: string, one: Recorded, other: Recorded): void => {
  const ids = ({ inputs, output }: Recorded): string => fc.stringify([inputs, output])
  if (tapeEq.equals(one.tape, other.tape) && ids(one) === ids(other)) return
  throw new Error(
    `Expected ${name}, tape and all, at ${shownDraw(point)}, but they are ${fc.stringify([...one.tape])} and ${fc.stringify([...other.tape])}.`,
  )
}

/**
 * Recordings form a category, and functions into it are a functor: composing with the identity on either side changes
 * nothing, composing is associative, ⟨f, f⟩ and f × f have both values and the sums of both derivatives.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { mul, sin, type Scalar } from '@wengert/core'
 * import { assertLaw, functorLaws } from '@wengert/laws'
 *
 * const f = (x: Scalar): ReadonlyArray<Scalar> => [sin(x), mul(x, x)]
 * assertLaw(functorLaws({ f, inputs: fc.double() })) // => undefined
 * ```
 */
export const functorLaws = lawOf({
  name: 'functor laws of composition',
  statement:
    'f ∘ id = f = id ∘ f, (h ∘ g) ∘ f = h ∘ (g ∘ f), ⟨f, f⟩(x) = [f(x), f(x)] and (f × f)[x, x] = [f(x), f(x)]',
  draws: ['slope', 'shift', 'cotangent'],
  needs: ['output'],
  check: (here, { slope, shift, cotangent }) => {
    const f = here.recorded()
    const values = outputPrimal(f)
    expectSameRecording(here, 'f ∘ id to be f', after(f, identity(here.inputs as never)), f)
    expectSameRecording(here, 'id ∘ f to be f', after(identity(values as never), f), f)
    const g = record(
      (tree: object) => [companion(slope, shift)(scalarsOf(tree))],
      values as never,
    ) as Recorded
    const h = record(
      (tree: object) => companion(shift, slope)(scalarsOf(tree)),
      outputPrimal(g) as never,
    ) as Recorded
    const [left, right] = [after(after(h, g), f), after(h, after(g, f))]
    expectSameRecording(here, '(h ∘ g) ∘ f to be h ∘ (g ∘ f)', left, right)
    const twice = (xs: Vector): Vector => [...here.f(xs), ...here.f(xs)]
    const both = record(twice, here.at)
    const pair = linked(fanout(f as never, f as never))
    expectSameFunction(here, '⟨f, f⟩', pair, both, cotangent, twice)
    const apart = (xs: Vector): Vector => [
      ...here.f(xs.slice(0, here.at.length)),
      ...here.f(xs.slice(here.at.length)),
    ]
    const product = split(f, f) as unknown as Recorded
    const doubled = { ...here, at: [...here.at, ...here.at], bounds: boundsAt([...here.at, ...here.at]) }
    expectSameFunction(doubled, 'f × f', product, record(apart, doubled.at), cotangent, apart)
  },
})
