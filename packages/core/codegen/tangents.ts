import type { FixedOp, ListOp, Op } from '../src/ops/Op.js'
import type { Rule } from '../src/rule/Rule.js'
import { banner } from './banner.js'
import { contribution } from './contribution.js'
import { Definitions } from './Definitions.js'
import { anyOf, guarded, readDual, tangentOf } from './Dual.js'
import type { Dual, DualScene, Tangent } from './Dual.js'
import { dualContribution } from './dualContribution.js'
import { ruleToJavaScript } from './javascript.js'
import { totalLoop } from './kernels.js'
import {
  cases,
  elementIds,
  elementLoop,
  ids,
  indent,
  isFixed,
  listExtent,
  operandCount,
  operandIds,
  operandNames,
  pruned,
} from './rowCase.js'
import { totalNames, totalRules, totalsOf } from './totals.js'

const tangentNames = ['tangentX', 'tangentY', 'tangentZ']
const flagNames = ['movesX', 'movesY', 'movesZ']

/** Reads primals and tangents of the operands; `moving` is the column that says whose tangents are there. */
const operandReads = (count: number, moving: string): ReadonlyArray<string> =>
  ids
    .slice(0, count)
    .flatMap((id, k) => [
      `const ${operandNames[k] ?? ''} = primals[${id}] as number`,
      `const ${tangentNames[k] ?? ''} = tangents[${id}] as number`,
      `const ${flagNames[k] ?? ''} = ${moving}[${id}] as number`,
    ])

const dual = (value: string, text: string, flags: ReadonlyArray<string>): Dual => ({
  value,
  tangent: { text, flags, isZeroWhereAbsent: false },
})

/** Whether a rule passes something on: always, never, or at some points. */
const passes = (rule: Rule | null): 'always' | 'never' | 'sometimes' => {
  if (rule === null || (rule._tag === 'Literal' && rule.value === 0)) return 'never'
  const [first, second = null, third = null] = rule._tag === 'Application' ? rule.args : []
  if (rule._tag !== 'Application' || first === undefined) return 'always'
  if (rule.op === 'neg') return passes(first)
  if (rule.op !== 'select') return 'always'
  return passes(second) === passes(third) ? passes(second) : 'sometimes'
}

const operandsOf = (op: Op): ReadonlyArray<Dual> =>
  operandNames.slice(0, operandCount(op)).map((name, k) =>
    // A constant parameter has no tangent.
    op.partials[k] === null
      ? { value: name, tangent: undefined }
      : dual(name, tangentNames[k] ?? '', [flagNames[k] ?? '']),
  )

/** The output has a tangent where an operand has one, if the rules pass it on at every point. */
const outputOf = (op: Op): Dual => {
  const passing = op.partials.map(passes)
  return dual(
    'output',
    'outputTangent',
    isFixed(op) && !passing.includes('sometimes')
      ? passing.flatMap((each, k) => (each === 'always' ? [flagNames[k] ?? ''] : []))
      : ['moves'],
  )
}

const outputReads = [
  'const output = primals[i] as number',
  'const outputTangent = tangents[i] as number',
  'const moves = moving[i] as number',
]

const fixedPushed = (op: FixedOp): ReadonlyArray<string> => {
  const definitions = new Definitions()
  const tangent = tangentOf(definitions, op, operandsOf(op), 'output')
  return tangent === undefined
    ? []
    : pruned([
        ...operandIds(op),
        ...operandReads(op.arity, 'reached'),
        'const output = primals[i] as number',
        `if (${anyOf(tangent.flags)} !== 0) {`,
        ...indent([...definitions.lines(), `tangents[i] = ${tangent.text}`, 'reached[i] = 1']),
        '}',
      ])
}

