import { operandsOf, ops, partialsAt } from '@wengert/core'
import type { NodeId, Tape } from '@wengert/core'

const roundoff = 2 ** -53

/**
 * How far two reverse sweeps may be apart that add the same contributions in other orders: a small multiple of the
 * rounding of the sums of the magnitudes of all of them, and of what vanishes next to 0. Not finite where a contribution
 * is not: then IEEE 754 does not say that a·p + b·p is (a + b)·p.
 */
export const gradientBound = (tape: Tape, roots: ReadonlyArray<NodeId>): Float64Array => {
  const sizes = new Float64Array(tape.length)
  const vanished = new Float64Array(tape.length)
  const reached = new Uint8Array(tape.length)
  const { primals } = tape.rows()
  let edges = 1
  for (const root of roots) {
    sizes[root] = (sizes[root] ?? 0) + 1
    reached[root] = 1
  }
  for (let id = tape.length - 1; id >= 0; id--) {
    const node = tape.at(id)
    if (reached[id] === 0 || node?._tag !== 'Apply') continue
    const operands = operandsOf(node)
    const partials = partialsAt(
      ops[node.op],
      operands.map((operand) => primals[operand] ?? NaN),
    )
    edges += operands.length
    for (const [k, operand] of operands.entries()) {
      const size = Math.abs(partials[k] ?? 0)
      sizes[operand] = (sizes[operand] ?? 0) + (sizes[id] ?? 0) * size
      vanished[operand] = (vanished[operand] ?? 0) + (vanished[id] ?? 0) * size + Number.MIN_VALUE
      reached[operand] = 1
    }
  }
  return sizes.map((size, id) => 4 * edges * roundoff * size + 4 * (vanished[id] ?? 0))
}
