import type { NodeId } from '../tape/TapeNode.js'

const absent = -1
/** Numbers a slot: the op, three operands, the node. */
const width = 5

/**
 * Finds a node by what it is: the number of an op and at most three whole numbers, its operands; −1 for those it does not
 * have. Open addressing over integers, because a map with text keys takes longer than making the node.
 *
 * `expected` is about how many nodes will be put there; it grows where they are more.
 *
 * @example
 * ```ts
 * import { NodeIndex } from '@wengert/core'
 *
 * const index = new NodeIndex(100)
 * index.add(3, 0, 1, -1, 7)
 * index.find(3, 0, 1, -1) // => 7
 * index.find(3, 1, 0, -1) // => undefined
 * ```
 */
export class NodeIndex {
  #slots: Int32Array
  #count = 0

  constructor(expected: number) {
    this.#slots = new Int32Array(width * 2 ** Math.ceil(Math.log2(2 * expected + 16))).fill(absent)
  }

  /** The node that was put there first, or `undefined`. */
  find(op: number, a: NodeId, b: NodeId, c: NodeId): NodeId | undefined {
    const node = this.#slots[this.#slotOf(op, a, b, c) + 4] ?? absent
    return node === absent ? undefined : node
  }

  /** Puts a node that is not there yet. */
  add(op: number, a: NodeId, b: NodeId, c: NodeId, node: NodeId): void {
    this.#count += 1
    if (2 * width * this.#count > this.#slots.length) this.#grow()
    const at = this.#slotOf(op, a, b, c)
    const slots = this.#slots
    slots[at] = op
    slots[at + 1] = a
    slots[at + 2] = b
    slots[at + 3] = c
    slots[at + 4] = node
  }

  /** Where the entry is, or where it would be put. */
  #slotOf(op: number, a: NodeId, b: NodeId, c: NodeId): number {
    const slots = this.#slots
    const mask = slots.length / width - 1
    let hash = Math.imul(op + 1, 0x9e3779b1) ^ Math.imul(a + 1, 0x85ebca6b)
    hash = Math.imul(hash ^ (hash >>> 15), 0xc2b2ae35) ^ Math.imul(b + 1, 0x27d4eb2f)
    hash = Math.imul(hash ^ (hash >>> 13), 0x165667b1) ^ Math.imul(c + 1, 0x9e3779b1)
    for (let slot = (hash ^ (hash >>> 16)) & mask; ; slot = (slot + 1) & mask) {
      const at = slot * width
      if (slots[at + 4] === absent) return at
      if (slots[at] === op && slots[at + 1] === a && slots[at + 2] === b && slots[at + 3] === c) return at
    }
  }

  #grow(): void {
    const old = this.#slots
    this.#slots = new Int32Array(2 * old.length).fill(absent)
    for (let at = 0; at < old.length; at += width) {
      if (old[at + 4] === absent) continue
      const entry = old.subarray(at, at + width)
      this.#slots.set(entry, this.#slotOf(entry[0] ?? 0, entry[1] ?? 0, entry[2] ?? 0, entry[3] ?? 0))
    }
  }
}
