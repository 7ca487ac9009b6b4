import { opFunctions, outputPrimal } from '@wengert/core'
import type { OpName } from '@wengert/core'
import { backward } from '@wengert/grad'
import { isParameter, recorded, recordedPartial } from './recorded.js'

/** What the product computes at a point, in the form of the references. */
export interface Computed {
  /** By the op function, and as the primal of the recorded node. */
  readonly values: readonly [onNumbers: number, recorded: number]
  readonly partials: ReadonlyArray<number | null>
  /** A row for each first partial: what a sweep over the appended gradient gives. `null` where there is no derivative. */
  readonly seconds: ReadonlyArray<ReadonlyArray<number | null>>
}

/** Value, first and second partials of an op at a point. */
export const computed = (name: OpName, operands: ReadonlyArray<number>): Computed => {
  const recording = recorded(name, operands)
  const gradient = backward(recording)
  const isConstant = (k: number): boolean => isParameter(name, k, operands.length)
  return {
    values: [Number(opFunctions[name](...operands)), outputPrimal(recording)],
    partials: operands.map((_, k) => (isConstant(k) ? null : (gradient.get(k) ?? 0))),
    seconds: operands.map((_, i) => {
      const appended = recordedPartial(name, i, operands)
      const second = appended === undefined ? undefined : backward(appended)
      return operands.map((__, j) => (second === undefined || isConstant(j) ? null : (second.get(j) ?? 0)))
    }),
  }
}
