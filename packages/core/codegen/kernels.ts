import type { FixedOp, FoldOp, ListOp, Op, WholeOp } from '../src/ops/Op.js'
import { ops } from '../src/ops/table.js'
import { codeOf, guardCode, opNames } from '../src/tape/opcode.js'
import { contribution } from './contribution.js'
import type { Target } from './contribution.js'
import { banner } from './banner.js'
import { spell, spellNumber } from './javascript.js'
import {
  cases,
  elementIds,
  elementLoop,
  ids,
  isFixed,
  listExtent,
  operandCount,
  operandIds,
  operandNames,
} from './rowCase.js'
import { totalNames, totalsOf } from './totals.js'

/** Reads the operands that `text` mentions. */
const operandPrimals = (arity: number, text: string): ReadonlyArray<string> =>
  operandNames
    .slice(0, arity)
    .flatMap((name, k) =>
      new RegExp(`\\b${name}\\b`).test(text) ? [`const ${name} = primals[${ids[k] ?? 'a'}] as number`] : [],
    )

const used = (lines: ReadonlyArray<string>, text: string): ReadonlyArray<string> =>
  lines.filter((line) => new RegExp(`\\b${/const (\w+)/.exec(line)?.[1] ?? ''}\\b`).test(text))

const fixedForward = (op: FixedOp): ReadonlyArray<string> => {
  const value = spell(op.javascript, operandNames)
  return [...operandIds(op), ...operandPrimals(op.arity, value), `primals[i] = ${value}`]
}

const wholeForward = (op: WholeOp): ReadonlyArray<string> => [
  `const all = gather(primals, extras, lefts[i] as number, rights[i] as number)`,
  `primals[i] = ${spell(op.javascript, [], 'all')}`,
]

const foldForward = (op: FoldOp): ReadonlyArray<string> => {
  const pairs = op.arity === 'pairs'
  const step = `accumulated = ${spell(op.javascript, operandNames, 'accumulated')}`
  const elements = [
    'const x = primals[extras[k] as number] as number',
    ...(pairs ? ['const y = primals[extras[k + length] as number] as number'] : []),
  ]
  return [
    ...listExtent(op),
    `let accumulated = ${spellNumber(op.initial)}`,
    ...elementLoop([...used(elements, step), step]),
    'primals[i] = accumulated',
  ]
}

const addToAdjoint =
  (id: string): Target['accumulate'] =>
  (sign, amount) => [`adjoints[${id}] = (adjoints[${id}] as number) ${sign} ${amount}`, `reached[${id}] = 1`]

const contributions = (op: Op): ReadonlyArray<string> => {
  const totalName = totalNames(totalsOf(op, operandNames))
  return op.partials.flatMap((rule, k) =>
    rule === null
      ? []
      : contribution(rule, {
          operands: operandNames,
          output: 'output',
          totalName,
          factor: 'adjoint',
          accumulate: addToAdjoint(ids[k] ?? 'a'),
        }),
  )
}

/** The sums over all elements that the rules need, made before any element gets its contribution. */
export const totalLoop = (op: ListOp): ReadonlyArray<string> => {
  const totals = totalsOf(op, operandNames)
  const name = totalNames(totals)
  return totals.length === 0
    ? []
    : [
        ...totals.map((text) => `let ${name(text)} = 0`),
        'for (let k = start; k < start + length; k++) {',
        '  const x = primals[extras[k] as number] as number',
        ...totals.map((text) => `  ${name(text)} += ${text}`),
        '}',
      ]
}

const fixedReverse = (op: FixedOp): ReadonlyArray<string> => {
  const body = contributions(op)
  const text = body.join('\n')
  const primals = [
    ...operandPrimals(op.arity, text),
    ...(/\boutput\b/.test(text) ? ['const output = primals[i] as number'] : []),
  ]
  return body.length === 0
    ? []
    : [...used(operandIds(op), [...primals, text].join('\n')), ...primals, ...body]
}

const listReverse = (op: ListOp): ReadonlyArray<string> => {
  const body = contributions(op)
  const text = [...totalLoop(op), ...body].join('\n')
  return [
    ...listExtent(op),
    ...(/\boutput\b/.test(text) ? ['const output = primals[i] as number'] : []),
    ...totalLoop(op),
    ...elementLoop([...elementIds(op), ...operandPrimals(operandCount(op), body.join('\n')), ...body]),
  ]
}

const forwardOf = (op: Op): ReadonlyArray<string> => {
  switch (op.arity) {
    case 'whole':
      return wholeForward(op)
    case 'list':
    case 'pairs':
      return foldForward(op)
    default:
      return fixedForward(op)
  }
}

const guardCases = (): string =>
  opNames
    .filter((name) => ops[name].guards === true)
    .map((name) => {
      const condition = spell(ops[name].javascript, [
        '(primals[lefts[i] as number] as number)',
        '(primals[rights[i] as number] as number)',
      ])
      return `      case ${String(guardCode(codeOf(name) ?? 0))}: // guard ${name}\n        if ((${condition}) !== primals[i]) return i\n        break`
    })
    .join('\n')

/** The numeric forward and reverse sweeps, everything inlined. */
export const kernels = (): string => `${banner}import * as special from '../special/special.js'
import type { Column, Rows } from '../tape/Rows.js'

/** The primals of the operands that stand in the extras column, as a list. */
const gather = (primals: Float64Array, extras: Column, start: number, length: number): ReadonlyArray<number> => {
  const all = new Array<number>(length)
  for (let k = 0; k < length; k++) all[k] = primals[extras[start + k] as number] as number
  return all
}

/**
 * Evaluates rows \`from\` … length − 1 in place, from row 0 on unless told otherwise; primals of inputs and constants are
 * taken as they are. Returns the first guard or pin whose primal no longer holds, or −1.
 *
 * @example
 * \`\`\`ts
 * import { forward, mul, record } from '@wengert/core'
 *
 * const primals = Float64Array.of(5, NaN)
 * forward(record((x) => mul(x, x), 3).tape.rows(), primals, 2) // => -1
 * primals[1] // => 25
 * \`\`\`
 */
export const forward = (
  { opcodes, lefts, rights, extras }: Rows,
  primals: Float64Array,
  length: number,
  from = 0,
): number => {
  for (let i = from; i < length; i++) {
    switch (opcodes[i]) {
      case 2: // pin
        if (!Object.is(primals[lefts[i] as number], primals[i])) return i
        break
${cases(forwardOf)}
${guardCases()}
    }
  }
  return -1
}

/**
 * Adds every contribution from row \`root\` down to row 0 to the adjoints. A row that nothing has reached is skipped:
 * what is absent is never multiplied. Returns the number of rows visited.
 *
 * @example
 * \`\`\`ts
 * import { mul, record, reverse } from '@wengert/core'
 *
 * const adjoints = Float64Array.of(0, 1)
 * reverse(record((x) => mul(x, x), 3).tape.rows(), adjoints, Uint8Array.of(0, 1), 1) // => 2
 * adjoints[0] // => 6
 * \`\`\`
 */
export const reverse = (
  { opcodes, lefts, rights, extras, primals }: Rows,
  adjoints: Float64Array,
  reached: Uint8Array,
  root: number,
): number => {
  let visited = 0
  for (let i = root; i >= 0; i--) {
    if (reached[i] === 0) continue
    visited += 1
    const adjoint = adjoints[i] as number
    switch (opcodes[i]) {
${cases((op) => (isFixed(op) ? fixedReverse(op) : listReverse(op)))}
    }
  }
  return visited
}
`
