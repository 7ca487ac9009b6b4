import type { Tape } from '../tape/Tape.js'
import type { NodeId } from '../tape/TapeNode.js'
import { mapTree } from './Tree.js'
import type { MapLeaves } from './Tree.js'

/** A recorded function at a point: its tape, and the node ids of its inputs and outputs in their own shapes. */
export interface Recording<I, O> {
  readonly tape: Tape
  readonly inputs: MapLeaves<I, NodeId>
  readonly output: MapLeaves<O, NodeId>
}

/**
 * The primals at the outputs of a recording, in the shape that the function returned.
 *
 * @example
 * ```ts
 * import { add, mul, outputPrimal, record } from '@wengert/core'
 *
 * outputPrimal(record(({ x, y }) => ({ sum: add(x, y), product: mul(x, y) }), { x: 2, y: 3 })) // => { sum: 5, product: 6 }
 * ```
 */
export const outputPrimal = <I, O>(recording: Recording<I, O>): MapLeaves<O, number> =>
  mapTree(recording.output, (id) => recording.tape.at(Number(id))?.primal) as MapLeaves<O, number>
