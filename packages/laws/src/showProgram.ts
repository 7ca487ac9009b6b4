import { functionArity } from '@wengert/core'
import type { Operand, Step } from './Expression.js'
import type { Block, Comparison, Program, Statement } from './Program.js'

/** Lines of code, and the name that holds the value afterwards. */
interface Code {
  readonly lines: ReadonlyArray<string>
  readonly name: string
}

type Names = ReadonlyArray<string>

const number = (value: number): string => (Object.is(value, -0) ? '-0' : String(value))

const shown = (operand: Operand, known: Names): string =>
  operand._tag === 'Number' ? number(operand.value) : (known[operand.index % known.length] ?? '1')

const call = ({ op, operands }: Step, known: Names): string => {
  const arity = functionArity[op]
  const names = operands.map((operand) => shown(operand, known))
  if (arity === 'any') return `${op}([${names.join(', ')}])`
  if (arity !== 'even') return `${op}(${Array.from({ length: arity }, (_, k) => names[k] ?? '1').join(', ')})`
  const half = Math.floor(names.length / 2)
  return `${op}([${names.slice(0, half).join(', ')}], [${names.slice(half, 2 * half).join(', ')}])`
}

const condition = ({ comparison, left, right }: Comparison, known: Names): string =>
  `${comparison}(${shown(left, known)}, ${shown(right, known)})`

const indented = (lines: ReadonlyArray<string>): ReadonlyArray<string> => lines.map((line) => `  ${line}`)

const set = (name: string, { lines, name: value }: Code): ReadonlyArray<string> =>
  indented([...lines, `${name} = ${value}`])

/** The code of a block whose results get names with a prefix, so that no name is used twice. */
const blockCode = (block: Block, known: Names, prefix: string): Code => {
  const lines: Array<string> = []
  const names = [...known]
  for (const [k, statement] of block.entries()) {
    const name = `${prefix}${String(k)}`
    lines.push(...statementCode(statement, names, name))
    names.push(name)
  }
  return { lines, name: names.at(-1) ?? '1' }
}

const statementCode = (statement: Statement, known: Names, name: string): ReadonlyArray<string> => {
  if ('op' in statement) return [`const ${name} = ${call(statement, known)}`]
  switch (statement._tag) {
    case 'Branch':
      return [
        `let ${name}`,
        `if (${condition(statement.when, known)}) {`,
        ...set(name, blockCode(statement.then, known, `${name}a`)),
        '} else {',
        ...set(name, blockCode(statement.otherwise, known, `${name}b`)),
        '}',
      ]
    case 'Loop': {
      const within = [...known, name]
      return [
        `let ${name} = ${shown(statement.start, known)}`,
        `for (let k = 0; k < ${String(statement.times)} && ${condition(statement.when, within)}; k++) {`,
        ...set(name, blockCode(statement.body, within, `${name}a`)),
        '}',
      ]
    }
    case 'Slope': {
      const variable = `${name}x`
      const body = blockCode(statement.body, [...known, variable], `${name}a`)
      return [
        `const ${name} = grad((${variable}) => {`,
        ...indented([...body.lines, `return ${body.name}`]),
        `})(${shown(statement.at, known)})`,
      ]
    }
  }
}

/**
 * A program as the code that one would write for it, for counterexamples: results are called `v0`, `v1`, …, those of
 * inner blocks `v1a0`, and `v1b0` where there are two. A preparation of operands is not shown.
 *
 * @example
 * ```ts
 * import { showProgram } from '@wengert/laws'
 *
 * const x = { _tag: 'Earlier', index: 0 } as const
 * showProgram({ inputs: 1, steps: [{ op: 'mul', operands: [x, x] }] }) // => '([x0]) => {\n  const v0 = mul(x0, x0)\n  return v0\n}'
 * ```
 */
export const showProgram = ({ inputs, steps }: Program): string => {
  const names = Array.from({ length: Math.max(1, inputs) }, (_, k) => `x${String(k)}`)
  const { lines, name } = blockCode(steps, names, 'v')
  return [`([${names.join(', ')}]) => {`, ...indented([...lines, `return ${name}`]), '}'].join('\n')
}
