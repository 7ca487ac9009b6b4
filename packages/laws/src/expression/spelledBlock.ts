import type { Block, Comparison, Statement } from './Expression.js'
import { spelledRuled, spelledStep, spellWith } from './spelledStep.js'
import { spelledOperand } from './spelling.js'
import type { Names } from './spelling.js'

/** Lines of code to be run before, and the lines of what they give. */
export interface Code {
  readonly before: Names
  readonly value: Names
}

/** How code is written: with operands by way of a preparation or not, within a loop or not. */
export interface Style {
  readonly preparation?: string | undefined
  readonly isRepeated?: boolean
}

/** Lines of code, further in. */
export const indented = (lines: Names): Names => lines.map((line) => `  ${line}`)

/** Lines of code with something in front of the first. */
export const prefixed = (prefix: string, [first = '', ...rest]: Names): Names => [
  `${prefix}${first}`,
  ...rest,
]

/** A function as an arrow, with a body where there is more than a value. */
export const spelledArrow = (head: string, { before, value }: Code): Names => {
  if (before.length > 0) return [`${head} => {`, ...indented([...before, ...prefixed('return ', value)]), '}']
  return value.length === 1 ? prefixed(`${head} => `, value) : [`${head} =>`, ...indented(value)]
}

const condition = ({ comparison, left, right }: Comparison, known: Names): string =>
  `${comparison}(${spelledOperand(left, known)}, ${spelledOperand(right, known)})`

const set = (name: string, { before, value }: Code): Names =>
  indented([...before, ...prefixed(`${name} = `, value)])

const spelledStatement = (statement: Statement, known: Names, name: string, style: Style): Code => {
  const spell = spellWith(known, style.preparation)
  const blockOf = (block: Block, within: Names, letter: string, inside = style): Code =>
    spelledBlock(block, within, `${name}${letter}`, inside)
  if ('op' in statement) return { before: [], value: [spelledStep(statement, spell)] }
  switch (statement._tag) {
    case 'Ruled':
      return { before: [], value: spelledRuled(statement, spell) }
    case 'Branch': {
      const before = [
        `let ${name}: Scalar`,
        `if (${condition(statement.when, known)}) {`,
        ...set(name, blockOf(statement.then, known, 'a')),
        '} else {',
        ...set(name, blockOf(statement.otherwise, known, 'b')),
        '}',
      ]
      return { before, value: [name] }
    }
    case 'Loop': {
      const within = [...known, name]
      const before = [
        `let ${name}: Scalar = ${spelledOperand(statement.start, known)}`,
        `for (let k = 0; k < ${String(statement.times)} && ${condition(statement.when, within)}; k++) {`,
        ...set(name, blockOf(statement.body, within, 'a', { ...style, isRepeated: true })),
        '}',
      ]
      return { before, value: [name] }
    }
    case 'Slope': {
      const variable = `${name}x`
      const body = blockOf(statement.body, [...known, variable], 'a')
      const lines = spelledArrow(`grad((${variable}: Scalar): Scalar`, body)
      const at = spelledOperand(statement.at, known)
      return { before: [], value: [...lines.slice(0, -1), `${lines.at(-1) ?? ''})(${at})`] }
    }
  }
}

/** Statements whose results all have names, with a prefix so that none is used twice. */
export const spelledStatements = (
  block: Block,
  known: Names,
  prefix: string,
  style: Style,
): { readonly lines: Names; readonly names: Names } => {
  const lines: Array<string> = []
  const names = [...known]
  // The compiler goes round in circles where a loop's variable and what it is made of have no types of their own.
  const type = style.isRepeated === true ? ': Scalar' : ''
  for (const [k, statement] of block.entries()) {
    const name = `${prefix}${String(k)}`
    const { before, value } = spelledStatement(statement, names, name, style)
    lines.push(...before, ...(value[0] === name ? [] : prefixed(`const ${name}${type} = `, value)))
    names.push(name)
  }
  return { lines, names }
}

/** A block whose last result is its value, and needs no name. */
export const spelledBlock = (block: Block, known: Names, prefix: string, style: Style): Code => {
  const { lines, names } = spelledStatements(block.slice(0, -1), known, prefix, style)
  const last = block.at(-1)
  if (last === undefined) return { before: [], value: [known.at(-1) ?? '1'] }
  const { before, value } = spelledStatement(last, names, `${prefix}${String(block.length - 1)}`, style)
  return { before: [...lines, ...before], value }
}
