import type { Preparation } from './Preparation.js'
import type { Expression } from './Expression.js'
import { importsFor } from './imports.js'
import { showFormula } from './showFormula.js'
import { spelledArrow, spelledBlock, spelledStatements } from './spelledBlock.js'
import type { Code } from './spelledBlock.js'
import type { Names } from './spelling.js'

/** What is shown of an expression. */
interface Shown {
  /** Whether the function gives its value or the results of all its statements. */
  readonly gives?: 'value' | 'results'
  readonly preparation?: Preparation | undefined
  /** What is done with the function `f`. */
  readonly afterwards?: Names
}

/** The module of an expression, and what is done with it there. */
export const showModule = (
  expression: Expression,
  { gives = 'value', preparation, afterwards = [] }: Shown,
): string => {
  const { inputs, steps } = expression
  const names = Array.from({ length: Math.max(1, inputs) }, (_, k) => `x${String(k)}`)
  // A function that has no name is one of the reader's.
  const prepare = preparation && (preparation.name === '' ? 'prepare' : preparation.name)
  const style = { preparation: prepare }
  const allResults = (): Code => {
    const { lines, names: all } = spelledStatements(steps, names, 'v', style)
    return { before: lines, value: [`[${all.slice(names.length).join(', ')}]`] }
  }
  const code = gives === 'value' ? spelledBlock(steps, names, 'v', style) : allResults()
  const type = gives === 'value' ? 'Scalar' : 'ReadonlyArray<Scalar>'
  const given = `[${names.map((each) => `${each} = 1`).join(', ')}]: ReadonlyArray<Scalar>`
  const lines = [...spelledArrow(`const f = (${given}): ${type}`, code), ...afterwards]
  const [formula = '', ...where] = showFormula(expression).split('\n')
  const comment = [
    gives === 'value' ? formula : `all results of ${formula}`,
    ...where,
    ...(prepare === undefined ? [] : [`with every operand of an op by way of ${prepare}`]),
  ]
  return [...importsFor(lines.join('\n')), ...comment.map((line) => `// ${line}`), ...lines].join('\n')
}

/**
 * An expression as the module that one would write for it, its formula in a comment above: what fast-check prints of a
 * counterexample, to be pasted into a test. Results are called `v0`, `v1`, …, those of inner blocks `v1a0`, and `v1b0`
 * where there are two.
 *
 * @example
 * ```ts
 * import { showExpression } from '@wengert/laws'
 *
 * const x = { _tag: 'Earlier', index: 0 } as const
 * showExpression({ inputs: 1, steps: [{ op: 'mul', operands: [x, x] }] }).split('\n')[1] // => '// f(x0) = x0 * x0'
 * showExpression({ inputs: 1, steps: [{ op: 'mul', operands: [x, x] }] }).split('\n')[2]
 *   ?.endsWith('=> mul(x0, x0)') // => true
 * ```
 */
export const showExpression = (expression: Expression): string => showModule(expression, {})
