import { foldRule, ops, raise } from '@wengert/core'
import type { OpName, Rule } from '@wengert/core'

/** A rule at plain operands. */
type Reading = (x: number, y: number, z: number, output: number) => number

/** What an op of fixed arity passes on of a tangent, or `undefined`. */
export type NumericPass = (
  tangent: number,
  x: number,
  y: number,
  z: number,
  output: number,
) => number | undefined

const operands: ReadonlyArray<Reading> = [(x) => x, (_x, y) => y, (_x, _y, z) => z]
const nothing: Reading = () => NaN

/** The value of an op that a rule mentions: those are of fixed arity. */
export const valueOf = (name: OpName): ((x: number, y: number, z: number) => number) => {
  const op = ops[name]
  switch (op.arity) {
    case 1:
      return (x) => op.value(x)
    case 2:
      return (x, y) => op.value(x, y)
    case 3:
      return (x, y, z) => op.value(x, y, z)
    default:
      return raise({
        _tag: 'UnknownOp',
        op: name,
        message: `Expected an op of fixed arity in a rule, but ${name} came. Write the rule with total, or with other ops.`,
      })
  }
}

const readingOf: (rule: Rule) => Reading = foldRule<Reading>({
  operand: (position) => operands[position] ?? nothing,
  output: () => (_x, _y, _z, output) => output,
  literal: (value) => () => value,
  application: (name, [first = nothing, second = nothing, third = nothing]) => {
    const value = valueOf(name as OpName)
    return (x, y, z, output) => value(first(x, y, z, output), second(x, y, z, output), third(x, y, z, output))
  },
  total: () => nothing,
})

const isLiteral = (rule: Rule | undefined, value: number): boolean =>
  rule?._tag === 'Literal' && rule.value === value

/** The rule of a partial as what it passes on: the distinctions are those of the generated kernels. */
export const numericPass = (rule: Rule): NumericPass => {
  if (isLiteral(rule, 0)) return () => undefined
  if (isLiteral(rule, 1)) return (tangent) => tangent
  if (rule._tag === 'Application') {
    const [first, second, third] = rule.args
    if (rule.op === 'select' && first !== undefined && second !== undefined && third !== undefined) {
      const [condition, yes, no] = [readingOf(first), numericPass(second), numericPass(third)]
      return (tangent, x, y, z, output) =>
        condition(x, y, z, output) !== 0 ? yes(tangent, x, y, z, output) : no(tangent, x, y, z, output)
    }
    if (rule.op === 'neg' && first !== undefined) {
      const positive = numericPass(first)
      return (tangent, x, y, z, output) => positive(-tangent, x, y, z, output)
    }
    if (rule.op === 'div' && second !== undefined && isLiteral(first, 1)) {
      const divisor = readingOf(second)
      return (tangent, x, y, z, output) => tangent / divisor(x, y, z, output)
    }
  }
  const partial = readingOf(rule)
  return (tangent, x, y, z, output) => tangent * partial(x, y, z, output)
}
