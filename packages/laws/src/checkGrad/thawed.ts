import { isRecord } from '@wengert/core'

/** A copy of a tree that may be changed: trees that Wengert makes are frozen. */
export const thawed = (tree: unknown): unknown => {
  if (Array.isArray(tree)) return tree.map(thawed)
  if (!isRecord(tree)) return tree
  return Object.fromEntries(Object.entries(tree).map(([key, part]): [string, unknown] => [key, thawed(part)]))
}
