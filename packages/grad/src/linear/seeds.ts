import { invalidLeaf, isRecording, isVar, leavesInOrderOf, raise, shapeDifference } from '@wengert/core'
import type { Scalar } from '@wengert/core'

/** The leaves of a tree of seeds in the order of the tree that they are for; another shape throws. */
export const seedLeaves = (shape: unknown, seeds: unknown, role: string): ReadonlyArray<Scalar> => {
  const difference = shapeDifference(shape, seeds)
  if (difference !== undefined) return raise(difference)
  const expected = isRecording() ? 'a scalar' : 'a number'
  return leavesInOrderOf(shape, seeds).map((leaf) =>
    typeof leaf === 'number' || (isRecording() && isVar(leaf))
      ? leaf
      : raise(invalidLeaf(role, expected, seeds, leaf)),
  )
}
