import { isVar, nodeOf } from '@wengert/core'
import type { OpName, Scalar } from '@wengert/core'
import type { Appender } from './Appender.js'
import { negated, signed, term } from './Term.js'
import type { Term } from './Term.js'

/**
 * Terms under the ops of the table. What is simplified is what changes no value: numbers are folded, ·1, /1, ^1 and a
 * sign that is turned twice vanish, signs move outwards. 0·x stays: where x is infinite it is NaN, and says so.
 */

type Combine = (appender: Appender, operands: ReadonlyArray<Term>) => Term

const zero = term(0)

/** A term as a scalar: a sign that is still outside becomes a node. */
export const scalarOf = (appender: Appender, { scalar, negative }: Term): Scalar =>
  negative ? appender.apply('neg', [scalar]) : scalar

const applied = (appender: Appender, op: OpName, operands: ReadonlyArray<Term>): Term =>
  term(
    appender.apply(
      op,
      operands.map((operand) => scalarOf(appender, operand)),
    ),
  )

/** The operands without their signs, and the sign of a product or quotient of them: a number takes it in. */
const withoutSigns = (appender: Appender, op: OpName, left: Term, right: Term): Term => {
  const negative = left.negative !== right.negative
  if (negative && typeof left.scalar === 'number')
    return term(appender.apply(op, [-left.scalar, right.scalar]))
  if (negative && typeof right.scalar === 'number')
    return term(appender.apply(op, [left.scalar, -right.scalar]))
  return signed(term(appender.apply(op, [left.scalar, right.scalar])), negative)
}

/** The product of two terms. */
export const product = (appender: Appender, left: Term, right: Term): Term => {
  if (left.scalar === 1) return right
  if (right.scalar === 1) return left
  if (left.scalar === -1) return negated(right)
  if (right.scalar === -1) return negated(left)
  return withoutSigns(appender, 'mul', left, right)
}

/** The quotient of two terms. */
export const quotient = (appender: Appender, dividend: Term, divisor: Term): Term => {
  if (divisor.scalar === 1) return dividend
  if (divisor.scalar === -1) return negated(dividend)
  return withoutSigns(appender, 'div', dividend, divisor)
}

/** The sum of two terms. */
export const plus = (appender: Appender, left: Term, right: Term): Term => {
  if (Object.is(left.scalar, -0)) return right
  if (Object.is(right.scalar, -0)) return left
  if (left.negative && right.negative)
    return negated(term(appender.apply('add', [left.scalar, right.scalar])))
  if (right.negative) return term(appender.apply('sub', [left.scalar, right.scalar]))
  if (left.negative) return term(appender.apply('sub', [right.scalar, left.scalar]))
  if (typeof right.scalar === 'number' && right.scalar < 0)
    return term(appender.apply('sub', [left.scalar, -right.scalar]))
  return term(appender.apply('add', [left.scalar, right.scalar]))
}

const same = (one: Term, other: Term): boolean =>
  one.negative === other.negative &&
  (isVar(one.scalar) && isVar(other.scalar)
    ? nodeOf(one.scalar) === nodeOf(other.scalar)
    : Object.is(one.scalar, other.scalar))

/** True for a term whose sign may be turned for nothing. */
const turnsFreely = ({ scalar, negative }: Term): boolean => negative || typeof scalar === 'number'

/** The first term where the condition is not 0, else the second. */
export const chosen = (appender: Appender, condition: Term, yes: Term, no: Term): Term => {
  if (typeof condition.scalar === 'number') return condition.scalar !== 0 ? yes : no
  if (same(yes, no)) return yes
  const turned = (yes.negative || no.negative) && turnsFreely(yes) && turnsFreely(no)
  const [a, b] = turned ? [negated(yes), negated(no)] : [yes, no]
  return signed(
    term(appender.apply('select', [condition.scalar, scalarOf(appender, a), scalarOf(appender, b)])),
    turned,
  )
}

const power = (appender: Appender, op: OpName, base: Term, exponent: Term): Term => {
  if (exponent.scalar === 0) return term(1)
  if (exponent.scalar === 1) return base
  return applied(appender, op, [base, exponent])
}

/** y·x^(y−1): without a power for the exponent of a square. */
const powerPartial: Combine = (appender, [base = zero, exponent = zero]) => {
  if (exponent.scalar === 2) return product(appender, term(2), base)
  return applied(appender, 'powBasePartial', [base, exponent])
}

const isNumber = ({ scalar }: Term, holds: (value: number) => boolean): boolean =>
  typeof scalar === 'number' && holds(scalar)

/** The truth of two scalars where one of them decides it: a number that is 0, or one that is not. */
const decided =
  (op: 'and' | 'or', outcome: 0 | 1): Combine =>
  (appender, operands) =>
    operands.some((operand) => isNumber(operand, (value) => (value === 0) === (outcome === 0)))
      ? term(outcome)
      : applied(appender, op, operands)

const combinations: ReadonlyMap<OpName, Combine> = new Map<OpName, Combine>([
  ['neg', (_, [a = zero]) => negated(a)],
  ['mul', (appender, [a = zero, b = zero]) => product(appender, a, b)],
  ['div', (appender, [a = zero, b = zero]) => quotient(appender, a, b)],
  ['add', (appender, [a = zero, b = zero]) => plus(appender, a, b)],
  ['sub', (appender, [a = zero, b = zero]) => plus(appender, a, negated(b))],
  ['select', (appender, [c = zero, a = zero, b = zero]) => chosen(appender, c, a, b)],
  ['and', decided('and', 0)],
  ['or', decided('or', 1)],
  ['pow', (appender, [a = zero, b = zero]) => power(appender, 'pow', a, b)],
  ['powBasePartial', powerPartial],
  ['powConstant', (appender, [a = zero, b = zero]) => power(appender, 'powConstant', a, b)],
])

/** Any op of the table, applied to terms. */
export const combined = (appender: Appender, op: OpName, operands: ReadonlyArray<Term>): Term =>
  combinations.get(op)?.(appender, operands) ?? applied(appender, op, operands)

/**
 * The sum of terms in their order: one node for the whole list, or one an addition where signs would need more.
 */
export const total = (appender: Appender, terms: ReadonlyArray<Term>): Term => {
  const turned = terms.filter(({ negative }) => negative).length
  const numbers = terms.findIndex(({ scalar }) => typeof scalar !== 'number')
  if (numbers === -1 || terms.length - Math.max(numbers, 1) < 2 + turned)
    return terms.slice(1).reduce((sum, each) => plus(appender, sum, each), terms[0] ?? zero)
  return term(appender.sum(terms.map((each) => scalarOf(appender, each))))
}
