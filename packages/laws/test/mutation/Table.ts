import { ops } from '@wengert/core'
import type { Op, OpName } from '@wengert/core'

/** The op table, or one with a fault in it. */
export type Table = (name: string) => Op

const isOp = (name: string): name is OpName => Object.hasOwn(ops, name)

/** The op table as it is. */
export const table: Table = (name) => {
  if (!isOp(name)) throw new Error(`Expected the name of an op of the table, but ${name} came.`)
  return ops[name]
}

/** The op table with another entry of that name. */
export const tableWith =
  (name: OpName, op: Op): Table =>
  (each) =>
    each === name ? op : table(each)
