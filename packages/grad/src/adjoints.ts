import { reverse } from '@wengert/core'
import type { NodeId, Rows } from '@wengert/core'

/** Adjoints by node id, and which of them a contribution has reached: absent is not zero. */
export interface Adjoints {
  readonly adjoints: Float64Array
  readonly reached: Uint8Array
  /** How many nodes were reached. */
  readonly size: number
}

/** A node and the cotangent it is given before the sweep. */
export type Seed = readonly [node: NodeId, cotangent: number]

/** Adjoints start at −0, the exact identity of addition: the sign of a zero adjoint is the sum's own. */
const identity = -0

/**
 * Runs the reverse sweep over columns that nobody else writes, and that may hold what an earlier sweep left: the first
 * `length` rows are cleared, those beyond the root too, since an input may come after it.
 */
export const sweep = (
  rows: Rows,
  seeds: ReadonlyArray<Seed>,
  adjoints: Float64Array,
  reached: Uint8Array,
  length: number,
): Adjoints => {
  const root = seeds.reduce((highest, [node]) => Math.max(highest, node), -1)
  adjoints.fill(identity, 0, root + 1)
  reached.fill(0, 0, length)
  for (const [node, cotangent] of seeds) {
    adjoints[node] = (adjoints[node] ?? identity) + cotangent
    reached[node] = 1
  }
  return { adjoints, reached, size: reverse(rows, adjoints, reached, root) }
}

/** The adjoint of a node, where one has reached it. */
export const adjointOf = ({ adjoints, reached }: Adjoints, node: NodeId): number | undefined =>
  reached[node] === 1 ? adjoints[node] : undefined
