import { isGuardCode, pinCode } from '../../tape/opcode.js'
import type { Rows } from '../../tape/Rows.js'
import type { NodeId } from '../../tape/TapeNode.js'

/** The guards and pins among the first rows, in order. */
export const decisionsOf = ({ opcodes }: Rows, length: number): ReadonlyArray<NodeId> => {
  const found: Array<NodeId> = []
  for (let id = 0; id < length; id++) {
    const code = opcodes[id] ?? 0
    if (code === pinCode || isGuardCode(code)) found.push(id)
  }
  return found
}
