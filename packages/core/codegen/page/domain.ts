import type { Domain, Interval, Op } from '../../src/ops/Op.js'
import { numberToLatex, operandLetters } from './ruleToLatex.js'

const isReal = ({ from, to }: Interval): boolean => from === -Infinity && to === Infinity

const interval = (each: Interval): string => {
  const { from, to, open } = each
  if (isReal(each)) return '\\mathbb{R}'
  const start = open === 'from' || open === 'both' ? '(' : '['
  const end = open === 'to' || open === 'both' ? ')' : ']'
  return `${start}${numberToLatex(from).text}, ${numberToLatex(to).text}${end}`
}

/** A domain in interval notation. */
export const domainToLatex = (domain: Domain): string => domain.map(interval).join(' \\cup ')

const isList = ({ arity }: Op): boolean => typeof arity === 'string'

/** An op's operands as its formulas name them: `x`, or `x_i` for the elements of a list. */
export const operandsOf = (op: Op, index = 'i'): ReadonlyArray<string> =>
  operandLetters(op).map((letter) => (isList(op) ? `${letter}_${index}` : letter))

/** Where the operands of an op may lie, those with the same domain together: `x, y \in \mathbb{R}`. */
export const domains = (op: Op): ReadonlyArray<string> => {
  const operands = operandsOf(op)
  const places = op.domain.map(domainToLatex)
  return [...new Set(places)].map(
    (place) => `${operands.filter((_, k) => places[k] === place).join(', ')} \\in ${place}`,
  )
}
