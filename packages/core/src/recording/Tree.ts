import { mentionValue } from '../error/mentionValue.js'
import type { WengertError } from '../error/WengertError.js'
import { raise } from '../error/WengertException.js'
import { mapElements } from './mapElements.js'
import type { Scalar } from './Var.js'

/** The same shape as `T`, with every scalar leaf replaced by `Leaf`. */
export type MapLeaves<T, Leaf> = T extends Scalar ? Leaf : { readonly [K in keyof T]: MapLeaves<T[K], Leaf> }

/** Where a leaf stands in a tree: `['layers', 0, 'w']`. */
export type Path = ReadonlyArray<string | number>

const plainKey = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u

const extendPath = (path: string, key: string | number): string => {
  if (typeof key === 'number') return `${path}[${String(key)}]`
  if (!plainKey.test(key)) return `${path}[${JSON.stringify(key)}]`
  return path === '' ? key : `${path}.${key}`
}

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
export const showPath = (path: Path): string => path.reduce<string>(extendPath, '')

/**
 * True for a plain record: what a tree branches at besides arrays. Instances of classes are leaves.
 *
 * @example
 * ```ts
 * import { isRecord } from '@wengert/core'
 *
 * [{}, [], new Date(), null].map(isRecord) // => [true, false, false, false]
 * ```
 */
