import type { Either } from 'fp-ts/lib/Either.js'
import * as E from 'fp-ts/lib/Either.js'
import type { WengertError } from '../error/WengertError.js'
import type { Primals } from '../recording/record.js'
import type { Recording } from '../recording/Recording.js'
import { replay } from '../replay/replay.js'
import { mapTree, shapeDifference } from '../recording/Tree.js'
import type { MapLeaves } from '../recording/Tree.js'
import { noteInputs } from '../tape/Annotation.js'
import { annotate, primalAt } from '../tape/Tape.js'
import type { NodeId } from '../tape/TapeNode.js'
import type { Fits } from './Fits.js'
import { binding, link, primalsAt } from './link.js'
import { expectLinkable } from './linkable.js'

/** True where the two were recorded at the same point, bit for bit. */
const atSamePoint = (f: Recording<unknown, unknown>, g: Recording<unknown, unknown>): boolean =>
  [...binding(f.inputs, g.inputs)].every(([one, other]) =>
    Object.is(f.tape[primalAt](one), g.tape[primalAt](other)),
  )

/** The recording on the tape of `g`, with the rows of `f` after its own. */
const afterSecond = <A, B, A2, C>(f: Recording<A, B>, g: Recording<A2, C>): Recording<A, readonly [B, C]> => {
  const bound = binding(f.inputs, g.inputs)
  const inputs = mapTree(f.inputs, (id) => bound.get(Number(id))) as MapLeaves<A, NodeId>
  const { tape, placed } = link(g.tape, f.tape, bound)
  return Object.freeze({
    tape: tape[annotate]((previous) => noteInputs(previous, inputs)),
    inputs,
    output: Object.freeze([placed(f.output), g.output]) as MapLeaves<readonly [B, C], NodeId>,
  })
}

/**
 * ⟨f, g⟩: the recording of a ↦ [f(a), g(a)] at the inputs of `f`, on one set of inputs.
 *
 * The rows of `g` go after those of `f`, evaluated there; where both were recorded at the same point, the rows of the
 * shorter tape go after those of the longer one. Neither tape changes. `Left(BranchChanged)` names the node of `g` that
 * would have decided otherwise at the inputs of `f`, `Left(ShapeMismatch)` where their inputs differ in shape. What is
 * not a recording throws.
 *
 * @example
 * ```ts
 * import * as E from 'fp-ts/lib/Either.js'
 * import { pipe } from 'fp-ts/lib/function.js'
 * import { add, fanout, mul, outputPrimal, record } from '@wengert/core'
 *
 * const sum = record(({ x, y }) => add(x, y), { x: 3, y: 4 })
 * const product = record(({ x, y }) => mul(x, y), { x: 1, y: 1 })
 * pipe(fanout(sum, product), E.map(outputPrimal)) // => E.right([7, 12])
 * ```
 */
export const fanout = <A, B, A2, C>(
  f: Recording<A, B> & Fits<'inputs', A, A2>,
  g: Recording<A2, C>,
): Either<WengertError, Recording<A, readonly [B, C]>> => {
  expectLinkable(f, 'fanout', 0)
  expectLinkable(g, 'fanout', 1)
  const difference = shapeDifference(g.inputs, f.inputs)
  if (difference !== undefined) return E.left(difference)
  if (g.tape.length > f.tape.length && atSamePoint(f, g)) return E.right(afterSecond<A, B, A2, C>(f, g))
  return E.map((there: Recording<A2, C>): Recording<A, readonly [B, C]> => {
    const { tape, placed } = link(f.tape, there.tape, binding(g.inputs, f.inputs))
    const output = Object.freeze([f.output, placed(g.output)]) as MapLeaves<readonly [B, C], NodeId>
    return Object.freeze({ tape, inputs: f.inputs, output })
  })(replay(g, primalsAt(f.tape, f.inputs) as Primals<A2>))
}
