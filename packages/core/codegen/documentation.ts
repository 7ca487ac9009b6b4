import type { Op } from '../src/ops/Op.js'
import { spellNumber } from './javascript.js'

const samples: ReadonlyArray<ReadonlyArray<number>> = [[0.5], [2, 3], [1, 2, 3]]

const call = (name: string, op: Op): { readonly text: string; readonly value: number } => {
  switch (op.arity) {
    case 'list':
      return { text: `${name}([1, 2, 3])`, value: [1, 2, 3].reduce((sum, x) => op.value(sum, x), op.initial) }
    case 'pairs':
      return { text: `${name}([1, 2], [3, 4])`, value: op.value(op.value(op.initial, 1, 3), 2, 4) }
    default: {
      const operands = samples[op.arity - 1] ?? []
      return { text: `${name}(${operands.map(spellNumber).join(', ')})`, value: op.value(...operands) }
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
 * Plain numbers give a number; a \`Var\` among the operands gives a \`Var\`. Anything else throws \`InvalidOperand\`.
 *
 * @example
 * \`\`\`ts
 * import { ${name} } from '@wengert/core'
 *
 * ${text} ${result}
 * \`\`\`
 */`
}
