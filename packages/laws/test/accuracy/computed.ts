import { ops, outputPrimal } from '@wengert/core'
import type { OpName } from '@wengert/core'
import { backward } from '@wengert/grad'
import { functionOf, recorded, recordedPartial } from './recorded.js'

/** What the product computes at a point, in the form of the references. */
export interface Computed {
  /** By the op function, and as the primal of the recorded node. */
  readonly values: readonly [onNumbers: number, recorded: number]
  readonly partials: ReadonlyArray<number | null>
  readonly seconds: ReadonlyArray<ReadonlyArray<number | null>>
}

/** The second partials of an op at a point, a row for each first one; `null` where there is no derivative. */
export type Seconds = (
  name: OpName,
  operands: ReadonlyArray<number>,
) => ReadonlyArray<ReadonlyArray<number | null>>

/** The rule of every first partial, recorded and swept backwards. */
export const secondsOfRules: Seconds = (name, operands) =>
  operands.map((_, i) => {
    const recording = recordedPartial(name, i, operands)
    const gradient = recording === undefined ? undefined : backward(recording)
    return operands.map((__, j) =>
      gradient === undefined || isConstant(name, j, operands) ? null : (gradient.get(j) ?? 0),
    )
  })

const isConstant = (name: OpName, operand: number, operands: ReadonlyArray<number>): boolean =>
  typeof ops[name].arity === 'number' && operand < operands.length && ops[name].partials[operand] === null

/** Value, first and second partials of an op at a point. */
export const computed = (
  name: OpName,
  operands: ReadonlyArray<number>,
  seconds: Seconds = secondsOfRules,
): Computed => {
  const recording = recorded(name, operands)
  const gradient = backward(recording)
  const primal = outputPrimal(recording)
  const onNumbers = functionOf(name)?.(...operands) ?? primal
  return {
    values: [Number(onNumbers), primal],
    partials: operands.map((_, k) => (isConstant(name, k, operands) ? null : (gradient.get(k) ?? 0))),
    seconds: seconds(name, operands),
  }
}
