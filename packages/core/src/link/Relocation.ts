import { ops } from '../ops/table.js'
import { isWide } from '../tape/nodeAt.js'
import { inputCode, isGuardCode, opOfCode, pinCode } from '../tape/opcode.js'
import type { OwnedRows, Rows } from '../tape/Rows.js'
import type { NodeId } from '../tape/TapeNode.js'

/** Nodes of a part that stand for nodes which are already on the tape that it is appended to. */
export type Bound = ReadonlyMap<NodeId, NodeId>

/** Where the rows of a tape go when they are appended to another. */
export interface Relocation {
  /** The rows that are appended, in order: all but the bound ones. */
  readonly kept: Int32Array
  /** By row, the node that it is on the longer tape. */
  readonly targets: Int32Array
  /** By row, where the first of the rows from there on goes that is appended. */
  readonly positions: Int32Array
  /** The length of the longer tape. */
  readonly end: number
}

/** Places the first `length` rows after `base` others. Time and memory are linear in `length`. */
export const relocation = (rows: Rows, length: number, base: number, bound: Bound): Relocation => {
  const isBound = (id: NodeId): boolean => rows.opcodes[id] === inputCode && bound.has(id)
  const ids = new Int32Array(length).map((_, id) => id)
  const kept = ids.filter((id) => !isBound(id))
  let next = base
  const positions = ids.map((id) => {
    const position = next
    if (!isBound(id)) next += 1
    return position
  })
  const targets = positions.map((position, id) => (isBound(id) ? (bound.get(id) ?? position) : position))
  return { kept, targets, positions, end: next }
}

/** By opcode: how many of the operand columns hold operands; those of a wide row stand in the extras. */
const operandColumns: ReadonlyArray<0 | 1 | 2 | 'wide'> = Array.from({ length: 256 }, (_, code) => {
  const op = opOfCode(code)
  if (isGuardCode(code)) return 2
  if (op === undefined) return code === pinCode ? 1 : 0
  if (isWide(op)) return 'wide'
  return ops[op].arity === 1 ? 1 : 2
})

/** The operands of wide rows, one list after another. */
const gathered = (rows: Rows, wide: Int32Array, targets: Int32Array): Int32Array => {
  const total = wide.reduce((count, id) => count + (rows.rights[id] ?? 0), 0)
  let current = -1
  let at = 0
  let end = 0
  return new Int32Array(total).map(() => {
    while (at === end) {
      current += 1
      const id = wide[current] ?? 0
      at = rows.lefts[id] ?? 0
      end = at + (rows.rights[id] ?? 0)
    }
    const target = targets[rows.extras[at] ?? 0] ?? 0
    at += 1
    return target
  })
}

/** The rows to append, with their operands where these have gone; offsets into the extras count from `extrasStart`. */
export const relocatedRows = (rows: Rows, { kept, targets }: Relocation, extrasStart: number): OwnedRows => {
  const columnsAt = (id: NodeId): 0 | 1 | 2 | 'wide' => operandColumns[rows.opcodes[id] ?? 0] ?? 0
  const target = (operand: NodeId | undefined): NodeId => targets[operand ?? 0] ?? 0
  let extra = extrasStart
  const lefts = kept.map((id) => {
    const columns = columnsAt(id)
    if (columns !== 'wide') return columns === 0 ? 0 : target(rows.lefts[id])
    const offset = extra
    extra += rows.rights[id] ?? 0
    return offset
  })
  const rights = kept.map((id) => {
    const columns = columnsAt(id)
    if (columns === 'wide') return rows.rights[id] ?? 0
    return columns === 2 ? target(rows.rights[id]) : 0
  })
  return {
    opcodes: new Uint8Array(kept.length).map((_, k) => rows.opcodes[kept[k] ?? 0] ?? 0),
    lefts,
    rights,
    primals: new Float64Array(kept.length).map((_, k) => rows.primals[kept[k] ?? 0] ?? NaN),
    extras: gathered(
      rows,
      kept.filter((id) => columnsAt(id) === 'wide'),
      targets,
    ),
  }
}