export const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> => {
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

/** The elements of an array, holes included: a hole is a missing leaf, and `map` would step over it. */
const elements = (tree: ReadonlyArray<unknown>): ReadonlyArray<unknown> =>
  tree.includes(undefined) ? Array.from(tree) : tree

/** A record with the same keys and other values: small ones, which most are, without a detour through entries. */
const rebuilt = (
  record: Readonly<Record<string, unknown>>,
  f: (value: unknown) => unknown,
): Readonly<Record<string, unknown>> => {
  const keys = Object.keys(record)
  const [first, second, third] = keys
  if (first === undefined) return {}
  if (second === undefined) return { [first]: f(record[first]) }
  if (third === undefined) return { [first]: f(record[first]), [second]: f(record[second]) }
  return Object.fromEntries(keys.map((key) => [key, f(record[key])]))
}

/** What is done to every array and record of a new tree before it is given away. */
type Finish = <A extends object>(branch: A) => A

const walk = (
  tree: unknown,
  leaf: (value: unknown) => unknown,
  finish: Finish,
  depth: number,
  root: unknown,
): unknown => {
  if (depth > deepest) return leavesWithPath(root)
  if (typeof tree === 'number') return leaf(tree)
  if (Array.isArray(tree)) {
    return finish(
      mapElements(tree, (value: unknown) =>
        typeof value === 'number' ? leaf(value) : walk(value, leaf, finish, depth + 1, root),
      ),
    )
  }
  if (!isRecord(tree)) return leaf(tree)
  return finish(rebuilt(tree, (value) => walk(value, leaf, finish, depth + 1, root)))
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
export const mapTree = (tree: unknown, leaf: (value: unknown) => unknown): unknown =>
  walk(tree, leaf, Object.freeze, 0, tree)

/**
 * As {@link mapTree}, not frozen: for trees that live only while a function runs on them. The engine reads the elements
 * of a frozen array another way than those of any other, and list ops see both.
 */
export const mapPassingTree = (tree: unknown, leaf: (value: unknown) => unknown): unknown =>
  walk(tree, leaf, (branch) => branch, 0, tree)

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
    return elements(tree).flatMap((value, index) => leavesWithPath(value, [...path, index]))
  if (isRecord(tree)) return Object.keys(tree).flatMap((key) => leavesWithPath(tree[key], [...path, key]))
  return [[path, tree]]
}

function* named(tree: unknown, path: string): Generator<readonly [string, unknown]> {
  if (Array.isArray(tree))
    for (const [index, value] of tree.entries()) yield* named(value, extendPath(path, index))
  else if (isRecord(tree)) for (const key of Object.keys(tree)) yield* named(tree[key], extendPath(path, key))
  else yield [path, tree]
}

/** The leaves of a tree that is known not to be too deep, each with its path as text. */
export const namedLeaves = (tree: unknown): ReadonlyArray<readonly [string, unknown]> => [...named(tree, '')]

/** True where every leaf of a tree is a plain number. */
export const isNumberTree = (tree: unknown, depth = 0): boolean => {
  if (typeof tree === 'number') return true
  if (depth > deepest) return false
  if (Array.isArray(tree)) return elements(tree).every((value) => isNumberTree(value, depth + 1))
  return isRecord(tree) && Object.keys(tree).every((key) => isNumberTree(tree[key], depth + 1))
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

/**
 * What is wrong with a leaf that should have been something else, and where in its tree it stands.
 *
 * @example
 * ```ts
 * import { invalidLeaf } from '@wengert/core'
 *
 * invalidLeaf('a seed', 'a number', { x: [1, null] }, null)._tag // => 'InvalidTree'
 * invalidLeaf('a seed', 'a number', { x: [1, null] }, null).message // => 'Expected a number as a seed at x[1], but null came. Give scalars, or arrays and plain records of scalars.'
 * ```
 */
export const invalidLeaf = (role: string, expected: string, tree: unknown, value: unknown): WengertError => {
  const path = showPath(leavesWithPath(tree).find(([, leaf]) => Object.is(leaf, value))?.[0] ?? [])
  const advice =
    value instanceof Promise
      ? 'Await what you need first: a function is recorded while it runs, so it cannot be async.'
      : 'Give scalars, or arrays and plain records of scalars.'
  return {
    _tag: 'InvalidTree',
    path,
    message: `Expected ${expected} as ${role}${path === '' ? '' : ` at ${path}`}, but ${mentionValue(value)} came. ${advice}`,
  }
}

const kindOf = (tree: unknown): string =>
  Array.isArray(tree) ? `an array of ${String(tree.length)}` : isRecord(tree) ? 'a record' : 'a single leaf'

const differenceAt = (
  expected: unknown,
  came: unknown,
  role: string,
  path: Path,
): WengertError | undefined => {
  const mismatch = (wanted: string, got: string): WengertError => ({
    _tag: 'ShapeMismatch',
    path: showPath(path),
    message: `Expected ${wanted}${role === '' ? '' : ` as ${role}`}${path.length === 0 ? '' : ` at ${showPath(path)}`}, but ${got} came. Give a tree of the same shape as the recorded one.`,
  })
  if (kindOf(expected) !== kindOf(came)) return mismatch(kindOf(expected), kindOf(came))
  if (Array.isArray(expected) && Array.isArray(came)) {
    for (const [index, value] of expected.entries()) {
      const difference = differenceAt(value, came[index], role, [...path, index])
      if (difference !== undefined) return difference
    }
  } else if (isRecord(expected) && isRecord(came)) {
    const keys = Object.keys(expected)
    const others = Object.keys(came)
    const missing =
      keys.find((key) => !Object.hasOwn(came, key)) ?? others.find((key) => !Object.hasOwn(expected, key))
    if (missing !== undefined) return mismatch(`the keys ${keys.join(', ')}`, `the keys ${others.join(', ')}`)
    for (const key of keys) {
      const difference = differenceAt(expected[key], came[key], role, [...path, key])
      if (difference !== undefined) return difference
    }
  }
  return undefined
}

/**
 * Where two trees first differ in shape; `undefined` when they have the same shape. The message names the role that the
 * tree plays, such as `a tangent`, where it is given.
 *
 * @example
 * ```ts
 * import { shapeDifference } from '@wengert/core'
 *
 * shapeDifference({ w: [1, 2] }, { w: [3, 4] }) // => undefined
 * shapeDifference({ w: [1, 2] }, { w: [3] })?.message // => 'Expected an array of 2 at w, but an array of 1 came. Give a tree of the same shape as the recorded one.'
 * ```
 */
export const shapeDifference = (expected: unknown, came: unknown, role = ''): WengertError | undefined =>
  differenceAt(expected, came, role, [])
