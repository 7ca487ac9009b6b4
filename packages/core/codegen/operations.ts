import type { FixedOp, ListOp, Op } from '../src/ops/Op.js'
import { ops } from '../src/ops/table.js'
import type { OpName } from '../src/ops/table.js'
import { codeOf, opNames } from '../src/tape/opcode.js'
import { banner } from './banner.js'
import { documentation } from './documentation.js'
import { spell } from './javascript.js'

const names = ['x', 'y', 'z']

const parameters = (operands: ReadonlyArray<string>, type: string): string =>
  operands.map((operand) => `${operand}: ${type}`).join(', ')

const overloads = (name: string, operands: ReadonlyArray<string>): ReadonlyArray<string> => {
  const mixed =
    [
      [],
      [['Var']],
      [
        ['Var', 'Scalar'],
        ['Scalar', 'Var'],
      ],
      [],
    ][operands.length] ?? []
  const signature = (types: ReadonlyArray<string>, result: string): string =>
    `export function ${name}(${operands.map((operand, k) => `${operand}: ${types[k] ?? 'Scalar'}`).join(', ')}): ${result}`
  return [
    signature(
      operands.map(() => 'number'),
      'number',
    ),
    ...mixed.map((types) => signature(types, 'Var')),
    signature(
      operands.map(() => 'Scalar'),
      'Scalar',
    ),
  ]
}

/** Small enough to be inlined four times over into a user's loop: what is not a `Var` of this recording goes elsewhere. */
const fastBody = (name: OpName, op: FixedOp, operands: ReadonlyArray<string>): string => {
  if (op.arity === 3) return `  return ${name}Lifted(${operands.join(', ')})`
  const isOpen = operands.map((operand) => `(${operand} as Handle)?.recordingSerial === current`).join(' && ')
  const id = (operand: string | undefined): string =>
    operand === undefined ? '0' : `(${operand} as Handle).id`
  const primal = spell(
    op.javascript,
    operands.map((operand) => `(${operand} as Handle).primal`),
  )
  return `  return ${isOpen}
    ? append(${String(codeOf(name))}, ${id(operands[0])}, ${id(operands[1])}, ${primal})
    : ${name}Lifted(${operands.join(', ')})`
}

const liftedBody = (name: OpName, op: FixedOp, operands: ReadonlyArray<string>): string => {
  const areNumbers = operands.map((operand) => `typeof ${operand} === 'number'`).join(' && ')
  const handles = operands.map((_, k) => names.map((operand) => `${operand}Handle`)[k] ?? '')
  const primal = spell(
    op.javascript,
    handles.map((handle) => `${handle}.primal`),
  )
  const last = operands.at(-1) ?? ''
  return [
    `  if (${areNumbers}) return ${spell(op.javascript, operands)}`,
    ...(op.withConstant === undefined
      ? []
      : [`  if (typeof ${last} === 'number') return ${op.withConstant}(${operands.join(', ')})`]),
    ...operands.map(
      (operand, k) => `  const ${handles[k] ?? ''} = lift(${operand}, '${name}', ${String(k)})`,
    ),
    op.arity === 3
      ? `  return appendWide(${String(codeOf(name))}, [${handles.map((handle) => `${handle}.id`).join(', ')}], ${primal})`
      : `  return append(${String(codeOf(name))}, ${handles[0] ?? ''}.id, ${op.arity === 2 ? `${handles[1] ?? ''}.id` : '0'}, ${primal})`,
  ].join('\n')
}

const fixed = (name: OpName, op: FixedOp): string => {
  const operands = names.slice(0, op.arity)
  const head =
    op.hidden === true ? '' : `${documentation(name, op)}\n${overloads(name, operands).join('\n')}\nexport `
  return `${head}function ${name}(${parameters(operands, 'Scalar')}): Scalar {
${fastBody(name, op, operands)}
}

function ${name}Lifted(${parameters(operands, 'Scalar')}): Scalar {
${liftedBody(name, op, operands)}
}`
}

