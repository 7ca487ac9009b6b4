import { record } from '../recording/record.js'
import type { NumberTree } from '../recording/record.js'
import type { Recording } from '../recording/Recording.js'

/**
 * The recording of x ↦ x at a tree of numbers: its outputs are its inputs. What is neither a number nor a tree of
 * numbers throws `InvalidTree`.
 *
 * @example
 * ```ts
 * import { identity } from '@wengert/core'
 *
 * identity({ x: 3, y: [4] }).output // => { x: 0, y: [1] }
 * identity({ x: 3, y: [4] }).tape.length // => 2
 * ```
 */
export const identity = <const A>(point: A & NumberTree<A>): Recording<A, A> => {
  const { tape, inputs } = record<A, object>(() => ({}), point)
  return Object.freeze({ tape, inputs, output: inputs })
}
