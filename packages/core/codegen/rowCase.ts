import type { FixedOp, ListOp, Op } from '../src/ops/Op.js'
import { ops } from '../src/ops/table.js'
import { codeOf, opNames } from '../src/tape/opcode.js'

// What the cases of all sweeps are made of: the texts that read a row, and the frame around them.

/** The names of the node ids of the operands, and of their primals. */
export const ids = ['a', 'b', 'c']
export const operandNames = ['x', 'y', 'z']

export const isFixed = (op: Op): op is FixedOp => typeof op.arity === 'number'

/** Reads the node ids of the operands of an op of fixed arity. */
export const operandIds = (op: FixedOp): ReadonlyArray<string> =>
  op.arity === 3
    ? [
        'const a = extras[lefts[i] as number] as number',
        'const b = extras[(lefts[i] as number) + 1] as number',
        'const c = extras[(lefts[i] as number) + 2] as number',
      ]
    : ['const a = lefts[i] as number', 'const b = rights[i] as number'].slice(0, op.arity)

/** Reads where the operands of an op over lists stand. */
export const listExtent = (op: ListOp): ReadonlyArray<string> => [
  'const start = lefts[i] as number',
  `const length = ${op.arity === 'pairs' ? '(rights[i] as number) >>> 1' : 'rights[i] as number'}`,
]

/** Reads the node ids of one element, or of one pair of elements. */
export const elementIds = (op: ListOp): ReadonlyArray<string> => [
  'const a = extras[k] as number',
  ...(op.arity === 'pairs' ? ['const b = extras[k + length] as number'] : []),
]

/** How many operands the rules of an op speak of. */
export const operandCount = ({ arity }: Op): number => {
  if (typeof arity === 'number') return arity
  return arity === 'pairs' ? 2 : 1
}

export const indent = (lines: ReadonlyArray<string>): ReadonlyArray<string> =>
  lines.map((line) => `  ${line}`)

/** A loop over the elements of a list. */
export const elementLoop = (lines: ReadonlyArray<string>): ReadonlyArray<string> => [
  'for (let k = start; k < start + length; k++) {',
  ...indent(lines),
  '}',
]

/** Without the constants that no later line mentions. */
export const pruned = (lines: ReadonlyArray<string>): ReadonlyArray<string> =>
  lines.reduceRight<ReadonlyArray<string>>((later, line) => {
    const name = /^\s*const (\w+) = /.exec(line)?.[1]
    const isMentioned = name === undefined || new RegExp(`\\b${name}\\b`).test(later.join('\n'))
    return isMentioned ? [line, ...later] : later
  }, [])

/** The cases of a `switch` over opcodes, one for each op. */
export const cases = (lines: (op: Op) => ReadonlyArray<string>): string =>
  opNames
    .map((name) => {
      const body = lines(ops[name])
      const text = [`case ${String(codeOf(name))}: { // ${name}`, ...indent([...body, 'break']), '}']
      return text.map((line) => `      ${line}`).join('\n')
    })
    .join('\n')