const listPushed = (op: ListOp): ReadonlyArray<string> => {
  const totalName = totalNames(totalsOf(op, operandNames))
  const reads = operandNames
    .slice(0, operandCount(op))
    .map((name, k) => `const ${name} = primals[${ids[k] ?? 'a'}] as number`)
  const terms = op.partials.flatMap((rule, k) => {
    if (rule === null) return []
    const id = ids[k] ?? 'a'
    const lines = contribution(rule, {
      operands: operandNames,
      output: 'output',
      totalName,
      factor: `(tangents[${id}] as number)`,
      accumulate: (sign, amount) => [`tangent = tangent ${sign} ${amount}`, 'moves = 1'],
    })
    return lines.length === 0 ? [] : [`if (reached[${id}] === 1) {`, ...indent(lines), '}']
  })
  return pruned([
    ...listExtent(op),
    'const output = primals[i] as number',
    ...totalLoop(op),
    'let tangent = -0',
    'let moves = 0',
    ...elementLoop([...elementIds(op), ...reads, ...terms]),
    'if (moves !== 0) {',
    '  tangents[i] = tangent',
    '  reached[i] = 1',
    '}',
  ])
}

const adjoint: Dual = {
  value: 'adjoint',
  tangent: { text: 'adjointTangent', flags: ['adjointMoves'], isZeroWhereAbsent: true },
}

const contributions = (op: Op, scene: DualScene): ReadonlyArray<string> => {
  const definitions = new Definitions()
  const totalName = totalNames(totalsOf(op, operandNames))
  const statements = op.partials.flatMap((rule, k) =>
    rule === null
      ? []
      : dualContribution(definitions, rule, { scene, totalName, adjoint, id: ids[k] ?? 'a' }),
  )
  return [...definitions.lines(), ...statements]
}

const noTotal = (): never => {
  throw new Error('A total must be the total over a list, and not inside another total')
}

const fixedPulled = (op: FixedOp): ReadonlyArray<string> => {
  const body = contributions(op, { operands: operandsOf(op), output: outputOf(op), total: noTotal })
  return body.length === 0
    ? []
    : pruned([...operandIds(op), ...operandReads(op.arity, 'moving'), ...outputReads, ...body])
}

const totalTangent = (name: string): Tangent => ({
  text: `${name}Tangent`,
  flags: [`${name}Moves`],
  isZeroWhereAbsent: true,
})

/** The sums over all elements, with their tangents. */
const dualTotals = (op: ListOp): ReadonlyArray<string> => {
  const rules = totalRules(op, operandNames)
  if (rules.length === 0) return []
  const definitions = new Definitions()
  const scene: DualScene = { operands: operandsOf(op), output: outputOf(op), total: noTotal }
  const statements = rules.flatMap((rule, k) => {
    const name = `total${String(k)}`
    const { value, tangent } = readDual(definitions, scene)(rule)
    return [
      `${name} += ${value}`,
      ...(tangent === undefined
        ? []
        : [`${name}Tangent += ${guarded(tangent)}`, `${name}Moves |= ${anyOf(tangent.flags)}`]),
    ]
  })
  const isSummed = (name: string): boolean => statements.some((line) => line.startsWith(`${name} `))
  return [
    ...rules.flatMap((_, k) =>
      [
        [`total${String(k)}`, '0'],
        [`total${String(k)}Tangent`, '-0'],
        [`total${String(k)}Moves`, '0'],
      ].flatMap(([name = '', start = '']) => (isSummed(name) ? [`let ${name} = ${start}`] : [])),
    ),
    ...elementLoop(
      pruned([...elementIds(op), ...operandReads(1, 'moving'), ...definitions.lines(), ...statements]),
    ),
  ]
}

const listPulled = (op: ListOp): ReadonlyArray<string> => {
  const totalName = totalNames(totalsOf(op, operandNames))
  const totals = dualTotals(op)
  const total = (rule: Rule): Dual => {
    const value = totalName(ruleToJavaScript(rule, operandNames, 'output'))
    const hasTangent = totals.some((line) => line.startsWith(`let ${value}Tangent`))
    return { value, tangent: hasTangent ? totalTangent(value) : undefined }
  }
  const body = contributions(op, { operands: operandsOf(op), output: outputOf(op), total })
  return pruned([
    ...listExtent(op),
    ...outputReads,
    ...totals,
    ...elementLoop(pruned([...elementIds(op), ...operandReads(operandCount(op), 'moving'), ...body])),
  ])
}

