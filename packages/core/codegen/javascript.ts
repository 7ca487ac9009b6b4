import type { Op } from '../src/ops/Op.js'
import type { OpName } from '../src/ops/table.js'
import { ops } from '../src/ops/table.js'
import { foldRule } from '../src/rule/Rule.js'
import type { Rule } from '../src/rule/Rule.js'

/** Fills a spelling such as `$0 * $1` with operand texts; `$acc` and `$all` stand for the text of what a list op reads. */
export const spell = (javascript: string, operands: ReadonlyArray<string>, list = ''): string =>
  javascript.replace(/\$(acc|all|\d)/g, (_, key: string) =>
    /\d/.test(key) ? (operands[Number(key)] ?? 'NaN') : list,
  )

/** The name of the variable that holds a sum over all elements, from the text that is summed. */
export type TotalName = (summed: string) => string

/** A total stands for one loop over a list: there is none in the rule of an op of fixed arity, nor inside a total. */
const noTotal: TotalName = (summed) => {
  throw new Error(`A total, here of ${summed}, must be the total over a list, and not inside another total`)
}

const named = (name: string): Op => ops[name as OpName]

/** A literal as JavaScript reads it back. */
export const spellNumber = (value: number): string => (Object.is(value, -0) ? '-0' : String(value))

/** A rule as one JavaScript expression over the texts of the operands and of the output. */
export const ruleToJavaScript = (
  rule: Rule,
  operands: ReadonlyArray<string>,
  output: string,
  totalName: TotalName = noTotal,
): string =>
  foldRule<string>({
    operand: (position) => operands[position] ?? 'NaN',
    output: () => output,
    literal: spellNumber,
    application: (op, args) => `(${spell(named(op).javascript, args)})`,
    total: totalName,
  })(rule)

/** A rule used as a condition: the `? 1 : 0` of a comparison is not needed there. */
export const ruleToCondition = (...reading: Parameters<typeof ruleToJavaScript>): string => {
  const text = ruleToJavaScript(...reading)
  return text.endsWith(' ? 1 : 0)') ? text.slice(1, -' ? 1 : 0)'.length) : `${text} !== 0`
}
