import { isRecord } from '../../recording/Tree.js'
import type { NodeId } from '../../tape/TapeNode.js'

/** How a tree of numbers is written into a column. */
export interface Writing {
  readonly primals: Float64Array
  /** The keys of records must come in the same order. */
  readonly inOrder?: boolean
  /** Is given the nodes whose primals change, bit for bit. */
  readonly changed?: Array<NodeId>
}

/** Writes one primal. */
export const writeOne = (id: NodeId, value: number, { primals, changed }: Writing): void => {
  if (changed !== undefined && !Object.is(primals[id], value)) changed.push(id)
  primals[id] = value
}

const writeEach = (
  ids: ReadonlyArray<unknown>,
  values: ReadonlyArray<unknown>,
  writing: Writing,
): boolean => {
  if (values.length !== ids.length) return false
  for (let k = 0; k < ids.length; k++) {
    const id = ids[k]
    const value = values[k]
    if (typeof id === 'number' && typeof value === 'number') writeOne(id, value, writing)
    else if (!writeInputs(id, value, writing)) return false
  }
  return true
}

const writeRecord = (
  ids: Readonly<Record<string, unknown>>,
  values: Readonly<Record<string, unknown>>,
  writing: Writing,
): boolean => {
  const keys = Object.keys(ids)
  const others = Object.keys(values)
  if (others.length !== keys.length) return false
  for (let k = 0; k < keys.length; k++) {
    const key = keys[k] ?? ''
    if (others[k] !== key && (writing.inOrder === true || !Object.hasOwn(values, key))) return false
    if (!writeInputs(ids[key], values[key], writing)) return false
  }
  return true
}

/**
 * Writes a tree of numbers into a column, at the node ids that stand in its place in another tree. False, with the
 * column half written, where the trees differ in shape or a leaf is no number. One walk, which makes nothing for an
 * array and goes no deeper than the tree of ids.
 */
export const writeInputs = (ids: unknown, values: unknown, writing: Writing): boolean => {
  if (typeof ids === 'number') {
    if (typeof values !== 'number') return false
    writeOne(ids, values, writing)
    return true
  }
  if (Array.isArray(ids)) return Array.isArray(values) && writeEach(ids, values, writing)
  return isRecord(ids) && isRecord(values) && writeRecord(ids, values, writing)
}
