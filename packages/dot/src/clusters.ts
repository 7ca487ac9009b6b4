import type { NodeId, Scope } from '@wengert/core'

/** For each node, the index of the innermost scope around it: one pass, as scopes are listed in the order they began. */
export const innermostScopes = (
  scopes: ReadonlyArray<Scope>,
  length: number,
): ReadonlyArray<number | undefined> => {
  const innermost: Array<number | undefined> = []
  let next = 0
  let current: number | undefined
  const endOf = (index: number): NodeId => scopes[index]?.end ?? Infinity
  for (let id = 0; id < length; id++) {
    for (; (scopes[next]?.start ?? Infinity) <= id; next++) current = next
    while (current !== undefined && endOf(current) <= id) current = scopes[current]?.parent
    innermost.push(current)
  }
  return innermost
}
