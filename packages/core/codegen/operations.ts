import type { FixedOp, FoldOp, Op, WholeOp } from '../src/ops/Op.js'
import { ops } from '../src/ops/table.js'
import type { OpName } from '../src/ops/table.js'
import { codeOf, opNames } from '../src/tape/opcode.js'
import { banner } from './banner.js'
import { documentation } from './documentation.js'
import { spell, spellNumber } from './javascript.js'

const names = ['x', 'y', 'z']

const parameters = (operands: ReadonlyArray<string>, type: string): string =>
  operands.map((operand) => `${operand}: ${type}`).join(', ')

const isParameter = (op: Op, position: number): boolean =>
  op.partials[position] === null && op.hidden !== true

/** The name under which users call an op: for a hidden one, that of the op that is recorded as it. */
const calledName = (name: OpName): string =>
  opNames.find((each) => {
    const op = ops[each]
    return op.withList === name || op.withConstant === name
  }) ?? name

const mixtures: ReadonlyArray<ReadonlyArray<ReadonlyArray<string>>> = [
  [],
  [['Var']],
  [
    ['Var', 'Scalar'],
    ['Scalar', 'Var'],
  ],
  [
    ['Var', 'Scalar', 'Scalar'],
    ['Scalar', 'Var', 'Scalar'],
    ['Scalar', 'Scalar', 'Var'],
  ],
]

const overloads = (name: string, op: FixedOp, operands: ReadonlyArray<string>): ReadonlyArray<string> => {
  const signature = (types: ReadonlyArray<string>, result: string): string =>
    `export function ${name}(${operands.map((operand, k) => `${operand}: ${isParameter(op, k) ? 'number' : (types[k] ?? 'Scalar')}`).join(', ')}): ${result}`
  return [
    ...new Set([
      signature(
        operands.map(() => 'number'),
        'number',
      ),
      ...(mixtures[operands.length] ?? [])
        .filter((types) => !types.some((type, k) => type === 'Var' && isParameter(op, k)))
        .map((types) => signature(types, 'Var')),
      signature(
        operands.map(() => 'Scalar'),
        'Scalar',
      ),
    ]),
    ...(op.withList === undefined
      ? []
      : [
          `export function ${name}(xs: ReadonlyArray<number>): number`,
          `export function ${name}(xs: ReadonlyArray<Scalar>): Scalar`,
          `export function ${name}(x: number, y: number, z: number, ...more: ReadonlyArray<number>): number`,
          `export function ${name}(x: Scalar, y: Scalar, z: Scalar, ...more: ReadonlyArray<Scalar>): Scalar`,
        ]),
  ]
}

/** Small enough to be inlined four times over into a user's loop: what is not a `Var` of this recording goes elsewhere. */
const fastBody = (name: OpName, op: FixedOp, operands: ReadonlyArray<string>): string => {
  if (op.arity === 3 || operands.some((_, k) => isParameter(op, k)))
    return `  return ${name}Lifted(${operands.join(', ')})`
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
      (operand, k) =>
        `  const ${handles[k] ?? ''} = ${isParameter(op, k) ? 'liftParameter' : 'lift'}(${operand}, '${calledName(name)}', ${String(k)})`,
    ),
    op.arity === 3
      ? `  return appendWide(${String(codeOf(name))}, [${handles.map((handle) => `${handle}.id`).join(', ')}], ${primal})`
      : `  return append(${String(codeOf(name))}, ${handles[0] ?? ''}.id, ${op.arity === 2 ? `${handles[1] ?? ''}.id` : '0'}, ${primal})`,
  ].join('\n')
}

