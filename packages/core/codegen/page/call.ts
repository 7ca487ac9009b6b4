import type { Op } from '../../src/ops/Op.js'
import { operandLetters } from './ruleToLatex.js'

/** How an op is called: `div(x, y)`; several ways for what takes lists too. */
export const calls = (name: string, op: Op): ReadonlyArray<string> => {
  switch (op.arity) {
    case 'list':
    case 'whole':
      return [`${name}(xs)`]
    case 'pairs':
      return [`${name}(xs, ys)`]
    default:
      return [
        `${name}(${operandLetters(op).join(', ')})`,
        ...(op.withList === undefined ? [] : [`${name}(x, y, z, …)`, `${name}(xs)`]),
      ]
  }
}
