import { raise, showPath } from '@wengert/core'
import type { NodeId, Path, Tape, TapeNode } from '@wengert/core'
import type { Eq } from 'fp-ts/lib/Eq.js'
import type { Monoid } from 'fp-ts/lib/Monoid.js'
import * as O from 'fp-ts/lib/Option.js'
import type { Option } from 'fp-ts/lib/Option.js'
import type { Show } from 'fp-ts/lib/Show.js'
import { adjointOf } from './adjoints.js'
import type { Adjoints } from './adjoints.js'

const sharedInputs = (one: Tape, other: Tape): ReadonlySet<NodeId> => {
  const others = other.inputIds
  const differing =
    one.inputIds.size === others.size
      ? [...one.inputIds].find(([path, node]) => others.get(path) !== node)?.[0]
      : 'their number'
  if (differing === undefined) return new Set(others.values())
  return raise({
    _tag: 'ShapeMismatch',
    path: differing,
    message: `Expected gradients over the same inputs, but the inputs differ at ${differing}. Add gradients of functions that take the same tree.`,
  })
}

/**
 * The adjoints of one reverse sweep: ∂root/∂node by node id, immutable. A node that no contribution reached has no
 * entry, which is not the same as an adjoint of 0.
 *
 * It is a `ReadonlyMap`, so anything that reads maps reads gradients; `lookup` and its kin give an `Option`.
 *
 * @example
 * ```ts
 * import * as O from 'fp-ts/lib/Option.js'
 * import { mul, record } from '@wengert/core'
 * import { backward } from '@wengert/grad'
 *
 * const gradients = backward(record(({ x, y }) => mul(x, x), { x: 3, y: 5 }))
 * gradients.lookupPath('x') // => O.some(6)
 * gradients.lookupPath('y') // => O.none
 * Array.from(gradients) // => [[0, 6], [2, 1]]
 * ```
 */
export class GradientMap implements ReadonlyMap<NodeId, number> {
  readonly #adjoints: Adjoints
  readonly #tape: Tape | undefined

  constructor(adjoints: Adjoints, tape: Tape | undefined) {
    this.#adjoints = adjoints
    this.#tape = tape
    Object.freeze(this)
  }

  /** How many nodes have an adjoint. */
  get size(): number {
    return this.#adjoints.size
  }

