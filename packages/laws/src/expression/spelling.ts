import { foldRule, functionArity, functions, ops } from '@wengert/core'
import type { Rule } from '@wengert/core'
import type { FunctionName, Operand } from './Expression.js'

/** The names that operands have, by position. */
export type Names = ReadonlyArray<string>

const isFunction = (name: string): name is FunctionName => Object.hasOwn(functions, name)

/** A number as code. */
export const spelledNumber = (value: number): string => (Object.is(value, -0) ? '-0' : String(value))

/** Numbers as an array. */
export const spelledNumbers = (values: ReadonlyArray<number>): string =>
  `[${values.map(spelledNumber).join(', ')}]`

/** An operand as code. */
export const spelledOperand = (operand: Operand, known: Names): string =>
  operand._tag === 'Number' ? spelledNumber(operand.value) : (known[operand.index] ?? '?')

/** A call of an op as code; ops that only rules mention are called by way of `opFunctions`. */
export const spelledCall = (op: string, operands: Names): string => {
  if (!isFunction(op)) return `opFunctions.${op}(${operands.join(', ')})`
  const arity = functionArity[op]
  // An op of two that has another one for lists is called as what it is.
  if (operands.length === 2 && ops[op].withList !== undefined) return `${op}(${operands.join(', ')})`
  if (arity === 'any') return `${op}([${operands.join(', ')}])`
  if (arity !== 'even') return `${op}(${operands.join(', ')})`
  const half = operands.length / 2
  return `${op}([${operands.slice(0, half).join(', ')}], [${operands.slice(half).join(', ')}])`
}

/** A rule as code. */
export const spelledRule = (rule: Rule, named: Names, output: string, elements: Names): string =>
  foldRule<string>({
    operand: (position) => named[position] ?? 'NaN',
    output: () => output,
    literal: spelledNumber,
    application: (name, args) => spelledCall(name, args),
    total: (_, of) =>
      `sum([${elements.map((element) => spelledRule(of, [element], output, elements)).join(', ')}])`,
  })(rule)
