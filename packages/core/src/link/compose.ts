import type { Either } from 'fp-ts/lib/Either.js'
import * as E from 'fp-ts/lib/Either.js'
import type { WengertError } from '../error/WengertError.js'
import type { Recording } from '../recording/Recording.js'
import { replay } from '../replay/replay.js'
import type { MapLeaves } from '../recording/Tree.js'
import type { Primals } from '../recording/record.js'
import type { NodeId } from '../tape/TapeNode.js'
import type { Fits } from './Fits.js'
import { binding, link, primalsAt } from './link.js'
import { expectLinkable } from './linkable.js'

/** g ∘ f, for recordings that are known to be fit for it. */
export const composed = <A, B, In, C>(
  g: Recording<In, C>,
  f: Recording<A, B>,
): Either<WengertError, Recording<A, C>> =>
  E.map((there: Recording<In, C>): Recording<A, C> => {
    const { tape, placed } = link(f.tape, there.tape, binding(g.inputs, f.output))
    return Object.freeze({ tape, inputs: f.inputs, output: placed(g.output) as MapLeaves<C, NodeId> })
  })(replay(g, primalsAt(f.tape, f.output) as Primals<In>))

/**
 * g ∘ f: the recording whose tape is that of `f` with the rows of `g` after it, evaluated there. The outputs of `f`
 * take the place of the inputs of `g`.
 *
 * Takes time linear in `g`, however long `f` is; neither tape changes. `Left(BranchChanged)` names the node of `g` that
 * would have decided otherwise at the outputs of `f`, `Left(ShapeMismatch)` where these differ in shape from its inputs.
 * What is not a recording, and one with ids that are not on its tape, throws.
 *
 * @example
 * ```ts
 * import * as E from 'fp-ts/lib/Either.js'
 * import { pipe } from 'fp-ts/lib/function.js'
 * import { add, compose, mul, outputPrimal, record, sqrt } from '@wengert/core'
 *
 * const squares = record(({ x, y }) => [mul(x, x), mul(y, y)] as const, { x: 3, y: 4 })
 * const length = record(([a, b]) => sqrt(add(a, b)), [1, 1])
 * pipe(compose(length, squares), E.map(outputPrimal)) // => E.right(5)
 * pipe(compose(length, squares), E.map(({ tape }) => tape.length)) // => E.right(6)
 * ```
 */
export const compose = <A, B, In, C>(
  g: Recording<In, C>,
  f: Recording<A, B> & Fits<'output', B, In>,
): Either<WengertError, Recording<A, C>> => {
  expectLinkable(g, 'compose', 0)
  expectLinkable(f, 'compose', 1)
  return composed<A, B, In, C>(g, f)
}

/**
 * {@link compose} for `pipe`, in the order in which things happen: `pipe(f, andThen(g), E.chain(andThen(h)))`.
 *
 * @example
 * ```ts
 * import * as E from 'fp-ts/lib/Either.js'
 * import { pipe } from 'fp-ts/lib/function.js'
 * import { andThen, exp, mul, neg, outputPrimal, record } from '@wengert/core'
 *
 * const square = record((x) => mul(x, x), 2)
 * const opposite = record((x) => neg(x), 0)
 * const power = record((x) => exp(x), 0)
 * pipe(square, andThen(opposite), E.chain(andThen(power)), E.map(outputPrimal)) // => E.right(Math.exp(-4))
 * ```
 */
export const andThen =
  <In, C>(g: Recording<In, C>) =>
  <A, B>(f: Recording<A, B> & Fits<'output', B, In>): Either<WengertError, Recording<A, C>> => {
    expectLinkable(g, 'andThen', 0)
    expectLinkable(f, 'andThen', 1)
    return composed<A, B, In, C>(g, f)
  }
