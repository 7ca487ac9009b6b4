import { leavesInOrderOf, mapTree, pushforward as push } from '@wengert/core'
import type { NodeId, Rows, Scalar } from '@wengert/core'
import { adjointOf, sweep } from '../adjoints.js'
import type { Seed } from '../adjoints.js'
import { borrowWorkspace } from '../workspace.js'
import type { Linear, Seeds } from './Linear.js'

const seedsAt = (nodes: ReadonlyArray<NodeId>, seeds: Seeds): ReadonlyArray<Seed> =>
  nodes.flatMap((node, k) => {
    const seed = seeds[k]
    return typeof seed === 'number' ? [[node, seed] as const] : []
  })

/** A recording whose first nodes are its inputs, by the numeric sweeps. */
export const numericLinear = (rows: Rows, output: unknown, inputs: number): Linear => {
  const roots: ReadonlyArray<NodeId> =
    typeof output === 'number' ? [output] : leavesInOrderOf(output, output).map(Number)
  const last = roots.reduce((highest, root) => Math.max(highest, root), inputs - 1)
  const pullback = (cotangents: Seeds): ReadonlyArray<Scalar> =>
    borrowWorkspace(last + 1, ({ adjoints, reached }) => {
      const swept = sweep(rows, seedsAt(roots, cotangents), adjoints, reached, last + 1)
      return Array.from({ length: inputs }, (_, input) => adjointOf(swept, input) ?? 0)
    })
  const pushforward = (tangents: Seeds): ReadonlyArray<Scalar> =>
    borrowWorkspace(last + 1, ({ adjoints: column, reached }) => {
      reached.fill(0, 0, last + 1)
      for (let input = 0; input < inputs; input++) {
        const tangent = tangents[input]
        if (typeof tangent !== 'number') continue
        column[input] = tangent
        reached[input] = 1
      }
      push(rows, column, reached, last)
      return roots.map((root) => (reached[root] === 1 ? (column[root] ?? 0) : 0))
    })
  const value = mapTree(output, (root) => rows.primals[Number(root)] ?? NaN)
  return { value, outputs: roots.length, inputs, pullback, pushforward }
}
