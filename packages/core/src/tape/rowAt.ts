import { ops } from '../ops/table.js'
import type { OpName } from '../ops/table.js'
import { isWide } from './nodeAt.js'
import { constantCode, externalCode, isGuardCode, opOfCode, pinCode } from './opcode.js'
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
 * True for the row of a value from outside.
 *
 * @example
 * ```ts
 * import { external, isExternalAt, mul, record, withEnvironment } from '@wengert/core'
 *
 * const { tape } = withEnvironment({ rate: 2 }, () => record((x) => mul(x, external('rate')), 3))
 * isExternalAt(tape.rows(), 1) // => true
 * isExternalAt(tape.rows(), 0) // => false
 * ```
 */
export const isExternalAt = (rows: Rows, id: NodeId): boolean => rows.opcodes[id] === externalCode

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

/**
 * The nodes that a row of any kind reads: the operands of an applied op, both sides of a guard, what a pin holds; none
 * for inputs and constants.
 *
 * @example
 * ```ts
 * import { less, mul, readsAt, record } from '@wengert/core'
 *
 * const rows = record((x) => (less(x, 4) ? mul(x, x) : x), 3).tape.rows()
 * readsAt(rows, 2) // => [0, 1]
 * readsAt(rows, 3) // => [0, 0]
 * readsAt(rows, 0) // => []
 * ```
 */
export const readsAt = (rows: Rows, id: NodeId): ReadonlyArray<NodeId> => {
  const code = rows.opcodes[id] ?? constantCode
  if (code === pinCode) return [rows.lefts[id] ?? 0]
  if (isGuardCode(code)) return [rows.lefts[id] ?? 0, rows.rights[id] ?? 0]
  const op = opOfCode(code)
  return op === undefined ? [] : operandsAt(rows, id, op)
}
