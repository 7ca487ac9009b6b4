import { valueAt } from '../src/ops/valueAt.js'
import type { Op } from '../src/ops/Op.js'
import { spellNumber } from './javascript.js'

const samples: ReadonlyArray<ReadonlyArray<number>> = [[0.5], [2, 3], [1, 2, 3]]

const call = (name: string, op: Op): { readonly text: string; readonly value: number } => {
  switch (op.arity) {
    case 'list':
    case 'whole':
      return { text: `${name}([1, 2, 3])`, value: valueAt(op, [1, 2, 3]) }
    case 'pairs':
      return { text: `${name}([1, 2], [3, 4])`, value: valueAt(op, [1, 2, 3, 4]) }
    default: {
      const operands = samples[op.arity - 1] ?? []
      return { text: `${name}(${operands.map(spellNumber).join(', ')})`, value: valueAt(op, operands) }
    }
  }
}

/** The TSDoc of an op function, read from the table. */
export const documentation = (name: string, op: Op): string => {
  const { text, value } = call(name, op)
  const result = Number.isInteger(value) ? `// => ${spellNumber(value)}` : `// ≈ ${value.toFixed(6)}`
  return `/**
 * ${op.documentation} Formula: \`${op.latex}\`.
 *
 * Plain numbers give a number; a \`Var\` among the operands gives a \`Var\`. Anything else throws \`InvalidOperand\`.${op.withList === undefined ? '' : ` A list is taken too: \`${name}([x, y, z])\`.`}
 *
 * @example
 * \`\`\`ts
 * import { ${name} } from '@wengert/core'
 *
 * ${text} ${result}
 * \`\`\`
 */`
}
