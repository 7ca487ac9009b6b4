import { raise } from '../error/WengertException.js'
import { ops } from '../ops/table.js'
import type { OpName } from '../ops/table.js'
import type { Columns } from './Columns.js'
import { scopeNamesAt } from './Notes.js'
import type { Notes } from './Notes.js'
import { constantCode, externalCode, inputCode, isGuardCode, opOfCode, pinCode } from './opcode.js'
import type { NodeId, TapeNode } from './TapeNode.js'

/** True for an op whose operands stand in the extras column: lists, and more than two operands. */
export const isWide = (name: OpName): boolean => typeof ops[name].arity === 'string' || ops[name].arity === 3

const frozen = (ids: Iterable<NodeId>): ReadonlyArray<NodeId> => Object.freeze([...ids])

/** Makes the record of one row. */
export const nodeAt = (columns: Columns, notes: Notes, id: NodeId): TapeNode => {
  const { rows, row, extrasBase } = columns.locate(id)
  const code = rows.opcodes[row] ?? constantCode
  const left = rows.lefts[row] ?? 0
  const right = rows.rights[row] ?? 0
  const label = notes.labels.get(id)
  const scope = scopeNamesAt(notes.boundaries, id)
  const common = {
    primal: rows.primals[row] ?? NaN,
    ...(label === undefined ? {} : { label }),
    ...(scope.length === 0 ? {} : { scope: Object.freeze(scope) }),
  }
  if (code === inputCode) {
    const path = notes.paths.get(id)
    return Object.freeze({
      id,
      _tag: 'Input',
      ...common,
      ...(path === undefined ? {} : { path }),
    })
  }
  if (code === externalCode)
    return Object.freeze({ id, _tag: 'External', name: notes.externals.get(id) ?? '', ...common })
  if (code === constantCode) return Object.freeze({ id, _tag: 'Constant', ...common })
  if (code === pinCode) return Object.freeze({ id, _tag: 'Pin', args: frozen([left]), ...common })
  const op = opOfCode(code)
  if (op === undefined)
    return raise({
      _tag: 'UnknownOp',
      op: String(code),
      message: `Expected the code of an op at node ${String(id)}, but ${String(code)} came. Record the tape again with this version.`,
    })
  if (isGuardCode(code))
    return Object.freeze({ id, _tag: 'Guard', op, args: frozen([left, right]), ...common })
  const start = left - extrasBase
  const args = isWide(op)
    ? frozen(rows.extras.subarray(start, start + right))
    : frozen(ops[op].arity === 1 ? [left] : [left, right])
  return Object.freeze({ id, _tag: 'Apply', op, args, ...common })
}
