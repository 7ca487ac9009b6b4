import { leavesInOrderOf, leavesWithPath, raise, shapeDifference, showPath } from '@wengert/core'
import type { MapLeaves, NodeId, Recording } from '@wengert/core'
import { seedNumber, sweep } from './adjoints.js'
import type { Seed } from './adjoints.js'
import { GradientMap } from './GradientMap.js'

const seedsOf = (output: unknown, seed: unknown): ReadonlyArray<Seed> => {
  if (typeof output === 'number') return [[output, seedNumber(seed ?? 1)]]
  if (seed === undefined) {
    return raise({
      _tag: 'ShapeMismatch',
      path: '',
      message:
        'Expected a seed for a function with several outputs, but none came. Give backward a tree of cotangents of the shape of the output.',
    })
  }
  const difference = shapeDifference(output, seed)
  if (difference !== undefined) return raise(difference)
  const cotangents = leavesInOrderOf(output, seed)
  return leavesWithPath(output).map(([path, node], index) => {
    const cotangent = cotangents[index]
    return typeof cotangent === 'number'
      ? [Number(node), cotangent]
      : raise({
          _tag: 'InvalidTree',
          path: showPath(path),
          message: `Expected a number as the seed at ${showPath(path)}, but ${typeof cotangent} came. Give a cotangent for every output.`,
        })
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
export const backward = <I, O>(recording: Recording<I, O>, seed?: MapLeaves<O, number>): GradientMap => {
  const { tape } = recording
  const seeds = seedsOf(recording.output satisfies MapLeaves<O, NodeId>, seed)
  return new GradientMap(
    sweep(tape.rows(), seeds, new Float64Array(tape.length), new Uint8Array(tape.length)),
    tape,
  )
}
