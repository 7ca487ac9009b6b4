import { functions } from '@wengert/core'
import type { Block, Comparison, Expression, Statement } from './Expression.js'
import { showFormula } from './showFormula.js'
import { spelledRuled, spelledStep } from './spelledStep.js'
import { spelledOperand } from './spelling.js'
import type { Names } from './spelling.js'

/** Lines of code, and the name that holds the value afterwards. */
interface Code {
  readonly lines: ReadonlyArray<string>
  readonly name: string
}

const condition = ({ comparison, left, right }: Comparison, known: Names): string =>
  `${comparison}(${spelledOperand(left, known)}, ${spelledOperand(right, known)})`

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
  if ('op' in statement) return [`const ${name} = ${spelledStep(statement, known)}`]
  switch (statement._tag) {
    case 'Ruled':
      return [`const ${name} = ${spelledRuled(statement, known)}`]
    case 'Branch':
      return [
        `let ${name}: Scalar`,
        `if (${condition(statement.when, known)}) {`,
        ...set(name, blockCode(statement.then, known, `${name}a`)),
        '} else {',
        ...set(name, blockCode(statement.otherwise, known, `${name}b`)),
        '}',
      ]
    case 'Loop': {
      const within = [...known, name]
      return [
        `let ${name}: Scalar = ${spelledOperand(statement.start, known)}`,
        `for (let k = 0; k < ${String(statement.times)} && ${condition(statement.when, within)}; k++) {`,
        ...set(name, blockCode(statement.body, within, `${name}a`)),
        '}',
      ]
    }
    case 'Slope': {
      const variable = `${name}x`
      const body = blockCode(statement.body, [...known, variable], `${name}a`)
      return [
        `const ${name} = grad((${variable}: Scalar): Scalar => {`,
        ...indented([...body.lines, `return ${body.name}`]),
        `})(${spelledOperand(statement.at, known)})`,
      ]
    }
  }
}

const fromGrad = ['customRule', 'grad']
const fromCore = [
  ...Object.keys(functions),
  'opFunctions',
  'equal',
  'greater',
  'greaterOrEqual',
  'less',
  'lessOrEqual',
  'notEqual',
]

const imported = (
  names: ReadonlyArray<string>,
  from: string,
  text: string,
  types: ReadonlyArray<string> = [],
): ReadonlyArray<string> => {
  const used = names.filter((name) => new RegExp(`(?<![.\\w])${name}[(.]`, 'u').test(text)).sort()
  const all = [...used, ...types.map((type) => `type ${type}`)]
  return all.length === 0 ? [] : [`import { ${all.join(', ')} } from '${from}'`]
}

/**
 * An expression as the module that one would write for it, its formula in a comment above: what fast-check prints of a
 * counterexample, to be pasted into a test. Results are called `v0`, `v1`, …, those of inner blocks `v1a0`, and `v1b0`
 * where there are two. A preparation of operands is not shown.
 *
 * @example
 * ```ts
 * import { showExpression } from '@wengert/laws'
 *
 * const x = { _tag: 'Earlier', index: 0 } as const
 * showExpression({ inputs: 1, steps: [{ op: 'mul', operands: [x, x] }] }).split('\n')[3] // => '  const v0 = mul(x0, x0)'
 * ```
 */
export const showExpression = (expression: Expression): string => {
  const names = Array.from({ length: Math.max(1, expression.inputs) }, (_, k) => `x${String(k)}`)
  const { lines, name } = blockCode(expression.steps, names, 'v')
  const code = [...lines, `return ${name}`]
  const text = code.join('\n')
  return [
    ...imported(fromCore, '@wengert/core', text, ['Scalar']),
    ...imported(fromGrad, '@wengert/grad', text),
    ...showFormula(expression)
      .split('\n')
      .map((line) => `// ${line}`),
    `const f = ([${names.map((each) => `${each} = 1`).join(', ')}]: ReadonlyArray<Scalar>): Scalar => {`,
    ...indented(code),
    '}',
  ].join('\n')
}
