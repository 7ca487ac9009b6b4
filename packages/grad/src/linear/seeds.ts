import {
  invalidLeaf,
  isRecord,
  isRecording,
  isVar,
  leavesInOrderOf,
  raise,
  shapeDifference,
} from '@wengert/core'
import type { Scalar } from '@wengert/core'

/**
 * Adds the leaves of a tree of numbers, in the order of the tree that they are for. False where a leaf is anything else
 * or the shapes differ: then it must be asked what is wrong.
 */
const addNumbers = (shape: unknown, seeds: unknown, leaves: Array<Scalar>): boolean => {
  if (typeof seeds === 'number') {
    leaves.push(seeds)
    return typeof shape === 'number'
  }
  if (Array.isArray(shape)) {
    if (!Array.isArray(seeds) || seeds.length !== shape.length) return false
    for (let k = 0; k < shape.length; k++) if (!addNumbers(shape[k], seeds[k], leaves)) return false
    return true
  }
  if (!isRecord(shape) || !isRecord(seeds)) return false
  const keys = Object.keys(shape)
  return (
    Object.keys(seeds).length === keys.length &&
    keys.every((key) => Object.hasOwn(seeds, key) && addNumbers(shape[key], seeds[key], leaves))
  )
}

/** The leaves of a tree of seeds in the order of the tree that they are for; another shape throws. */
export const seedLeaves = (shape: unknown, seeds: unknown, role: string): ReadonlyArray<Scalar> => {
  const numbers: Array<Scalar> = []
  if (addNumbers(shape, seeds, numbers)) return numbers
  const difference = shapeDifference(shape, seeds, role)
  if (difference !== undefined) return raise(difference)
  const expected = isRecording() ? 'a scalar' : 'a number'
  return leavesInOrderOf(shape, seeds).map((leaf) =>
    typeof leaf === 'number' || (isRecording() && isVar(leaf))
      ? leaf
      : raise(invalidLeaf(role, expected, seeds, leaf)),
  )
}
