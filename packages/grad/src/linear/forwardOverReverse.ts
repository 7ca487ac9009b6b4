import { pushforward, reverseTangents } from '@wengert/core'
import type { NodeId, Rows, Scalar } from '@wengert/core'
import { borrowDualWorkspace } from '../workspace.js'

/** The exact identity of addition. */
const identity = -0

/**
 * The tangents of the adjoints of the first nodes: tangents are swept forwards, then adjoints and their tangents
 * together backwards. This is what pushing forwards through an appended gradient computes, without appending it.
 */
export const forwardOverReverse = (
  rows: Rows,
  root: NodeId,
  tangents: ReadonlyArray<Scalar>,
): ReadonlyArray<number> => {
  const count = Math.max(root + 1, tangents.length)
  return borrowDualWorkspace(count, (columns) => {
    columns.moving.fill(1, 0, tangents.length).fill(0, tangents.length, count)
    columns.adjoints.fill(identity, 0, count)
    columns.adjointTangents.fill(identity, 0, count)
    columns.reached.fill(0, 0, count)
    for (let input = 0; input < tangents.length; input++) columns.tangents[input] = Number(tangents[input])
    pushforward(rows, columns.tangents, columns.moving, root)
    columns.adjoints[root] = 1
    columns.reached[root] = 1
    reverseTangents(rows, columns, root)
    return tangents.map((_, input) =>
      columns.reached[input] === 3 ? (columns.adjointTangents[input] ?? NaN) : 0,
    )
  })
}
