import { constantCode, isGuardCode, pinCode } from '../tape/opcode.js'
import { opAt, operandsAt } from '../tape/rowAt.js'
import type { Rows } from '../tape/Rows.js'
import type { NodeId } from '../tape/TapeNode.js'

const noOperands: ReadonlyArray<NodeId> = []

/** The operands of any row, read from the columns: of ops, of guards and of pins. */
export const rowOperands = (rows: Rows, id: NodeId): ReadonlyArray<NodeId> => {
  const op = opAt(rows, id)
  if (op !== undefined) return operandsAt(rows, id, op)
  const code = rows.opcodes[id] ?? constantCode
  const [left, right] = [rows.lefts[id] ?? 0, rows.rights[id] ?? 0]
  if (code === pinCode) return [left]
  return isGuardCode(code) ? [left, right] : noOperands
}
