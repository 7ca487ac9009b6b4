import type { Op } from '../src/ops/Op.js'
import type { OpName } from '../src/ops/table.js'
import { ops } from '../src/ops/table.js'
import { foldRule } from '../src/rule/Rule.js'
import type { Rule } from '../src/rule/Rule.js'

/** Fills a spelling such as `$0 * $1` with operand texts; `$acc` stands for the running value of a list op. */
export const spell = (javascript: string, operands: ReadonlyArray<string>, accumulated = ''): string =>
  javascript.replace(/\$(acc|\d)/g, (_, key: string) =>
    key === 'acc' ? accumulated : (operands[Number(key)] ?? 'NaN'),
  )

const named = (name: string): Op => ops[name as OpName]

/** A literal as JavaScript reads it back. */
export const spellNumber = (value: number): string => (Object.is(value, -0) ? '-0' : String(value))

/** A rule as one JavaScript expression over the texts of the operands and of the output. */
export const ruleToJavaScript = (rule: Rule, operands: ReadonlyArray<string>, output: string): string =>
  foldRule<string>({
    operand: (position) => operands[position] ?? 'NaN',
    output: () => output,
    literal: spellNumber,
    application: (op, args) => `(${spell(named(op).javascript, args)})`,
  })(rule)

/** A rule used as a condition: the `? 1 : 0` of a comparison is not needed there. */
export const ruleToCondition = (rule: Rule, operands: ReadonlyArray<string>, output: string): string => {
  const text = ruleToJavaScript(rule, operands, output)
  return text.endsWith(' ? 1 : 0)') ? text.slice(1, -' ? 1 : 0)'.length) : `${text} !== 0`
}
