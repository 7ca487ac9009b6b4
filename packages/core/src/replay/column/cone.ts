import type { NodeId } from '../../tape/TapeNode.js'
import type { Users } from './users.js'

/** The rows that depend on some nodes: marked with 1, none before `first` or after `last`. */
export interface Cone {
  readonly marked: Uint8Array
  readonly first: NodeId
  readonly last: NodeId
}

/** Marks what depends on some nodes, the nodes themselves aside, among the first `length` rows. */
export const coneOf = ({ starts, users }: Users, nodes: ReadonlyArray<NodeId>, length: number): Cone => {
  const marked = new Uint8Array(length)
  const waiting = [...nodes]
  let first = length
  let last = -1
  for (let node = waiting.pop(); node !== undefined; node = waiting.pop()) {
    for (let k = starts[node] ?? 0; k < (starts[node + 1] ?? 0); k++) {
      const user = users[k] ?? length
      if (user >= length || marked[user] === 1) continue
      marked[user] = 1
      first = Math.min(first, user)
      last = Math.max(last, user)
      waiting.push(user)
    }
  }
  return { marked, first, last }
}
