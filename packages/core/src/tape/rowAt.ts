import { ops } from '../ops/table.js'
import type { OpName } from '../ops/table.js'
import { isWide } from './nodeAt.js'
import { constantCode, isGuardCode, opOfCode } from './opcode.js'
import type { Rows } from './Rows.js'
import type { NodeId } from './TapeNode.js'

/**
 * The op that was applied at a row; `undefined` for inputs, constants, guards and pins, which pass no derivative on.
 *
 * @example
 * ```ts
 * import { mul, opAt, record } from '@wengert/core'
 *
 * const rows = record((x) => mul(x, x), 3).tape.rows()
 * opAt(rows, 1) // => 'mul'
 * opAt(rows, 0) // => undefined
 * ```
 */
export const opAt = (rows: Rows, id: NodeId): OpName | undefined => {
  const code = rows.opcodes[id] ?? constantCode
  return isGuardCode(code) ? undefined : opOfCode(code)
}

/**
 * True for the row of a constant.
 *
 * @example
 * ```ts
 * import { isConstantAt, mul, record } from '@wengert/core'
 *
 * isConstantAt(record((x) => mul(x, 2), 3).tape.rows(), 1) // => true
 * ```
 */
export const isConstantAt = (rows: Rows, id: NodeId): boolean => rows.opcodes[id] === constantCode

/**
 * The operands of an applied op, read from the columns without making a record of the row.
 *
 * @example
 * ```ts
 * import { operandsAt, record, sum } from '@wengert/core'
 *
 * operandsAt(record((x) => sum([x, x, x]), 3).tape.rows(), 1, 'sum') // => [0, 0, 0]
 * ```
 */
export const operandsAt = (rows: Rows, id: NodeId, op: OpName): ReadonlyArray<NodeId> => {
  const left = rows.lefts[id] ?? 0
  const right = rows.rights[id] ?? 0
  if (isWide(op)) return Array.from({ length: right }, (_, k) => rows.extras[left + k] ?? 0)
  return ops[op].arity === 1 ? [left] : [left, right]
}
