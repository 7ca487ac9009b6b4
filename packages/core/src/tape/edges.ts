import type { NodeId, TapeNode } from './TapeNode.js'
import { operandsOf } from './TapeNode.js'

/** An operand of a node: `from` is used by `to` at a position counted from 0. */
export interface Edge {
  readonly from: NodeId
  readonly to: NodeId
  readonly position: number
}

/**
 * The edges of a tape, one an operand: `mul(x, x)` has two, which is why its derivative is 2x.
 *
 * @example
 * ```ts
 * import { edges, mul, record } from '@wengert/core'
 *
 * edges(record((x) => mul(x, x), 3).tape) // => [{ from: 0, to: 1, position: 0 }, { from: 0, to: 1, position: 1 }]
 * ```
 */
export const edges = (nodes: Iterable<TapeNode>): ReadonlyArray<Edge> =>
  [...nodes].flatMap((node) => operandsOf(node).map((from, position) => ({ from, to: node.id, position })))
