import { mapTree } from '@wengert/core'
import { adjointOf } from './adjoints.js'
import type { Adjoints } from './adjoints.js'

const isList = (tree: unknown): tree is ReadonlyArray<number> => {
  if (!Array.isArray(tree)) return false
  for (let k = 0; k < tree.length; k++) if (typeof tree[k] !== 'number') return false
  return true
}

/** The adjoints of the first nodes in the shape of the inputs, frozen; 0 where none has come. A list takes no tree walk. */
export const gradientTree = (inputs: unknown, swept: Adjoints): unknown => {
  if (!isList(inputs)) {
    let input = 0
    return mapTree(inputs, () => adjointOf(swept, input++) ?? 0)
  }
  const { adjoints, reached } = swept
  const gradient: Array<number> = []
  for (let k = 0; k < inputs.length; k++) gradient.push(reached[k] === 1 ? (adjoints[k] ?? 0) : 0)
  return Object.freeze(gradient)
}
