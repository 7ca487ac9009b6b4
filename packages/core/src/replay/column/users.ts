import { isWide } from '../../tape/nodeAt.js'
import { ops } from '../../ops/table.js'
import { constantCode, isGuardCode, opOfCode, pinCode } from '../../tape/opcode.js'
import type { Rows } from '../../tape/Rows.js'

/** The users of every node, in ascending order: those of node k are `users[starts[k]]` … `users[starts[k + 1] − 1]`. */
export interface Users {
  /** How many rows were looked at. */
  readonly length: number
  readonly starts: Int32Array
  readonly users: Int32Array
}

const wide = -1

/** By opcode: how many operands stand in the operand columns, or that they stand in the extras. */
const operandCounts: ReadonlyArray<number> = Array.from({ length: 256 }, (_, code) => {
  if (code === pinCode) return 1
  if (isGuardCode(code)) return 2
  const op = opOfCode(code)
  if (op === undefined) return 0
  return isWide(op) ? wide : ops[op].arity === 1 ? 1 : 2
})

/** Visits every operand of every row: the loop that counting and filling share. */
const eachUse = (rows: Rows, length: number, visit: (operand: number, user: number) => void): void => {
  for (let id = 0; id < length; id++) {
    const left = rows.lefts[id] ?? 0
    const right = rows.rights[id] ?? 0
    const operands = operandCounts[rows.opcodes[id] ?? constantCode] ?? 0
    if (operands === wide) for (let k = 0; k < right; k++) visit(rows.extras[left + k] ?? 0, id)
    if (operands >= 1) visit(left, id)
    if (operands === 2) visit(right, id)
  }
}

const usersIn = (rows: Rows, length: number): Users => {
  const starts = new Int32Array(length + 1)
  eachUse(rows, length, (operand) => {
    starts[operand + 1] = (starts[operand + 1] ?? 0) + 1
  })
  for (let id = 0; id < length; id++) starts[id + 1] = (starts[id + 1] ?? 0) + (starts[id] ?? 0)
  const next = starts.slice()
  const users = new Int32Array(starts[length] ?? 0)
  eachUse(rows, length, (operand, user) => {
    const at = next[operand] ?? 0
    users[at] = user
    next[operand] = at + 1
  })
  return { length, starts, users }
}

const known = new WeakMap<object, Users>()

/**
 * The users of every node of columns that replays share, computed once for a structure; of a longer tape over the same
 * columns, once more. They may speak of rows beyond `length`.
 */
export const usersOf = (structure: object, rows: Rows, length: number): Users => {
  const found = known.get(structure)
  if (found !== undefined && found.length >= length) return found
  const users = usersIn(rows, length)
  known.set(structure, users)
  return users
}
