import { raise } from '../error/WengertException.js'

/** Flat columns, one row a node. `extras` holds the operands of nodes that have more than two. */
export interface Rows {
  readonly opcodes: Uint8Array
  readonly lefts: Int32Array
  readonly rights: Int32Array
  readonly primals: Float64Array
  readonly extras: Int32Array
}

/** Empty rows. */
export const allocate = (capacity: number, extras: number): Rows => {
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
export const sliceRows = (rows: Rows, length: number, extras: Int32Array): Rows => ({
  opcodes: rows.opcodes.slice(0, length),
  lefts: rows.lefts.slice(0, length),
  rights: rows.rights.slice(0, length),
  primals: rows.primals.slice(0, length),
  extras,
})