/** The sweeps of tangents, forwards, and of adjoints with their tangents, backwards. */
export const tangents = (): string => `${banner}import * as special from '../special/special.js'
import type { Rows } from '../tape/Rows.js'

/**
 * Pushes tangents forwards through rows \`from\` … \`last\`, from row 0 on unless told otherwise: those that are reached
 * already, of inputs, are the seeds. A row none of whose operands has a tangent is left alone: what is absent is never
 * multiplied, and a tangent of 0 is. The tangent of y = f(x) is f′(x)·ẋ, by the rules that {@link reverse} follows.
 *
 * @example
 * \`\`\`ts
 * import { mul, pushforward, record } from '@wengert/core'
 *
 * const tangents = Float64Array.of(1, 0)
 * pushforward(record((x) => mul(x, x), 3).tape.rows(), tangents, Uint8Array.of(1, 0), 1)
 * tangents[1] // => 6
 * \`\`\`
 */
export const pushforward = (
  { opcodes, lefts, rights, extras, primals }: Rows,
  tangents: Float64Array,
  reached: Uint8Array,
  last: number,
  from = 0,
): void => {
  for (let i = from; i <= last; i++) {
    switch (opcodes[i]) {
${cases((op) => (isFixed(op) ? fixedPushed(op) : listPushed(op)))}
    }
  }
}

/** What a sweep of adjoints with tangents reads and writes, a row a node. */
export interface DualColumns {
  /** The tangents of the primals, as {@link pushforward} leaves them. */
  readonly tangents: Float64Array
  /** 1 where a primal has a tangent. */
  readonly moving: Uint8Array
  /** Adjoints: the seeds, and −0 elsewhere. */
  readonly adjoints: Float64Array
  /** The tangents of the adjoints: the seeds' own, and −0 where there is none. */
  readonly adjointTangents: Float64Array
  /** 0 where no adjoint has reached, 1 where one without a tangent has, 3 where it has a tangent. */
  readonly reached: Uint8Array
}

/**
 * Adds every contribution from row \`root\` down to row 0 to the adjoints, as {@link reverse} does, and its tangent to
 * theirs: the product of the adjoint x̄ and the partial p has the tangent x̄̇·p + x̄·ṗ. This is forward over reverse,
 * and gives H·v at the inputs. A tangent that is absent, of an operand or of the adjoint, is never multiplied. Returns
 * the number of rows visited.
 *
 * @example
 * \`\`\`ts
 * import { mul, record, reverseTangents } from '@wengert/core'
 *
 * const columns = {
 *   tangents: Float64Array.of(1, 6),
 *   moving: Uint8Array.of(1, 1),
 *   adjoints: Float64Array.of(-0, 1),
 *   adjointTangents: Float64Array.of(-0, -0),
 *   reached: Uint8Array.of(0, 1),
 * }
 * reverseTangents(record((x) => mul(x, x), 3).tape.rows(), columns, 1) // => 2
 * columns.adjoints[0] // => 6
 * columns.adjointTangents[0] // => 2
 * \`\`\`
 */
export const reverseTangents = (
  { opcodes, lefts, rights, extras, primals }: Rows,
  { tangents, moving, adjoints, adjointTangents, reached }: DualColumns,
  root: number,
): number => {
  let visited = 0
  for (let i = root; i >= 0; i--) {
    if (reached[i] === 0) continue
    visited += 1
    const adjoint = adjoints[i] as number
    const adjointTangent = adjointTangents[i] as number
    const adjointMoves = (reached[i] as number) >> 1
    switch (opcodes[i]) {
${cases((op) => (isFixed(op) ? fixedPulled(op) : listPulled(op)))}
    }
  }
  return visited
}
`
