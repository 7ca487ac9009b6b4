import {
  asVar,
  freshCopy,
  invalidLeaf,
  isVar,
  leavesInOrderOf,
  mapTree,
  nodeOf,
  openRows,
  raise,
} from '@wengert/core'
import type { NodeId, Scalar, Var } from '@wengert/core'
import { appendAdjoints } from '../append/appendAdjoints.js'
import type { ScalarSeed } from '../append/appendAdjoints.js'
import { appendTangents } from '../append/appendTangents.js'
import { regionOf } from '../append/Region.js'
import type { Linear, Seeds } from './Linear.js'

/** Every leaf of a tree of scalars as a `Var` of the open recording. */
const variables = (tree: unknown, role: string): unknown =>
  mapTree(tree, (leaf) =>
    typeof leaf === 'number' || isVar(leaf)
      ? asVar(leaf, role)
      : raise(invalidLeaf(role, 'a scalar', tree, leaf)),
  )

const leavesOf = (tree: unknown): ReadonlyArray<Var> => leavesInOrderOf(tree, tree) as ReadonlyArray<Var>

const seedsAt = (nodes: ReadonlyArray<NodeId>, seeds: Seeds, role: string): ReadonlyArray<ScalarSeed> =>
  nodes.flatMap((node, k) => {
    const seed = seeds[k]
    return seed === undefined ? [] : [[node, typeof seed === 'number' ? seed : asVar(seed, role)] as const]
  })

const asVars = (scalars: ReadonlyArray<Scalar>): ReadonlyArray<Var> =>
  scalars.map((scalar) => asVar(scalar, 'a derivative'))

/**
 * Runs a function on the open recording, to append its derivatives there. It is given a fresh copy of every leaf, so
 * that the derivative is taken by the argument and not by whatever else the same node is used for.
 */
export const appendedLinear = (f: (inputs: never) => unknown, inputs: unknown): Linear => {
  const originals = variables(inputs, 'an argument of a derivative')
  const copies = mapTree(originals, (leaf) => freshCopy(leaf as Var))
  const copied = leavesOf(copies)
  const [witness] = copied
  const value = variables(f(copies as never), 'an output')
  const roots = leavesOf(value).map(nodeOf)
  const counts = { inputs: copied.length, outputs: roots.length }
  if (witness === undefined)
    return { value, ...counts, pullback: () => [], pushforward: () => asVars(roots.map(() => 0)) }
  const first = nodeOf(witness)
  const last = roots.reduce((highest, root) => Math.max(highest, root), first + copied.length - 1)
  const region = regionOf(openRows(), first, copied.length, last)
  const here = (role: string): void => {
    asVar(witness, role)
  }
  return {
    value,
    ...counts,
    pullback: (cotangents) => {
      here('the function that a pullback belongs to')
      const adjoints: Array<Scalar> = copied.map(() => 0)
      for (const [input, adjoint] of appendAdjoints(region, seedsAt(roots, cotangents, 'a cotangent')))
        adjoints[input] = adjoint
      return asVars(adjoints)
    },
    pushforward: (tangents) => {
      here('the function that a pushforward belongs to')
      const inputNodes = copied.map((_, k) => first + k)
      return asVars(appendTangents(region, seedsAt(inputNodes, tangents, 'a tangent'), roots))
    },
  }
}