/** Two scalars as any other op; a list, or more than two scalars, as the op over a list. */
const variadic = (name: OpName, op: FixedOp, overList: string): string => {
  const operands = names.slice(0, 2)
  return `function ${name}(x: Scalar | ReadonlyArray<Scalar>, y?: Scalar, ...more: ReadonlyArray<Scalar>): Scalar {
  if (more.length > 0) return ${overList}([x as Scalar, y as Scalar, ...more])
  if (y === undefined && Array.isArray(x)) return ${overList}(x as ReadonlyArray<Scalar>)
${fastBody(name, op, operands).replaceAll(/Lifted\(x, y\)/g, 'Lifted(x as Scalar, y as Scalar)')}
}

function ${name}Lifted(${parameters(operands, 'Scalar')}): Scalar {
${liftedBody(name, op, operands)}
}`
}

const fixed = (name: OpName, op: FixedOp): string => {
  const operands = names.slice(0, op.arity)
  const head =
    op.hidden === true
      ? ''
      : `${documentation(name, op)}\n${overloads(name, op, operands).join('\n')}\nexport `
  if (op.withList !== undefined) return `${head}${variadic(name, op, op.withList)}`
  return `${head}function ${name}(${parameters(operands, 'Scalar')}): Scalar {
${fastBody(name, op, operands)}
}

function ${name}Lifted(${parameters(operands, 'Scalar')}): Scalar {
${liftedBody(name, op, operands)}
}`
}

/** What a fold over lists and an op on a whole list have in their functions where they differ. */
interface ListBody {
  /** Declares what the loops fill, given the length. */
  readonly start: string
  /** What is done with each element, as `x` and `y`, given their texts. */
  readonly step: (elements: ReadonlyArray<string>) => string
  /** The value once the loops are done. */
  readonly value: string
  /** What the loops fill, and its type, as the other half of the function takes it. */
  readonly state: readonly [name: string, type: string]
  /** The value of plain numbers. */
  readonly plain: string
}

const foldBody = (op: FoldOp, lists: ReadonlyArray<string>): ListBody => {
  const step = (elements: ReadonlyArray<string>): string =>
    `accumulated = ${spell(op.javascript, elements, 'accumulated')}`
  return {
    start: `let accumulated = ${spellNumber(op.initial)}`,
    step,
    value: 'accumulated',
    state: ['accumulated', 'number'],
    plain: `    for (let k = 0; k < length; k++) {
      ${step(lists.map((each) => `(${each}[k] as number)`))}
    }
    return accumulated`,
  }
}

const wholeBody = (op: WholeOp): ListBody => ({
  start: 'const all = new Array<number>(length)',
  step: (elements) => `all[k] = ${elements[0] ?? 'NaN'}`,
  value: spell(op.javascript, [], 'all'),
  state: ['all', 'Array<number>'],
  plain: `    return ${spell(op.javascript, [], 'xs')}`,
})

