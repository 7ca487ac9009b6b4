import { asVar, freshCopy, invalidLeaf, isVar, leavesWithPath, mapTree, nodeOf, raise } from '@wengert/core'
import type { Scalar, Var } from '@wengert/core'
import { appendAdjoints } from './appendAdjoints.js'

/** A value and its gradient on the open recording. */
export interface AppendedGradient {
  readonly value: Var
  readonly gradient: unknown
}

/** True for a tree with a `Var` among its leaves. */
export const hasVar = (tree: unknown): boolean => leavesWithPath(tree).some(([, leaf]) => isVar(leaf))

/**
 * Runs a function on the open recording and appends its adjoints there. The function is given a fresh copy of every
 * leaf, so that the derivative is taken by the argument and not by whatever else the same node is used for.
 */
export const appendGradient = (
  f: (inputs: never) => unknown,
  inputs: unknown,
  refuse: () => never,
): AppendedGradient => {
  const originals = mapTree(inputs, (leaf) =>
    typeof leaf === 'number' || isVar(leaf)
      ? asVar(leaf, 'an argument of grad')
      : raise(invalidLeaf('an argument of grad', 'a scalar', inputs, leaf)),
  )
  let first = -1
  let count = 0
  const copies = mapTree(originals, (leaf) => {
    const copy = freshCopy(leaf as Var)
    if (count === 0) first = nodeOf(copy)
    count += 1
    return copy
  })
  const result = f(copies as never)
  const value = typeof result === 'number' || isVar(result) ? asVar(result, 'the output') : refuse()
  const adjoints: ReadonlyArray<Scalar> = count === 0 ? [] : appendAdjoints(value, first, count)
  let leaf = 0
  return { value, gradient: mapTree(inputs, () => asVar(adjoints[leaf++] ?? 0, 'grad')) }
}