  /** The adjoint of a node, as `Map` gives it. */
  get(node: NodeId): number | undefined {
    return adjointOf(this.#adjoints, node)
  }

  /** True where a contribution reached the node. */
  has(node: NodeId): boolean {
    return this.get(node) !== undefined
  }

  /** The adjoint of a node or node id. */
  lookup(node: NodeId | TapeNode): Option<number> {
    return O.fromNullable(this.get(typeof node === 'number' ? node : node.id))
  }

  /** The adjoint of the node with that label; of the last one when several carry it. */
  lookupLabel(label: string): Option<number> {
    const node = this.#tape?.idOfLabel(label)
    return node === undefined ? O.none : this.lookup(node)
  }

  /** The adjoint of the input at a path: `'layers[0].w'` or `['layers', 0, 'w']`. */
  lookupPath(path: Path | string): Option<number> {
    const node = this.#tape?.idOfPath(typeof path === 'string' ? path : showPath(path))
    return node === undefined ? O.none : this.lookup(node)
  }

  forEach(callback: (adjoint: number, node: NodeId, map: ReadonlyMap<NodeId, number>) => void): void {
    for (const [node, adjoint] of this) callback(adjoint, node, this)
  }

  *entries(): MapIterator<[NodeId, number]> {
    for (const [node, flag] of this.#adjoints.reached.entries()) {
      if (flag === 1) yield [node, this.#adjoints.adjoints[node] ?? NaN]
    }
    return undefined
  }

  *keys(): MapIterator<NodeId> {
    for (const [node] of this.entries()) yield node
    return undefined
  }

  *values(): MapIterator<number> {
    for (const [, adjoint] of this.entries()) yield adjoint
    return undefined
  }

  [Symbol.iterator](): MapIterator<[NodeId, number]> {
    return this.entries()
  }

  /** The entries, for `JSON.stringify`. */
  toJSON(): ReadonlyArray<readonly [NodeId, number]> {
    return [...this]
  }

  /**
   * The sum of two gradients: node by node over one tape, input by input over two tapes of the same inputs, whose other
   * nodes need not mean the same. Different inputs throw `ShapeMismatch`.
   */
  plus(other: GradientMap): GradientMap {
    const isOneTape = this.#tape === undefined || other.#tape === undefined || this.#tape === other.#tape
    const nodes = isOneTape ? undefined : sharedInputs(this.#tape, other.#tape)
    const [one, two] = [this.#adjoints, other.#adjoints]
    const length =
      nodes === undefined
        ? Math.max(one.reached.length, two.reached.length)
        : [...nodes].reduce((most, node) => Math.max(most, node + 1), 0)
    const reached = Uint8Array.from({ length }, (_, node) =>
      nodes?.has(node) === false ? 0 : (one.reached[node] ?? 0) | (two.reached[node] ?? 0),
    )
    const adjoints = Float64Array.from(
      { length },
      (_, node) => (adjointOf(one, node) ?? -0) + (adjointOf(two, node) ?? -0),
    )
    const size = reached.reduce((count, flag) => count + flag, 0)
    // A prefix of its own: what is added to this sum later is over another tape, so that inputs are all it adds, too.
    const tape = isOneTape ? (this.#tape ?? other.#tape) : this.#tape.prefix(length)
    return new GradientMap({ adjoints, reached, size }, tape)
  }

  /** The name of a node in messages: its label, its input path, or its id. */
  nameOf(node: NodeId): string {
    const record = this.#tape?.at(node)
    return record?.label ?? (record?._tag === 'Input' ? record.path : undefined) ?? `%${String(node)}`
  }
}

/**
 * Gradient maps are equal when they have the same nodes with the same adjoints, compared as `Object.is` does.
 *
 * @example
 * ```ts
 * import { mul, record } from '@wengert/core'
 * import { backward, gradientMapEq } from '@wengert/grad'
 *
 * const recording = record((x) => mul(x, x), 3)
 * gradientMapEq.equals(backward(recording), backward(recording)) // => true
 * gradientMapEq.equals(backward(recording), backward(recording, 2)) // => false
 * ```
 */
export const gradientMapEq: Eq<GradientMap> = {
  equals: (one, other) => {
    if (one.size !== other.size) return false
    for (const [node, adjoint] of one) if (!Object.is(adjoint, other.get(node))) return false
    return true
  },
}

const longest = 40

/**
 * A gradient map as text, one node a line, by label or input path where there is one.
 *
 * @example
 * ```ts
 * import { mul, record } from '@wengert/core'
 * import { backward, gradientMapShow } from '@wengert/grad'
 *
 * gradientMapShow.show(backward(record(({ x }) => mul(x, x), { x: 3 }))) // => 'GradientMap of 2 nodes\nx: 6\n%1: 1'
 * ```
 */
export const gradientMapShow: Show<GradientMap> = {
  show: (gradients) => {
    const shown = [...gradients]
      .slice(0, longest)
      .map(([node, adjoint]) => `${gradients.nameOf(node)}: ${String(adjoint)}`)
    const rest = gradients.size - shown.length
    return [
      `GradientMap of ${String(gradients.size)} node${gradients.size === 1 ? '' : 's'}`,
      ...shown,
      ...(rest > 0 ? [`… ${String(rest)} more`] : []),
    ].join('\n')
  },
}

/**
 * Gradients add up: over several roots of one tape, or over mini-batches recorded with the same inputs.
 *
 * @example
 * ```ts
 * import * as O from 'fp-ts/lib/Option.js'
 * import { concatAll } from 'fp-ts/lib/Monoid.js'
 * import { mul, record } from '@wengert/core'
 * import { backward, gradientMapMonoid } from '@wengert/grad'
 *
 * const batch = (rate: number) => backward(record(({ x }) => mul(x, rate), { x: 3 }))
 * concatAll(gradientMapMonoid)([batch(1), batch(2), batch(4)]).lookupPath('x') // => O.some(7)
 * ```
 */
export const gradientMapMonoid: Monoid<GradientMap> = {
  empty: new GradientMap({ adjoints: new Float64Array(0), reached: new Uint8Array(0), size: 0 }, undefined),
  concat: (one, other) => one.plus(other),
}
