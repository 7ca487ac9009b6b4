import { ops } from '@wengert/core'
import type { Block, Comparison, ComparisonName, Expression, Operand, Statement, Step } from './Expression.js'
import { spelledNumber } from './spelling.js'
import { usesIn } from './usesIn.js'

/** A part of a formula, and whether it needs parentheses among others. */
interface Part {
  readonly text: string
  readonly compound: boolean
}

const simple = (text: string): Part => ({ text, compound: false })

const grouped = ({ text, compound }: Part): string => (compound ? `(${text})` : text)

const signs: Readonly<Record<ComparisonName, string>> = {
  equal: '=',
  greater: '>',
  greaterOrEqual: '≥',
  less: '<',
  lessOrEqual: '≤',
  notEqual: '≠',
}

type Parts = ReadonlyArray<Part>

const partOf = (operand: Operand, known: Parts): Part =>
  operand._tag === 'Number'
    ? { text: spelledNumber(operand.value), compound: operand.value < 0 || Object.is(operand.value, -0) }
    : (known[operand.index] ?? simple('?'))

const stepFormula = ({ op, operands }: Step, known: Parts): Part => {
  const { label, arity } = ops[op]
  const parts = operands.map((operand) => partOf(operand, known))
  // A label without a letter is a sign.
  const isSign = typeof arity === 'number' && !/\p{L}|√/u.test(label)
  if (isSign && parts.length === 2) return { text: parts.map(grouped).join(` ${label} `), compound: true }
  if (/^[²³]$/u.test(label)) return simple(`${parts.map(grouped).join('')}${label}`)
  return simple(`${op}(${parts.map(({ text }) => text).join(', ')})`)
}

const condition = ({ comparison, left, right }: Comparison, known: Parts): string =>
  `${grouped(partOf(left, known))} ${signs[comparison]} ${grouped(partOf(right, known))}`

interface Formula {
  /** The value of the last statement. */
  readonly value: string
  /** Lines for what is used more than once. */
  readonly where: ReadonlyArray<string>
}

/** A result that is used more than once gets a name: written out, formulas would double in size with every step. */
const blockFormula = (block: Block, known: Parts, prefix: string): Formula => {
  const uses = block.flatMap((statement, k) => usesIn(statement, known.length + k))
  const parts = [...known]
  const where: Array<string> = []
  for (const [k, statement] of block.entries()) {
    const name = `${prefix}${String(k)}`
    const index = parts.length
    const part = statementFormula(statement, parts, name)
    const count = uses.filter((each) => each === index).length + Number(k === block.length - 1)
    if (count > 1 || (count === 1 && part.text.length > 60 && k < block.length - 1)) {
      where.push(`${name} = ${part.text}`)
      parts.push(simple(name))
    } else parts.push(part)
  }
  return { value: parts.at(-1)?.text ?? '1', where }
}

const inline = ({ value, where }: Formula): string =>
  where.length === 0 ? value : `${value} where ${where.join(', ')}`

const statementFormula = (statement: Statement, known: Parts, name: string): Part => {
  if ('op' in statement) return stepFormula(statement, known)
  switch (statement._tag) {
    case 'Ruled':
      return stepFormula(statement.step, known)
    case 'Branch': {
      const then = inline(blockFormula(statement.then, known, `${name}a`))
      const otherwise = inline(blockFormula(statement.otherwise, known, `${name}b`))
      return simple(`{ ${then} if ${condition(statement.when, known)}, else ${otherwise} }`)
    }
    case 'Loop': {
      const within = [...known, simple(`${name}x`)]
      const body = inline(blockFormula(statement.body, within, `${name}a`))
      const start = partOf(statement.start, known).text
      const times = statement.times === 1 ? 'once' : `${String(statement.times)} times`
      return simple(
        `{ from ${name}x = ${start}, while ${condition(statement.when, within)}, at most ${times}: ${name}x ↦ ${body} }`,
      )
    }
    case 'Slope': {
      const body = inline(blockFormula(statement.body, [...known, simple(`${name}x`)], `${name}a`))
      return simple(`{ d/d${name}x ${body} at ${name}x = ${partOf(statement.at, known).text} }`)
    }
  }
}

/**
 * An expression as a formula on one line, with a line more for every result that is used more than once. A rule of a
 * step's own changes no value and is not shown.
 *
 * @example
 * ```ts
 * import { showFormula } from '@wengert/laws'
 *
 * const [x, v] = [{ _tag: 'Earlier', index: 0 }, { _tag: 'Earlier', index: 1 }] as const
 * const sine = { op: 'sin', operands: [x] } as const
 * showFormula({ inputs: 1, steps: [sine, { op: 'mul', operands: [x, v] }] }) // => 'f(x0) = x0 * sin(x0)'
 * showFormula({ inputs: 1, steps: [sine, { op: 'mul', operands: [v, v] }] }) // => 'f(x0) = v0 * v0\n  v0 = sin(x0)'
 * ```
 */
export const showFormula = ({ inputs, steps }: Expression): string => {
  const names = Array.from({ length: Math.max(1, inputs) }, (_, k) => `x${String(k)}`)
  const { value, where } = blockFormula(steps, names.map(simple), 'v')
  return [`f(${names.join(', ')}) = ${value}`, ...where.map((line) => `  ${line}`)].join('\n')
}
