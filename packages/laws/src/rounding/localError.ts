import { ops, partialsAt } from '@wengert/core'
import type { OpName } from '@wengert/core'
import { worstUlp } from '../generated/worstUlp.js'

/** The unit roundoff: half the distance from 1 to the next double. */
export const unitRoundoff = 2 ** -53

const total = (terms: ReadonlyArray<number>): number => terms.reduce((all, term) => all + Math.abs(term), 0)

const greatest = (operands: ReadonlyArray<number>, output: number): number =>
  Math.max(1, Math.abs(output), ...operands.map(Math.abs))

/** The products of two lists, one after the other. */
const products = (operands: ReadonlyArray<number>): ReadonlyArray<number> => {
  const half = operands.length / 2
  return operands.slice(0, half).map((x, k) => x * (operands[half + k] ?? NaN))
}

/** What rounds inside an op over a list: every partial sum. The sums inside logarithms round in units of 1. */
const inside: Partial<Readonly<Record<OpName, (operands: ReadonlyArray<number>, output: number) => number>>> =
  {
    sum: (operands) => operands.length * total(operands),
    dot: (operands) => operands.length * total(products(operands)),
    norm: (operands, output) => (operands.length + 2) * output,
    logsumexp: (operands, output) => (operands.length + 2) * greatest(operands, output),
    logaddexp: (operands, output) => 4 * greatest(operands, output),
  }

/** Ops that give an operand on, or 0. */
const copies: ReadonlyArray<OpName> = ['identity', 'nonnegative', 'differential']

const exact = { ulp: 0, beyondCondition: 0 }

/** Of ops that users do not reach: partials, of which none is worse than that by its own references. */
const unmeasured = { ulp: 4, beyondCondition: 4 }

/** More ulp than that come of a condition number, and are far too many where it is small. */
const mostUlp = 8

/** In units of the last place of 1: what was measured of an op at worst, or less where its condition accounts for that. */
const measured = (op: OpName, operands: ReadonlyArray<number>, output: number): number => {
  const { ulp, beyondCondition } = worstUlp[op] ?? (copies.includes(op) ? exact : unmeasured)
  const worst = ulp * Math.abs(output)
  if (ulp <= mostUlp) return worst
  const partials = partialsAt(ops[op], operands)
  const moved = total(operands.map((x, k) => x * (partials[k] ?? NaN)))
  const conditioned = moved + beyondCondition * Math.abs(output)
  return conditioned < worst ? conditioned : worst
}

/**
 * A bound of the rounding error that one op adds when its operands are exact: for one rounding inside each term of a
 * list, else for the worst error that was measured of the op against 60-digit references. Choices are exact.
 */
export const localError = (op: OpName, operands: ReadonlyArray<number>, output: number): number => {
  const rounded = inside[op]?.(operands, output) ?? 2 * measured(op, operands, output)
  return rounded === 0 && ops[op].kinks.length > 0 ? 0 : unitRoundoff * rounded + Number.MIN_VALUE
}

/** How far a constant may be from the decimal number it stands for, or from the formula it was computed by: one ulp. */
export const constantError = (constant: number): number =>
  Number.isInteger(1024 * constant) ? 0 : 2 * unitRoundoff * Math.abs(constant)
