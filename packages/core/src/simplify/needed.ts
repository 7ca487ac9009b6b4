import { leavesInOrderOf } from '../recording/Tree.js'
import { constantCode, inputCode, isGuardCode, pinCode } from '../tape/opcode.js'
import { readsAt } from '../tape/rowAt.js'
import type { Recording } from '../recording/Recording.js'

/**
 * For each node of a recording, 1 where it is needed: inputs, outputs, guards, pins, and what these are made of. One
 * pass backwards, and another from the last operand that came after its op.
 */
export const neededNodes = ({ tape, inputs, output }: Recording<unknown, unknown>): Uint8Array => {
  const rows = tape.rows()
  const needed = new Uint8Array(tape.length)
  for (const tree of [inputs, output]) for (const id of leavesInOrderOf(tree, tree)) needed[Number(id)] = 1
  for (let from = tape.length - 1, again = -1; from >= 0; from = again, again = -1) {
    for (let id = from; id >= 0; id--) {
      const code = rows.opcodes[id] ?? constantCode
      if (code === inputCode || code === pinCode || isGuardCode(code)) needed[id] = 1
      if (needed[id] !== 1) continue
      for (const operand of readsAt(rows, id)) {
        if (operand > id && needed[operand] === 0) again = Math.max(again, operand)
        needed[operand] = 1
      }
    }
  }
  return needed
}
