import { isRecord } from '../../recording/Tree.js'

const writeEach = (
  ids: ReadonlyArray<unknown>,
  values: ReadonlyArray<unknown>,
  primals: Float64Array,
  inOrder: boolean,
): boolean => {
  if (values.length !== ids.length) return false
  for (let k = 0; k < ids.length; k++) {
    const id = ids[k]
    const value = values[k]
    if (typeof id === 'number' && typeof value === 'number') primals[id] = value
    else if (!writeInputs(id, value, primals, inOrder)) return false
  }
  return true
}

const writeRecord = (
  ids: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, unknown>>,
  primals: Float64Array,
  inOrder: boolean,
): boolean => {
  const keys = Object.keys(ids)
  const others = Object.keys(values)
  if (others.length !== keys.length) return false
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k] ?? ''
    if (others[k] !== key && (inOrder || !Object.hasOwn(values, key))) return false
    if (!writeInputs(ids[key], values[key], primals, inOrder)) return false
  }
  return true
}

/**
 * Writes a tree of numbers into a column, at the node ids that stand in its place in another tree. False, with the
 * column half written, where the trees differ in shape or a leaf is no number; `inOrder` also asks for keys in the same
 * order. One walk, which makes nothing for an array. It goes no deeper than the tree of ids.
 */
export const writeInputs = (
  ids: unknown,
  values: unknown,
  primals: Float64Array,
  inOrder: boolean,
): boolean => {
  if (typeof ids === 'number') {
    if (typeof values !== 'number') return false
    primals[ids] = values
    return true
  }
  if (Array.isArray(ids)) return Array.isArray(values) && writeEach(ids, values, primals, inOrder)
  return isRecord(ids) && isRecord(values) && writeRecord(ids, values, primals, inOrder)
}
