import type { Op } from './Op.js'

/** How many operands an op takes: a number, any number, or pairs of them. */
export const takes = ({ arity }: Op, count: number): boolean =>
  arity === 'list' || arity === 'whole' || (arity === 'pairs' ? count % 2 === 0 : count === arity)

/** Which of an op's rules and domains belongs to an operand: those over lists have one for all elements of a list. */
export const ruleIndex = ({ arity }: Op, operand: number, count: number): number => {
  if (arity === 'list' || arity === 'whole') return 0
  return arity === 'pairs' ? Number(operand >= count / 2) : operand
}

/**
 * The value of an op of the table at plain numbers; for ops over pairs, the first list and then the second.
 *
 * @example
 * ```ts
 * import { valueAt, ops } from '@wengert/core'
 *
 * valueAt(ops.hypot, [3, 4]) // => 5
 * valueAt(ops.dot, [1, 2, 3, 4]) // => 11
 * ```
 */
export const valueAt = (op: Op, operands: ReadonlyArray<number>): number => {
  switch (op.arity) {
    case 'whole':
      return op.value(operands)
    case 'list':
      return operands.reduce((accumulated, x) => op.value(accumulated, x), op.initial)
    case 'pairs': {
      const half = operands.length / 2
      return operands
        .slice(0, half)
        .reduce((accumulated, x, k) => op.value(accumulated, x, operands[half + k] ?? NaN), op.initial)
    }
    default:
      return op.value(...operands)
  }
}
