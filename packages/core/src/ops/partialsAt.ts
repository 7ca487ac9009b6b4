import { foldRule } from '../rule/Rule.js'
import type { Rule } from '../rule/Rule.js'
import { valueAt, ruleIndex } from './valueAt.js'
import type { Op } from './Op.js'
import { ops } from './table.js'
import type { OpName } from './table.js'

/** The operands that a rule names by position when it is the rule of one operand of a list. */
const namedBy = (op: Op, operand: number, operands: ReadonlyArray<number>): ReadonlyArray<number> => {
  if (op.arity === 'list' || op.arity === 'whole') return [operands[operand] ?? NaN]
  if (op.arity !== 'pairs') return operands
  const half = operands.length / 2
  return [operands[operand % half] ?? NaN, operands[(operand % half) + half] ?? NaN]
}

const evaluateRule = (
  rule: Rule,
  named: ReadonlyArray<number>,
  output: number,
  elements: ReadonlyArray<number>,
): number =>
  foldRule<number>({
    operand: (position) => named[position] ?? NaN,
    output: () => output,
    literal: (value) => value,
    application: (name, args) => valueAt(ops[name as OpName], args),
    total: (_, of) => elements.reduce((sum, x) => sum + evaluateRule(of, [x], output, elements), 0),
  })(rule)

/**
 * The partial derivatives of an op at plain numbers, one for each operand, read from its rules: `null` for a constant
 * parameter. This is what the generated sweeps compute, slowly: for tests and for messages.
 *
 * @example
 * ```ts
 * import { ops, partialsAt } from '@wengert/core'
 *
 * partialsAt(ops.mul, [3, 4]) // => [4, 3]
 * partialsAt(ops.powConstant, [3, 2]) // => [6, null]
 * partialsAt(ops.maxOf, [1, 5, 5]) // => [0, 0.5, 0.5]
 * ```
 */
export const partialsAt = (op: Op, operands: ReadonlyArray<number>): ReadonlyArray<number | null> => {
  const output = valueAt(op, operands)
  return operands.map((_, k) => {
    const rule = op.partials[ruleIndex(op, k, operands.length)]
    return rule === null || rule === undefined
      ? null
      : evaluateRule(rule, namedBy(op, k, operands), output, operands)
  })
}
