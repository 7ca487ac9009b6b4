const isPlain = (tree: object): boolean => {
  const prototype: unknown = Object.getPrototypeOf(tree)
  return prototype === null || prototype === Object.prototype
}

/** A copy of a tree that may be changed: trees that Wengert makes are frozen. */
export const thawed = (tree: unknown): unknown => {
  if (Array.isArray(tree)) return tree.map(thawed)
  if (typeof tree !== 'object' || tree === null || !isPlain(tree)) return tree
  return Object.fromEntries(Object.entries(tree).map(([key, part]): [string, unknown] => [key, thawed(part)]))
}
