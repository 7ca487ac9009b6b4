import { asVar, freshCopy, invalidLeaf, isVar, leavesWithPath, mapTree, nodeOf, raise } from '@wengert/core'
import type { NodeId, Scalar, Var } from '@wengert/core'
import { appendAdjoints } from './appendAdjoints.js'

/** True for a tree with a `Var` among its leaves. */
export const hasVar = (tree: unknown): boolean => leavesWithPath(tree).some(([, leaf]) => isVar(leaf))

/** A function that has been run on the open recording, on fresh copies of its inputs. */
interface Run {
  readonly output: unknown
  /** The copies are the `count` nodes from here on. */
  readonly first: NodeId
  readonly count: number
}

/**
 * The function is given a fresh copy of every leaf, so that the derivative is taken by the argument and not by whatever
 * else the same node is used for.
 */
const run = (f: (inputs: never) => unknown, inputs: unknown): Run => {
  const originals = mapTree(inputs, (leaf) =>
    typeof leaf === 'number' || isVar(leaf)
      ? asVar(leaf, 'an argument of a derivative')
      : raise(invalidLeaf('an argument of a derivative', 'a scalar', inputs, leaf)),
  )
  let first = 0
  let count = 0
  const copies = mapTree(originals, (leaf) => {
    const copy = freshCopy(leaf as Var)
    if (count === 0) first = nodeOf(copy)
    count += 1
    return copy
  })
  return { output: f(copies as never), first, count }
}

const gradientOf = (root: Scalar, inputs: unknown, { first, count }: Run): unknown => {
  const adjoints = count === 0 ? [] : appendAdjoints(root, first, count)
  let leaf = 0
  return mapTree(inputs, () => asVar(adjoints[leaf++] ?? 0, 'a gradient'))
}

/** A value and its gradient on the open recording. */
export interface AppendedGradient {
  readonly value: Var
  readonly gradient: unknown
}

/** Runs a function on the open recording and appends its adjoints there. */
export const appendGradient = (
  f: (inputs: never) => unknown,
  inputs: unknown,
  refuse: () => never,
): AppendedGradient => {
  const ran = run(f, inputs)
  const { output } = ran
  const value = typeof output === 'number' || isVar(output) ? asVar(output, 'the output') : refuse()
  return { value, gradient: gradientOf(value, inputs, ran) }
}

/** Runs a function with several outputs on the open recording and appends the adjoints of each of them. */
export const appendJacobian = (f: (inputs: never) => unknown, inputs: unknown): unknown => {
  const ran = run(f, inputs)
  const roots: Array<Scalar> = []
  mapTree(ran.output, (leaf) =>
    typeof leaf === 'number' || isVar(leaf)
      ? roots.push(asVar(leaf, 'the output'))
      : raise(invalidLeaf('an output', 'a scalar', ran.output, leaf)),
  )
  const rows = roots.map((root) => gradientOf(root, inputs, ran))
  let row = 0
  return mapTree(ran.output, () => rows[row++])
}
