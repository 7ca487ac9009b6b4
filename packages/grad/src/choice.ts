import { invalidLeaf, isVar, leavesWithPath, mapTree, raise } from '@wengert/core'
import type { MapLeaves, Path, Scalar, Var } from '@wengert/core'

/** Differentiates by some entries of a record only; what the others hold, scalars or not, is left alone. */
export interface ByKeys<K> {
  readonly by: ReadonlyArray<K>
}

/** Differentiates by the leaves that a predicate holds of; all others, scalars or not, are left alone. */
export interface ByLeaves {
  readonly by: (path: Path, leaf: unknown) => boolean
}

/** An argument of which some entries are differentiated by, and have `Leaf`s where the function takes scalars. */
export type Given<T, K extends keyof T, Leaf> = MapLeaves<Pick<T, K>, Leaf> & Omit<T, K>

/** The shape of `T`, with a `Leaf` or `null` where it has scalars, and `null` for everything else. */
export type ChosenLeaves<T, Leaf> = T extends Scalar
  ? Leaf | null
  : T extends object
    ? { readonly [K in keyof T]: ChosenLeaves<T[K], Leaf> }
    : null

/** An argument taken apart into what is differentiated by, and what is left alone. */
export interface Choice {
  readonly chosen: unknown
  /** The whole argument, with other values in the place of those that were chosen. */
  readonly whole: (chosen: never) => unknown
  /** A tree over what was chosen as one over the whole argument. */
  readonly placed: (chosen: unknown) => unknown
}

const missing = (key: PropertyKey, inputs: object): never =>
  raise({
    _tag: 'UnknownPath',
    path: String(key),
    message: `Expected an entry ${String(key)} in the argument, to differentiate by, but it has ${Object.keys(inputs).join(', ') || 'none'}. Choose by keys that the argument has.`,
  })

const noRecord = (inputs: unknown): never =>
  raise(invalidLeaf('an argument that is chosen from by keys', 'a plain record', inputs, inputs))

const isRecord = (inputs: unknown): inputs is Readonly<Record<string, unknown>> =>
  typeof inputs === 'object' && inputs !== null && !Array.isArray(inputs) && !isVar(inputs)

const byKeys = (keys: ReadonlyArray<string>, inputs: unknown): Choice => {
  if (!isRecord(inputs)) return noRecord(inputs)
  const chosen = Object.fromEntries(
    keys.map((key) => [key, Object.hasOwn(inputs, key) ? inputs[key] : missing(key, inputs)]),
  )
  return { chosen, whole: (given: object) => ({ ...inputs, ...given }), placed: (tree) => tree }
}

const isScalar = (leaf: unknown): leaf is number | Var => typeof leaf === 'number' || isVar(leaf)

const byLeaves = (holds: ByLeaves['by'], inputs: unknown): Choice => {
  const leaves = leavesWithPath(inputs)
  const flags = leaves.map(([path, leaf]) => holds(path, leaf))
  const chosen = leaves.flatMap(([, leaf], k) => {
    if (flags[k] !== true) return []
    return isScalar(leaf)
      ? [leaf]
      : raise(invalidLeaf('a leaf to differentiate by', 'a scalar', inputs, leaf))
  })
  const replaced = (values: ReadonlyArray<unknown>, otherwise: (leaf: unknown) => unknown): unknown => {
    let leaf = 0
    let next = 0
    return mapTree(inputs, (value) => (flags[leaf++] === true ? values[next++] : otherwise(value)))
  }
  return {
    chosen,
    whole: (values: ReadonlyArray<unknown>) => replaced(values, (value) => value),
    placed: (values) => replaced(values as ReadonlyArray<unknown>, () => null),
  }
}

/** Takes an argument apart by keys or by a predicate. */
export const choose = ({ by }: ByKeys<string> | ByLeaves, inputs: unknown): Choice =>
  typeof by === 'function'
    ? byLeaves(by, inputs)
    : Array.isArray(by)
      ? byKeys(by, inputs)
      : raise({
          _tag: 'InvalidOperand',
          op: 'grad',
          position: 1,
          message: `Expected a list of keys or a predicate on leaves as what to differentiate by, but ${JSON.stringify(by)} came. Write grad(f, { by: ['w'] }).`,
        })