/** The loop leaves for the other half at the first operand that is not a `Var` of this recording, and never comes back. */
const list = (name: OpName, op: FoldOp | WholeOp): string => {
  const pairs = op.arity === 'pairs'
  const lists = pairs ? ['xs', 'ys'] : ['xs']
  const operands = names.slice(0, lists.length)
  const body = op.arity === 'whole' ? wholeBody(op) : foldBody(op, lists)
  const [state, stateType] = body.state
  const areAllNumbers = lists.map((each) => `areNumbers(${each})`).join(' && ')
  const written = [
    ...operands.map((operand, k) => `operands[start + k${k === 1 ? ' + length' : ''}] = ${operand}.id`),
    body.step(operands.map((operand) => `${operand}.primal`)),
  ].map((line) => `    ${line}`)
  const isForeign = operands.map((operand) => `${operand}?.recordingSerial !== serial`).join(' || ')
  const width = pairs ? '2 * length' : 'length'
  const head =
    op.hidden === true
      ? ''
      : `${documentation(name, op)}
export function ${name}(${parameters(lists, 'ReadonlyArray<number>')}): number
export function ${name}(${parameters(lists, 'ReadonlyArray<Scalar>')}): Scalar
export `
  return `${head}function ${name}(${parameters(lists, 'ReadonlyArray<Scalar>')}): Scalar {
  const length = ${pairs ? 'commonLength' : 'lengthOf'}('${calledName(name)}', ${lists.join(', ')})
${op.arity === 'whole' ? '' : `  ${body.start}\n`}  if (${areAllNumbers}) {
${body.plain}
  }
${op.arity === 'whole' ? `  ${body.start}\n` : ''}  const start = reserveExtras(${width})
  const serial = current
  const operands = extras
  for (let k = 0; k < length; k++) {
${operands.map((operand, k) => `    const ${operand} = ${lists[k] ?? 'xs'}[k] as Handle`).join('\n')}
    if (${isForeign}) return ${name}Lifted(${lists.join(', ')}, start, k, ${state})
${written.join('\n')}
  }
  return append(${String(codeOf(name))}, start, ${width}, ${body.value})
}

function ${name}Lifted(${parameters(lists, 'ReadonlyArray<Scalar>')}, start: number, from: number, ${op.arity === 'whole' ? state : 'before'}: ${stateType}): Scalar {
  const length = xs.length
  const operands = extras
${op.arity === 'whole' ? '' : `  let ${state} = before\n`}  for (let k = from; k < length; k++) {
${operands.map((operand, k) => `    const ${operand} = lift(${lists[k] ?? 'xs'}[k], '${calledName(name)}', k)`).join('\n')}
${written.join('\n')}
  }
  return append(${String(codeOf(name))}, start, ${width}, ${body.value})
}`
}

const visible = opNames.filter((name) => ops[name].hidden !== true)
const hidden = opNames.filter((name) => ops[name].hidden === true)

const callable = (name: OpName, op: Op): string => {
  const spread = (count: number): string =>
    Array.from({ length: count }, (_, k) => `operands[${String(k)}] as Scalar`).join(', ')
  if (op.arity === 'list' || op.arity === 'whole')
    return `  ${name}: callable('${name}', 'any', (operands) => ${name}(operands)),`
  if (typeof op.arity === 'number' && op.withList !== undefined)
    return `  ${name}: callable('${name}', 'any', (operands) => operands.length === 2 ? ${name}(operands[0] as Scalar, operands[1] as Scalar) : ${op.withList}(operands)),`
  if (op.arity === 'pairs') {
    return `  ${name}: callable('${name}', 'even', (operands) => ${name}(operands.slice(0, operands.length / 2), operands.slice(operands.length / 2))),`
  }
  const args = spread(op.arity)
    .split(', ')
    .map((each, k) => (isParameter(op, k) ? each.replace('Scalar', 'number') : each))
  return `  ${name}: callable('${name}', ${String(op.arity)}, (operands) => ${name}(${args.join(', ')})),`
}

const arity = (op: Op): string =>
  op.arity === 'list' || op.arity === 'whole' || op.withList !== undefined
    ? "'any'"
    : op.arity === 'pairs'
      ? "'even'"
      : String(op.arity)

/** The op functions: data-first, overloaded on numbers and `Var`s. */
export const operations =
  (): string => `${banner}import { areNumbers, callable, commonLength, lengthOf } from '../recording/callable.js'
import { lift, liftParameter } from '../recording/lift.js'
import type { Handle, Scalar, Var } from '../recording/Var.js'
import * as special from '../special/special.js'
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
 * Every op by its name in the table, also those that only rules mention and the forms that others are recorded as: for
 * readers of rules and of tapes. Where a rule is \`null\` the operand must be a plain number.
 *
 * @example
 * \`\`\`ts
 * import { opFunctions } from '@wengert/core'
 *
 * opFunctions.powConstant(3, 2) // => 9
 * opFunctions.directionCosine(3, 4) // => 0.6
 * \`\`\`
 */
export const opFunctions = Object.freeze({
  ...functions,
${hidden.map((name) => callable(name, ops[name])).join('\n')}
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
