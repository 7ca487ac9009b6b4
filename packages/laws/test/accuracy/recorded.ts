import { opFunctions, ops, record } from '@wengert/core'
import type { OpName, Recording, Scalar } from '@wengert/core'
import { grad } from '@wengert/grad'

/** A function recorded at a point, its operands flat. */
export type Recorded = Recording<ReadonlyArray<number>, Scalar>

/** Which rule belongs to an operand of so many. */
export const ruleOf = (name: OpName, operand: number, count: number): number => {
  const { arity } = ops[name]
  if (arity === 'pairs') return Number(operand >= count / 2)
  return typeof arity === 'number' ? operand : 0
}

/** True for an operand that is a constant parameter: it has no derivative. */
export const isParameter = (name: OpName, operand: number, count: number): boolean =>
  ops[name].partials[ruleOf(name, operand, count)] === null

/** The op as a function of its operands; parameters stay what they are at the point. */
const functionAt =
  (name: OpName, operands: ReadonlyArray<number>) =>
  (xs: ReadonlyArray<Scalar>): Scalar =>
    opFunctions[name](...xs.map((x, k) => (isParameter(name, k, xs.length) ? (operands[k] ?? NaN) : x)))

/** The op recorded at a point. */
export const recorded = (name: OpName, operands: ReadonlyArray<number>): Recorded =>
  record(functionAt(name, operands), operands)

/** The partial of an op by an operand, appended and recorded at a point. */
export const recordedPartial = (
  name: OpName,
  operand: number,
  operands: ReadonlyArray<number>,
): Recorded | undefined =>
  isParameter(name, operand, operands.length)
    ? undefined
    : record((xs) => grad(functionAt(name, operands))(xs)[operand] ?? NaN, operands)
