import type { Rule } from '../src/rule/Rule.js'
import { ruleToCondition, ruleToJavaScript } from './javascript.js'
import type { TotalName } from './javascript.js'
import { indent } from './rowCase.js'

export type Sign = '+' | '-'

/** What a contribution is made of, and where it goes. */
export interface Target {
  /** The texts of the operands and of the output. */
  readonly operands: ReadonlyArray<string>
  readonly output: string
  readonly totalName: TotalName
  /** The text of what the partial is multiplied by: an adjoint, or the tangent of the operand. */
  readonly factor: string
  readonly accumulate: (sign: Sign, amount: string) => ReadonlyArray<string>
}

/** True for that number in a rule. */
export const isLiteral = (rule: Rule | undefined, value: number): boolean =>
  rule?._tag === 'Literal' && rule.value === value

/** A choice between statements of which there may be none. */
export const chosen = (
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
 * The statements that add `factor × partial` to what is accumulated.
 *
 * A partial of 0 contributes nothing at all, and a partial that is a `select` contributes on the chosen side only, so
 * that an infinite factor is never multiplied by the zero of a side not taken.
 */
export const contribution = (rule: Rule, target: Target, sign: Sign = '+'): ReadonlyArray<string> => {
  const opposite = sign === '+' ? '-' : '+'
  const text = (part: Rule): string =>
    ruleToJavaScript(part, target.operands, target.output, target.totalName)
  if (isLiteral(rule, 0)) return []
  if (isLiteral(rule, 1)) return target.accumulate(sign, target.factor)
  if (isLiteral(rule, -1)) return target.accumulate(opposite, target.factor)
  if (rule._tag === 'Application') {
    const [first, second, third] = rule.args
    if (rule.op === 'select' && first !== undefined && second !== undefined && third !== undefined) {
      const condition = ruleToCondition(first, target.operands, target.output, target.totalName)
      return chosen(condition, contribution(second, target, sign), contribution(third, target, sign))
    }
    if (rule.op === 'neg' && first !== undefined) return contribution(first, target, opposite)
    if (rule.op === 'div' && second !== undefined && isLiteral(first, 1)) {
      return target.accumulate(sign, `${target.factor} / ${text(second)}`)
    }
  }
  return target.accumulate(sign, `${target.factor} * ${text(rule)}`)
}
