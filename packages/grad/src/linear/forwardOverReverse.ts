import { pushforward, reverseTangents } from '@wengert/core'
import type { BorrowedRecording, NodeId } from '@wengert/core'
import { borrowDualWorkspace } from '../workspace.js'
import type { Seeds } from './Linear.js'

/** The exact identity of addition. */
const identity = -0

/**
 * The tangents of the adjoints of the first nodes: tangents are swept forwards, then adjoints and their tangents
 * together backwards. An input without a tangent is not multiplied by one. This is what pushing forwards through an appended gradient computes, without appending it.
 */
export const forwardOverReverse = (
  { rows, length: count }: Pick<BorrowedRecording, 'rows' | 'length'>,
  root: NodeId,
  tangents: Seeds,
): ReadonlyArray<number> => {
  return borrowDualWorkspace(count, (columns) => {
    columns.moving.fill(0, 0, count)
    columns.adjoints.fill(identity, 0, count)
    columns.adjointTangents.fill(identity, 0, count)
    columns.reached.fill(0, 0, count)
    for (let input = 0; input < tangents.length; input++) {
      const tangent = tangents[input]
      if (typeof tangent !== 'number') continue
      columns.tangents[input] = tangent
      columns.moving[input] = 1
    }
    // All rows, since the partials of a rule of one's own may come after the root.
    pushforward(rows, columns.tangents, columns.moving, count - 1)
    columns.adjoints[root] = 1
    columns.reached[root] = 1
    reverseTangents(rows, columns, root)
    return tangents.map((_, input) =>
      columns.reached[input] === 3 ? (columns.adjointTangents[input] ?? NaN) : 0,
    )
  })
}
