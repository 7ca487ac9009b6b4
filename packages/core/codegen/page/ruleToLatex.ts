import type { Op } from '../../src/ops/Op.js'
import { ops } from '../../src/ops/table.js'
import { foldRule } from '../../src/rule/Rule.js'
import type { Rule } from '../../src/rule/Rule.js'
import { atom, choice, placed, strength } from './Latex.js'
import type { Case, Latex } from './Latex.js'
import { fill, tokensOf } from './template.js'

const letters = ['x', 'y', 'z']

/** The letters that stand for an op's operands; a constant parameter may be called `c`. */
export const operandLetters = (op: Op): ReadonlyArray<string> => {
  const mentioned = new Set(tokensOf(op.latex))
  return op.partials.map((rule, k) => (rule === null && mentioned.has('c') ? 'c' : (letters[k] ?? '?')))
}

/** Numbers that have a name; the rest are shown as they are. */
const named = new Map<number, Latex>([
  [-Math.SQRT1_2, { text: '-\\frac{1}{\\sqrt{2}}', strength: strength.product, condition: '' }],
  [1 / Math.sqrt(2 * Math.PI), { text: '\\frac{1}{\\sqrt{2\\pi}}', strength: strength.power, condition: '' }],
  [Math.LN2, { text: '\\ln 2', strength: strength.application, condition: '' }],
  [2 * Math.LN2, { text: '2 \\ln 2', strength: strength.product, condition: '' }],
  [Math.LOG2E, { text: '\\log_{2} e', strength: strength.application, condition: '' }],
  [Math.LOG10E, { text: '\\log_{10} e', strength: strength.application, condition: '' }],
  [2 / Math.sqrt(Math.PI), { text: '\\frac{2}{\\sqrt{\\pi}}', strength: strength.power, condition: '' }],
])

/** A number as LaTeX: `10^{-150}` for 1e-150, `2^{600}` for that power of two, ∞ for Infinity. */
export const numberToLatex = (value: number): Latex => {
  if (Number.isNaN(value)) return atom('\\text{NaN}')
  const known = named.get(value)
  if (known !== undefined) return known
  const binary = Math.log2(value)
  if (Number.isInteger(binary) && Math.abs(binary) > 20)
    return { text: `2^{${String(binary)}}`, strength: strength.power, condition: '' }
  const [digits = '', exponent] = String(Math.abs(value)).replace('Infinity', '\\infty').split('e')
  const power = exponent === undefined ? '' : `10^{${exponent.replace('+', '')}}`
  const factor = digits === '1' && power !== '' ? '' : digits
  const text = [factor, power].filter((part) => part !== '').join(' \\cdot ')
  const own = power === '' ? strength.atom : factor === '' ? strength.power : strength.product
  return value < 0 || Object.is(value, -0)
    ? { text: `-${text}`, strength: strength.product, condition: '' }
    : { text, strength: own, condition: '' }
}

/** A choice in the last row of another one is the rows that follow. */
const cases = (condition: Latex, yes: Latex, no: Latex): ReadonlyArray<Case> => [
  { value: yes.text, condition: condition.condition },
  ...(no.cases ?? [{ value: no.text }]),
]

/** What equals itself is not NaN. */
const isNumber = (subject: string): Latex => {
  const text = `${subject} \\text{ is not NaN}`
  return { text, condition: text, strength: strength.relation }
}

const application = (name: string, args: ReadonlyArray<Latex>): Latex => {
  const [first, second, third] = args
  if (name === 'select' && first !== undefined && second !== undefined && third !== undefined)
    return choice(cases(first, second, third))
  if (name === 'eq' && first !== undefined && first.text === second?.text) return isNumber(first.text)
  const applied: Op | undefined = Object.entries(ops).find(([each]) => each === name)?.[1]
  if (applied === undefined) throw new Error(`A rule mentions ${name}, which is not in the table`)
  const own = operandLetters(applied)
  return fill(applied.latex, new Map(args.map((arg, k) => [own[k] ?? '?', arg])))
}

/** A rule as LaTeX over the texts of its operands; inside a total they are those of `inTotal`. */
export const ruleToLatex = (
  rule: Rule,
  operands: ReadonlyArray<string>,
  inTotal: ReadonlyArray<string> = operands,
): Latex =>
  foldRule<Latex>({
    operand: (position) => atom(operands[position] ?? '?'),
    output: () => atom('\\Omega'),
    literal: numberToLatex,
    application,
    total: (_, of) => ({
      text: `\\sum_{j} ${placed(ruleToLatex(of, inTotal), strength.product)}`,
      strength: strength.application,
      condition: '',
    }),
  })(rule)
