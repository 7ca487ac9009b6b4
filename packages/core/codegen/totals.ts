import type { Op } from '../src/ops/Op.js'
import type { Rule } from '../src/rule/Rule.js'
import { ruleToJavaScript } from './javascript.js'
import type { TotalName } from './javascript.js'

const summedRules = (rule: Rule): ReadonlyArray<Rule> => {
  switch (rule._tag) {
    case 'Application':
      return rule.args.flatMap(summedRules)
    case 'Total':
      return [rule.of]
    default:
      return []
  }
}

/** What an op's rules sum over all elements, as rules: each different text once. */
export const totalRules = (op: Op, operands: ReadonlyArray<string>): ReadonlyArray<Rule> => [
  ...new Map(
    op.partials
      .flatMap((rule) => (rule === null ? [] : summedRules(rule)))
      .map((rule) => [ruleToJavaScript(rule, operands, 'output'), rule] as const),
  ).values(),
]

/** The same as texts. */
export const totalsOf = (op: Op, operands: ReadonlyArray<string>): ReadonlyArray<string> =>
  totalRules(op, operands).map((rule) => ruleToJavaScript(rule, operands, 'output'))

/** The names of the variables that hold them. */
export const totalNames =
  (totals: ReadonlyArray<string>): TotalName =>
  (summed) =>
    `total${String(totals.indexOf(summed))}`
