import type { Rule } from '../src/rule/Rule.js'
import { ruleToCondition, ruleToJavaScript } from './javascript.js'
import type { TotalName } from './javascript.js'

/** What a contribution is made of: the texts of the operands and of the output, and where it goes. */
export interface Target {
  readonly operands: ReadonlyArray<string>
  readonly output: string
  /** The text of the node id that receives the contribution. */
  readonly id: string
  readonly totalName: TotalName
}

const isLiteral = (rule: Rule | undefined, value: number): boolean =>
  rule?._tag === 'Literal' && rule.value === value

const accumulate = (target: Target, sign: '+' | '-', amount: string): ReadonlyArray<string> => [
  `adjoints[${target.id}] = (adjoints[${target.id}] as number) ${sign} ${amount}`,
  `reached[${target.id}] = 1`,
]

const indent = (lines: ReadonlyArray<string>): ReadonlyArray<string> => lines.map((line) => `  ${line}`)

const chosen = (
  condition: string,
  yes: ReadonlyArray<string>,
  no: ReadonlyArray<string>,
): ReadonlyArray<string> => {
  if (yes.length === 0 && no.length === 0) return []
  if (yes.length === 0) return [`if (!(${condition})) {`, ...indent(no), '}']
  if (no.length === 0) return [`if (${condition}) {`, ...indent(yes), '}']
  return [`if (${condition}) {`, ...indent(yes), '} else {', ...indent(no), '}']
}

/**
 * The statements that add `adjoint × partial` to an operand.
 *
 * A partial of 0 contributes nothing at all, and a partial that is a `select` contributes on the chosen side only, so
 * that an infinite adjoint is never multiplied by the zero of a side not taken.
 */
export const contribution = (rule: Rule, target: Target, sign: '+' | '-' = '+'): ReadonlyArray<string> => {
  const opposite = sign === '+' ? '-' : '+'
  const text = (part: Rule): string =>
    ruleToJavaScript(part, target.operands, target.output, target.totalName)
  if (isLiteral(rule, 0)) return []
  if (isLiteral(rule, 1)) return accumulate(target, sign, 'adjoint')
  if (isLiteral(rule, -1)) return accumulate(target, opposite, 'adjoint')
  if (rule._tag === 'Application') {
    const [first, second, third] = rule.args
    if (rule.op === 'select' && first !== undefined && second !== undefined && third !== undefined) {
      const condition = ruleToCondition(first, target.operands, target.output, target.totalName)
      return chosen(condition, contribution(second, target, sign), contribution(third, target, sign))
    }
    if (rule.op === 'neg' && first !== undefined) return contribution(first, target, opposite)
    if (rule.op === 'div' && second !== undefined && isLiteral(first, 1)) {
      return accumulate(target, sign, `adjoint / ${text(second)}`)
    }
  }
  return accumulate(target, sign, `adjoint * ${text(rule)}`)
}