/** The loop leaves for the other half at the first operand that is not a `Var` of this recording, and never comes back. */
const list = (name: OpName, op: ListOp): string => {
  const pairs = op.arity === 'pairs'
  const lists = pairs ? ['xs', 'ys'] : ['xs']
  const operands = names.slice(0, lists.length)
  const loop = (body: ReadonlyArray<string>): string =>
    [`  for (let k = 0; k < length; k++) {`, ...body.map((line) => `    ${line}`), '  }'].join('\n')
  const plain = loop([
    `accumulated = ${spell(
      op.javascript,
      lists.map((each) => `(${each}[k] as number)`),
      'accumulated',
    )}`,
  ])
  const step = spell(
    op.javascript,
    operands.map((operand) => `${operand}.primal`),
    'accumulated',
  )
  const written = [
    ...operands.map((operand, k) => `operands[start + k${k === 1 ? ' + length' : ''}] = ${operand}.id`),
    `accumulated = ${step}`,
  ]
  const isForeign = operands.map((operand) => `${operand}?.recordingSerial !== serial`).join(' || ')
  const recorded = loop([
    ...operands.map((operand, k) => `const ${operand} = ${lists[k] ?? 'xs'}[k] as Handle`),
    `if (${isForeign}) return ${name}Lifted(${lists.join(', ')}, start, k, accumulated)`,
    ...written,
  ])
  const lifted = `function ${name}Lifted(${parameters(lists, 'ReadonlyArray<Scalar>')}, start: number, from: number, before: number): Scalar {
  const length = xs.length
  const operands = extras
  let accumulated = before
  for (let k = from; k < length; k++) {
${[...operands.map((operand, k) => `const ${operand} = lift(${lists[k] ?? 'xs'}[k], '${name}', k)`), ...written].map((line) => `    ${line}`).join('\n')}
  }
  return append(${String(codeOf(name))}, start, ${pairs ? '2 * length' : 'length'}, accumulated)
}`
  return `${documentation(name, op)}
export function ${name}(${parameters(lists, 'ReadonlyArray<number>')}): number
export function ${name}(${parameters(lists, 'ReadonlyArray<Scalar>')}): Scalar
export function ${name}(${parameters(lists, 'ReadonlyArray<Scalar>')}): Scalar {
  const length = ${pairs ? 'commonLength' : 'lengthOf'}('${name}', ${lists.join(', ')})
  let accumulated = ${String(op.initial)}
  if (${lists.map((each) => `areNumbers(${each})`).join(' && ')}) {
${plain.replace(/^/gm, '  ')}
    return accumulated
  }
  const start = reserveExtras(${pairs ? '2 * length' : 'length'})
  const serial = current
  const operands = extras
${recorded}
  return append(${String(codeOf(name))}, start, ${pairs ? '2 * length' : 'length'}, accumulated)
}

${lifted}`
}

const visible = opNames.filter((name) => ops[name].hidden !== true)

const callable = (name: OpName, op: Op): string => {
  const spread = (count: number): string =>
    Array.from({ length: count }, (_, k) => `operands[${String(k)}] as Scalar`).join(', ')
  if (op.arity === 'list') return `  ${name}: callable('${name}', 'any', (operands) => ${name}(operands)),`
  if (op.arity === 'pairs') {
    return `  ${name}: callable('${name}', 'even', (operands) => ${name}(operands.slice(0, operands.length / 2), operands.slice(operands.length / 2))),`
  }
  return `  ${name}: callable('${name}', ${String(op.arity)}, (operands) => ${name}(${spread(op.arity)})),`
}

const arity = (op: Op): string =>
  op.arity === 'list' ? "'any'" : op.arity === 'pairs' ? "'even'" : String(op.arity)

/** The op functions: data-first, overloaded on numbers and `Var`s. */
export const operations =
  (): string => `${banner}import { areNumbers, callable, commonLength, lengthOf } from '../recording/callable.js'
import { lift } from '../recording/lift.js'
import type { Handle, Scalar, Var } from '../recording/Var.js'
import { append, appendWide, current, extras, reserveExtras } from '../tape/Columns.js'

${opNames
  .map((name) => {
    const op = ops[name]
    return typeof op.arity === 'number' ? fixed(name, op) : list(name, op)
  })
  .join('\n\n')}

/**
 * Every op function by its name, taking its operands one by one: for parsers and other readers of names. \`dot\` takes
 * the first list and then the second. A wrong number of operands throws \`ArityMismatch\`.
 *
 * @example
 * \`\`\`ts
 * import { functions } from '@wengert/core'
 *
 * functions.mul(2, 3) // => 6
 * functions.dot(1, 2, 3, 4) // => 11
 * \`\`\`
 */
export const functions = Object.freeze({
${visible.map((name) => callable(name, ops[name])).join('\n')}
})

/**
 * How many operands each of {@link functions} takes: a number, \`'any'\` or \`'even'\`.
 *
 * @example
 * \`\`\`ts
 * import { functionArity } from '@wengert/core'
 *
 * functionArity.mul // => 2
 * functionArity.sum // => 'any'
 * \`\`\`
 */
export const functionArity: Readonly<Record<keyof typeof functions, number | 'any' | 'even'>> = {
${visible.map((name) => `  ${name}: ${arity(ops[name])},`).join('\n')}
}
`
