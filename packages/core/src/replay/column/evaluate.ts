import { forward } from '../../generated/kernels.js'
import type { Rows } from '../../tape/Rows.js'
import type { NodeId } from '../../tape/TapeNode.js'
import type { Cone } from './cone.js'
import { constantCode } from '../../tape/opcode.js'

let evaluated = 0

/**
 * How many rows replays have evaluated so far, in this process: all of them for `replay` and for a specialised function,
 * up to the guard that failed, those that depend on an input that changed for `replayFrom`.
 *
 * @example
 * ```ts
 * import { evaluatedRows, exp, record, replayFrom, sin, sum } from '@wengert/core'
 *
 * const recording = record(({ x, y }) => sum([sin(x), exp(y)]), { x: 1, y: 2 })
 * const before = evaluatedRows()
 * replayFrom(recording, { x: 1, y: 3 })
 * evaluatedRows() - before // => 2
 * ```
 */
export const evaluatedRows = (): number => evaluated

/** Evaluates all rows in a column of its own; gives the first guard or pin that fails, or −1. */
export const evaluateAll = (rows: Rows, primals: Float64Array, length: number): NodeId => {
  const failed = forward(rows, primals, length)
  evaluated += failed === -1 ? length : failed + 1
  return failed
}

/** Evaluates the rows of a cone, by runs of neighbours; gives the first guard or pin that fails, or −1. */
export const evaluateCone = (rows: Rows, primals: Float64Array, { marked, first, last }: Cone): NodeId => {
  for (let start = first; start <= last && start !== -1;) {
    let end = start
    // A constant between two rows of the cone costs less than another call.
    while (end <= last && (marked[end] === 1 || rows.opcodes[end] === constantCode)) end += 1
    const failed = forward(rows, primals, end, start)
    for (let id = start; id < (failed === -1 ? end : failed + 1); id++) evaluated += marked[id] ?? 0
    if (failed !== -1) return failed
    start = marked.indexOf(1, end)
  }
  return -1
}
