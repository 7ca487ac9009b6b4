import { ops } from '../ops/table.js'
import { isWide } from '../tape/nodeAt.js'
import { inputCode, isGuardCode, opOfCode, pinCode } from '../tape/opcode.js'
import { allocate } from '../tape/Rows.js'
import type { OwnedRows, Rows } from '../tape/Rows.js'
import type { NodeId } from '../tape/TapeNode.js'

// Loops that fill arrays of their own: `map` takes 40 ns a row where a loop takes 2, and there are six to fill.

/** Nodes of a part that stand for nodes which are already on the tape that it is appended to. */
export type Bound = ReadonlyMap<NodeId, NodeId>

/** Where the rows of a tape go when they are appended to another. */
export interface Relocation {
  /** By row, the node that it is on the longer tape: one before `base` for a bound row, which is not appended. */
  readonly targets: Int32Array
  /** By row, where the first of the rows from there on goes that is appended. */
  readonly positions: Int32Array
  readonly base: number
  /** The length of the longer tape. */
  readonly end: number
}

/** Places the first `length` rows after `base` others. */
export const relocation = (rows: Rows, length: number, base: number, bound: Bound): Relocation => {
  const positions = new Int32Array(length)
  const targets = new Int32Array(length)
  let end = base
  for (let id = 0; id < length; id++) {
    const target = rows.opcodes[id] === inputCode ? bound.get(id) : undefined
    positions[id] = end
    targets[id] = target ?? end
    if (target === undefined) end += 1
  }
  return { targets, positions, base, end }
}

const wide = 3

/** By opcode: how many of the operand columns hold operands; those of a wide row stand in the extras. */
const operandColumns = Uint8Array.from({ length: 256 }, (_, code) => {
  const op = opOfCode(code)
  if (isGuardCode(code)) return 2
  if (op === undefined) return code === pinCode ? 1 : 0
  if (isWide(op)) return wide
  return ops[op].arity === 1 ? 1 : 2
})

const extrasOf = (rows: Rows, length: number): number => {
  let count = 0
  for (let id = 0; id < length; id++)
    if (operandColumns[rows.opcodes[id] ?? 0] === wide) count += rows.rights[id] ?? 0
  return count
}

/** The rows to append, with their operands where these have gone; offsets into the extras count from `extrasStart`. */
export const relocatedRows = (
  { opcodes, lefts, rights, primals, extras }: Rows,
  { targets, base, end }: Relocation,
  extrasStart: number,
): OwnedRows => {
  const length = targets.length
  const made = allocate(end - base, extrasOf({ opcodes, lefts, rights, primals, extras }, length))
  let extra = 0
  let row = 0
  for (let id = 0; id < length; id++) {
    if ((targets[id] ?? 0) < base) continue
    const opcode = opcodes[id] ?? 0
    const left = lefts[id] ?? 0
    const right = rights[id] ?? 0
    const columns = operandColumns[opcode] ?? 0
    made.opcodes[row] = opcode
    made.primals[row] = primals[id] ?? NaN
    if (columns === wide) {
      made.lefts[row] = extrasStart + extra
      made.rights[row] = right
      for (let k = left; k < left + right; k++, extra++) made.extras[extra] = targets[extras[k] ?? 0] ?? 0
    } else {
      if (columns > 0) made.lefts[row] = targets[left] ?? 0
      if (columns > 1) made.rights[row] = targets[right] ?? 0
    }
    row += 1
  }
  return made
}
