const cache = new WeakMap<object, unknown>()

/** What `compute` gives for an immutable key, computed once. */
export const remembered = <K extends object, A>(key: K, compute: (key: K) => A): A => {
  if (!cache.has(key)) cache.set(key, compute(key))
  return cache.get(key) as A
}
