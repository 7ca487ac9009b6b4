import { describe } from '../error/describe.js'
import type { WengertError } from '../error/WengertError.js'
import { raise } from '../error/WengertException.js'
import type { Scalar } from './Var.js'

/** The same shape as `T`, with every scalar leaf replaced by `Leaf`. */
export type MapLeaves<T, Leaf> = T extends Scalar ? Leaf : { readonly [K in keyof T]: MapLeaves<T[K], Leaf> }

/** Where a leaf stands in a tree: `['layers', 0, 'w']`. */
export type Path = ReadonlyArray<string | number>

const plainKey = /^[A-Za-z_$][\w$]*$/

/**
 * A path as text: `layers[0].w`; the root of a tree is the empty text.
 *
 * @example
 * ```ts
 * import { showPath } from '@wengert/core'
 *
 * showPath(['layers', 0, 'w']) // => 'layers[0].w'
 * showPath(['first name']) // => '["first name"]'
 * ```
 */
export const showPath = (path: Path): string =>
  path
    .map((key) => {
      if (typeof key === 'number') return `[${String(key)}]`
      return plainKey.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`
    })
    .join('')
    .replace(/^\./, '')

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => {
  if (typeof value !== 'object' || value === null) return false
  const prototype: unknown = Object.getPrototypeOf(value)
  return prototype === Object.prototype || prototype === null
}

/** How deep a tree may be nested; deeper ones are mistakes, such as a record that holds itself. */
const deepest = 500

const tooDeep = (path: Path): never =>
  raise({
    _tag: 'InvalidTree',
    path: showPath(path.slice(0, 4)),
    message: `Expected a tree nested at most ${String(deepest)} levels deep, but it goes on below ${showPath(path.slice(0, 4))}: does it hold itself? Flatten it into an array.`,
  })

const walk = (tree: unknown, leaf: (value: unknown) => unknown, depth: number): unknown => {
  if (typeof tree === 'number') return leaf(tree)
  if (depth > deepest) return tooDeep(leftmostPath(tree))
  if (Array.isArray(tree)) return Object.freeze(tree.map((value: unknown) => walk(value, leaf, depth + 1)))
  if (!isRecord(tree)) return leaf(tree)
  return Object.freeze(
    Object.fromEntries(Object.keys(tree).map((key) => [key, walk(tree[key], leaf, depth + 1)])),
  )
}

/**
 * Rebuilds a tree, frozen, with every leaf mapped in order. `leaf` sees whatever is neither an array nor a plain
 * record, and refuses what it does not take. Recursion is bounded by the depth limit, not by the number of leaves.
 *
 * @example
 * ```ts
 * import { mapTree } from '@wengert/core'
 *
 * mapTree({ w: [1, 2], b: 3 }, (leaf) => Number(leaf) * 10) // => { w: [10, 20], b: 30 }
 * ```
 */
export const mapTree = (tree: unknown, leaf: (value: unknown) => unknown): unknown => walk(tree, leaf, 0)

const leftmostPath = (tree: unknown, path: Path = []): Path => {
  if (path.length > 4) return path
  if (Array.isArray(tree)) return leftmostPath(tree[0], [...path, 0])
  const key = isRecord(tree) ? Object.keys(tree)[0] : undefined
  return isRecord(tree) && key !== undefined ? leftmostPath(tree[key], [...path, key]) : path
}

/**
 * The leaves of a tree with their paths, in order.
 *
 * @example
 * ```ts
 * import { leavesWithPath } from '@wengert/core'
 *
 * leavesWithPath({ w: [1, 2], b: 3 }) // => [[['w', 0], 1], [['w', 1], 2], [['b'], 3]]
 * ```
 */
export const leavesWithPath = (tree: unknown, path: Path = []): ReadonlyArray<readonly [Path, unknown]> => {
  if (path.length > deepest) return tooDeep(path)
  if (Array.isArray(tree))
    return tree.flatMap((value: unknown, index) => leavesWithPath(value, [...path, index]))
  if (isRecord(tree)) return Object.keys(tree).flatMap((key) => leavesWithPath(tree[key], [...path, key]))
  return [[path, tree]]
}

/**
 * The leaves of a tree in the order in which another tree of the same shape has them: two records may list the same
 * keys in different orders.
 *
 * @example
 * ```ts
 * import { leavesInOrderOf } from '@wengert/core'
 *
 * leavesInOrderOf({ x: 0, y: 0 }, { y: 2, x: 1 }) // => [1, 2]
 * ```
 */
export const leavesInOrderOf = (shape: unknown, tree: unknown): ReadonlyArray<unknown> => {
  if (Array.isArray(shape) && Array.isArray(tree)) {
    return shape.flatMap((part: unknown, index) => leavesInOrderOf(part, tree[index]))
  }
  if (isRecord(shape) && isRecord(tree)) {
    return Object.keys(shape).flatMap((key) => leavesInOrderOf(shape[key], tree[key]))
  }
  return [tree]
}

/** What is wrong with a leaf that should have been something else, and where in its tree it stands. */
export const invalidLeaf = (role: string, expected: string, tree: unknown, value: unknown): WengertError => {
  const path = showPath(leavesWithPath(tree).find(([, leaf]) => Object.is(leaf, value))?.[0] ?? [])
  return {
    _tag: 'InvalidTree',
    path,
    message: `Expected ${expected} as ${role}${path === '' ? '' : ` at ${path}`}, but ${describe(value)} came. Give scalars, or arrays and plain records of scalars.`,
  }
}

/**
 * Where two trees first differ in shape; `undefined` when they have the same shape.
 *
 * @example
 * ```ts
 * import { shapeDifference } from '@wengert/core'
 *
 * shapeDifference({ w: [1, 2] }, { w: [3, 4] }) // => undefined
 * shapeDifference({ w: [1, 2] }, { w: [3] })?.message // => 'Expected an array of 2 at w, but an array of 1 came. Give a tree of the same shape as the recorded one.'
 * ```
 */
export const shapeDifference = (
  expected: unknown,
  came: unknown,
  path: Path = [],
): WengertError | undefined => {
  const kind = (tree: unknown): string =>
    Array.isArray(tree) ? `an array of ${String(tree.length)}` : isRecord(tree) ? 'a record' : 'a single leaf'
  const mismatch = (wanted: string, got: string): WengertError => ({
    _tag: 'ShapeMismatch',
    path: showPath(path),
    message: `Expected ${wanted}${path.length === 0 ? '' : ` at ${showPath(path)}`}, but ${got} came. Give a tree of the same shape as the recorded one.`,
  })
  if (kind(expected) !== kind(came)) return mismatch(kind(expected), kind(came))
  if (Array.isArray(expected) && Array.isArray(came)) {
    for (const [index, value] of expected.entries()) {
      const difference = shapeDifference(value, came[index], [...path, index])
      if (difference !== undefined) return difference
    }
  } else if (isRecord(expected) && isRecord(came)) {
    const keys = Object.keys(expected)
    const others = Object.keys(came)
    const missing =
      keys.find((key) => !Object.hasOwn(came, key)) ?? others.find((key) => !Object.hasOwn(expected, key))
    if (missing !== undefined) return mismatch(`the keys ${keys.join(', ')}`, `the keys ${others.join(', ')}`)
    for (const key of keys) {
      const difference = shapeDifference(expected[key], came[key], [...path, key])
      if (difference !== undefined) return difference
    }
  }
  return undefined
}
