import { opAt, operandsAt } from '@wengert/core'
import type { NodeId, Rows } from '@wengert/core'
import { SingleOp } from './SingleOp.js'

/** Runs tangents forwards over columns, up to node `last`: those that are there already are the seeds. */
export const sweepForwards = (
  rows: Rows,
  last: NodeId,
  tangents: Float64Array,
  reached: Uint8Array,
): void => {
  const single = new SingleOp()
  for (let id = 0; id <= last; id++) {
    const op = opAt(rows, id)
    if (op === undefined) continue
    const operands = operandsAt(rows, id, op)
    if (!operands.some((operand) => reached[operand] === 1)) continue
    const tangent = single.tangentOf(rows, id, op, operands, tangents, reached)
    if (tangent === undefined) continue
    tangents[id] = tangent
    reached[id] = 1
  }
}
