import { raise } from '../error/WengertException.js'

/** A column that can be read. */
export interface Column {
  readonly length: number
  readonly [row: number]: number
}

/** Flat columns to be read, one row a node. `extras` holds the operands of nodes that have more than two. */
export interface Rows {
  readonly opcodes: Column
  readonly lefts: Column
  readonly rights: Column
  readonly primals: Column
  readonly extras: Column
}

/** The columns as their owner has them. */
export interface OwnedRows {
  readonly opcodes: Uint8Array
  readonly lefts: Int32Array
  readonly rights: Int32Array
  readonly primals: Float64Array
  readonly extras: Int32Array
}

/** Empty rows. */
export const allocate = (capacity: number, extras: number): OwnedRows => {
  if (capacity > 2 ** 30) {
    return raise({
      _tag: 'TooLarge',
      size: capacity,
      limit: 2 ** 30,
      message: `Expected a tape of at most 2^30 nodes, but ${String(capacity)} rows were needed. Differentiate the function in parts.`,
    })
  }
  return {
    opcodes: new Uint8Array(capacity),
    lefts: new Int32Array(capacity),
    rights: new Int32Array(capacity),
    primals: new Float64Array(capacity),
    extras: new Int32Array(extras),
  }
}

/** A copy of the first rows, with other extras. */
export const sliceRows = (rows: OwnedRows, length: number, extras: Int32Array): OwnedRows => ({
  opcodes: rows.opcodes.slice(0, length),
  lefts: rows.lefts.slice(0, length),
  rights: rows.rights.slice(0, length),
  primals: rows.primals.slice(0, length),
  extras,
})

/** Copies rows into others, which the caller owns. */
export const copyRows = (from: OwnedRows, start: number, to: OwnedRows, at: number, count: number): void => {
  to.opcodes.set(from.opcodes.subarray(start, start + count), at)
  to.lefts.set(from.lefts.subarray(start, start + count), at)
  to.rights.set(from.rights.subarray(start, start + count), at)
  to.primals.set(from.primals.subarray(start, start + count), at)
}

/** A copy of the rows in use, with room for more. */
export const enlarge = (
  rows: OwnedRows,
  used: number,
  capacity: number,
  extrasUsed: number,
  extrasCapacity: number,
): OwnedRows => {
  const larger = allocate(
    Math.max(capacity, rows.opcodes.length),
    Math.max(extrasCapacity, rows.extras.length),
  )
  copyRows(rows, 0, larger, 0, used)
  larger.extras.set(rows.extras.subarray(0, extrasUsed))
  return larger
}

/** The first rows as others may read them: rows that come later stay out of sight. */
export const viewRows = (rows: OwnedRows, length: number): Rows =>
  rows.opcodes.length === length && rows.primals.length === length
    ? rows
    : {
        opcodes: rows.opcodes.subarray(0, length),
        lefts: rows.lefts.subarray(0, length),
        rights: rows.rights.subarray(0, length),
        primals: rows.primals.subarray(0, length),
        extras: rows.extras,
      }
