import { add, mul, ops, tanh } from '@wengert/core'
import type { Domain, Op, Scalar } from '@wengert/core'
import type { FunctionName } from '../expression/Expression.js'
import type { Preparation } from '../expression/Preparation.js'

/** Lists have one domain for all their elements, or one for each of the two lists. */
const domainOf = (op: Op, position: number): Domain | undefined =>
  typeof op.arity === 'string' ? op.domain[0] : op.domain[position]

/**
 * Maps any scalar smoothly into the inside of an op's declared domain, and never beyond [−2, 2] or near the edge of a
 * half line: an {@link Expression} prepared so is smooth and of moderate size everywhere but at kinks.
 *
 * @example
 * ```ts
 * import { intoDomain } from '@wengert/laws'
 *
 * intoDomain(1e9, 'sin', 0) // => 1
 * intoDomain(-1e9, 'log', 0) // => 1.5
 * intoDomain(-1e9, 'logit', 0) // => 0.75
 * ```
 */
export const intoDomain: Preparation = (operand: Scalar, op: FunctionName, position: number): Scalar => {
  // The last interval is the one that has positive numbers, where there are several.
  const interval = domainOf(ops[op], position)?.at(-1)
  const bounded = tanh(operand)
  if (interval === undefined || (interval.from === -Infinity && interval.to === Infinity)) return bounded
  const square = mul(bounded, bounded)
  if (Number.isFinite(interval.from) && Number.isFinite(interval.to)) {
    const width = interval.to - interval.from
    return add(interval.from + width / 4, mul(width / 2, square))
  }
  return add(Number.isFinite(interval.from) ? interval.from + 0.5 : 0.5, square)
}
