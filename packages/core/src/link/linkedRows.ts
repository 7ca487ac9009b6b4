import { linked } from '../tape/Columns.js'

/**
 * How many rows links have appended so far, in this process: `compose`, `fanout` and `split` append the rows of one
 * recording to those of the other, which stay where they are.
 *
 * @example
 * ```ts
 * import { compose, linkedRows, mul, record, sin } from '@wengert/core'
 *
 * const before = linkedRows()
 * compose(record((y) => sin(y), 9), record((x) => mul(x, x), 3))
 * linkedRows() - before // => 1
 * ```
 */
export const linkedRows = (): number => linked
