import { ops } from '@wengert/core'
import type { Rule } from '@wengert/core'
import { related } from './related.js'

/** A rule with one fault in it, and what the fault is. */
export interface MutatedRule {
  readonly change: string
  readonly rule: Rule
}

const literal = (value: number): Rule => ({ _tag: 'Literal', value })
const apply = (op: string, ...args: ReadonlyArray<Rule>): Rule => ({ _tag: 'Application', op, args })

const slightly = 1 + 1e-6

/** Wrong numbers in the place of a right one. */
const otherNumbers = (value: number, isCondition: boolean): ReadonlyArray<number> => {
  if (value === 0) return isCondition ? [1, -1] : [1]
  return isCondition ? [-value, 2 * value, value / 2] : [-value, 2 * value, slightly * value, value + 1]
}

const leaf = (rule: Rule, count: number, isCondition: boolean): ReadonlyArray<MutatedRule> => {
  const operands = Array.from({ length: count }, (_, position): Rule => ({ _tag: 'Operand', position }))
  switch (rule._tag) {
    case 'Operand':
      return [
        ...operands.flatMap((other, position) =>
          position === rule.position ? [] : [{ change: 'operand swapped', rule: other }],
        ),
        { change: 'Ω for the operand', rule: { _tag: 'Output' } },
      ]
    case 'Output':
      return operands.map((operand) => ({ change: 'operand for Ω', rule: operand }))
    case 'Literal':
      return otherNumbers(rule.value, isCondition).map((value) => ({
        change: 'number changed',
        rule: literal(value),
      }))
    default:
      return []
  }
}

/** The size or the sign of a subexpression wrong; of a condition that would be no fault. */
const scaled = (rule: Rule): ReadonlyArray<MutatedRule> => [
  { change: 'sign flipped', rule: apply('neg', rule) },
  { change: 'off by a factor 2', rule: apply('mul', literal(2), rule) },
  { change: 'off by 1e-6', rule: apply('mul', literal(slightly), rule) },
]

const restructured = (rule: Rule): ReadonlyArray<MutatedRule> => {
  if (rule._tag === 'Total') return [{ change: 'summand for the sum', rule: rule.of }]
  if (rule._tag !== 'Application') return []
  const { op, args } = rule
  const [first, second, third] = args
  const changes: Array<MutatedRule> = related(op)
    .filter((other) => ops[other].arity === args.length)
    .map((other) => ({ change: `${other} for ${op}`, rule: apply(other, ...args) }))
  if (first !== undefined && second === undefined) changes.push({ change: `without ${op}`, rule: first })
  if (first !== undefined && second !== undefined && third === undefined)
    changes.push(
      { change: `operands of ${op} swapped`, rule: apply(op, second, first) },
      { change: `only the first operand of ${op}`, rule: first },
      { change: `only the second operand of ${op}`, rule: second },
    )
  if (op === 'select' && first !== undefined && second !== undefined && third !== undefined)
    changes.push(
      { change: 'sides swapped', rule: apply(op, first, third, second) },
      { change: 'always the first side', rule: second },
      { change: 'always the second side', rule: third },
    )
  return changes
}

const isConditionOf = (op: string, argument: number, isCondition: boolean): boolean =>
  (op === 'select' && argument === 0) || (isCondition && ['and', 'or', 'not'].includes(op))

/** Every rule that differs from this one by one fault at one place; `count` is the number of operands there are. */
export const ruleMutants = (rule: Rule, count: number, isCondition = false): ReadonlyArray<MutatedRule> => {
  const here = [
    ...leaf(rule, count, isCondition),
    ...(isCondition || rule._tag === 'Literal' ? [] : scaled(rule)),
    ...restructured(rule),
  ]
  if (rule._tag === 'Total') {
    return [
      ...here,
      ...ruleMutants(rule.of, count, isCondition).map((inner): MutatedRule => ({
        change: inner.change,
        rule: { _tag: 'Total', of: inner.rule },
      })),
    ]
  }
  if (rule._tag !== 'Application') return here
  return [
    ...here,
    ...rule.args.flatMap((argument, k) =>
      ruleMutants(argument, count, isConditionOf(rule.op, k, isCondition)).map((inner) => ({
        change: inner.change,
        rule: apply(rule.op, ...rule.args.map((each, j) => (j === k ? inner.rule : each))),
      })),
    ),
  ]
}
