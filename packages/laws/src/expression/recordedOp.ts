import { ops } from '@wengert/core'
import type { OpName } from '@wengert/core'
import type { FunctionName, Step } from './Expression.js'

/** True where an op takes a constant parameter, which has no derivative and must be a plain number. */
export const parameterAt = (op: FunctionName, position: number): boolean =>
  typeof ops[op].arity === 'number' && ops[op].partials[position] === null

/** The op that a step appends: another one than its function's where the last operand is a plain number, or for lists. */
export const recordedOp = ({ op, operands }: Step): OpName => {
  const { withConstant, withList } = ops[op]
  if (withConstant !== undefined && operands.at(-1)?._tag === 'Number') return withConstant as OpName
  return withList !== undefined && operands.length !== 2 ? (withList as OpName) : op
}
