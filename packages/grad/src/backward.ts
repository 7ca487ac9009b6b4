import {
  expectRecording,
  invalidLeaf,
  leavesInOrderOf,
  mentionIds,
  mentionValue,
  raise,
  shapeDifference,
} from '@wengert/core'
import type { MapLeaves, NodeId, Recording, Scalar, Tape } from '@wengert/core'
import { sweep } from './adjoints.js'
import type { Seed } from './adjoints.js'
import { GradientMap } from './GradientMap.js'

/** One output may go without a seed; several need one each. */
export type SeedArgument<O> = unknown extends O
  ? [seed?: unknown]
  : O extends Scalar
    ? [seed?: number]
    : [seed: MapLeaves<O, number>]

const nodeOf = (tape: Tape, output: unknown): NodeId =>
  typeof output === 'number' && Number.isInteger(output) && output >= 0 && output < tape.length
    ? output
    : raise({
        _tag: 'UnknownNode',
        node: Number(output),
        message: `Expected the output of a recording as the id of a node on its tape, ${mentionIds(tape.length)}, but ${mentionValue(output)} came. Take tape and output from the same recording.`,
      })

/** The seeds of the outputs of a recording; a seed of another shape throws. */
export const seedsOf = (tape: Tape, output: unknown, seed: unknown): ReadonlyArray<Seed> => {
  if (seed === undefined) {
    if (typeof output === 'number') return [[nodeOf(tape, output), 1]]
    return raise({
      _tag: 'ShapeMismatch',
      path: '',
      message:
        'Expected a seed for a function with several outputs, but none came. Give backward a tree of cotangents of the shape of the output.',
    })
  }
  const difference = shapeDifference(output, seed, 'the seed of an output')
  if (difference !== undefined) return raise(difference)
  const cotangents = leavesInOrderOf(output, seed)
  return leavesInOrderOf(output, output).map((node, index) => {
    const cotangent = cotangents[index]
    return typeof cotangent === 'number'
      ? [nodeOf(tape, node), cotangent]
      : raise(invalidLeaf('the seed of an output', 'a number', seed, cotangent))
  })
}

/**
 * Sweeps a recording backwards once and gives the adjoint of every node that the output depends on.
 *
 * `seed` is the cotangent of the output, 1 unless told otherwise; a function with several outputs needs a tree of
 * cotangents of the same shape, and the result is then the vector–Jacobian product. A seed of another shape throws.
 *
 * Source: R. E. Wengert (1964); the reverse sweep, S. Linnainmaa (1970).
 *
 * @example
 * ```ts
 * import * as O from 'fp-ts/lib/Option.js'
 * import { mul, record } from '@wengert/core'
 * import { backward } from '@wengert/grad'
 *
 * const recording = record(({ x, y }) => mul(mul(x, x), y), { x: 3, y: 2 })
 * backward(recording).lookupPath('x') // => O.some(12)
 * backward(recording, 10).lookupPath('y') // => O.some(90)
 * ```
 */
export const backward = <I, O>(recording: Recording<I, O>, ...[seed]: SeedArgument<O>): GradientMap => {
  expectRecording(recording, 'backward')
  const { tape } = recording
  const seeds = seedsOf(tape, recording.output satisfies MapLeaves<O, NodeId>, seed)
  return new GradientMap(
    sweep(tape.rows(), seeds, new Float64Array(tape.length), new Uint8Array(tape.length), tape.length),
    tape,
  )
}
