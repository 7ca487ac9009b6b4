import { showPath } from '@wengert/core'
import type { MapLeaves, Path, Primals, Scalar } from '@wengert/core'

/** Differentiates by some entries of a record only; what the others hold, scalars or not, is left alone. */
export interface ByKeys<K> {
  readonly by: ReadonlyArray<K>
}

/** Differentiates by the leaves that a predicate holds of; all others, scalars or not, are left alone. */
export interface ByLeaves {
  readonly by: (path: Path, leaf: unknown) => boolean
}

/**
 * A predicate for `by`: true at and below some places in the argument, given as paths as {@link showPath} writes them.
 *
 * @example
 * ```ts
 * import { mul, type Scalar } from '@wengert/core'
 * import { grad, under } from '@wengert/grad'
 *
 * const f = ({ layers }: { layers: ReadonlyArray<{ w: Scalar; b: Scalar }> }): Scalar =>
 *   layers.reduce<Scalar>((y, { w, b }) => mul(w, mul(y, b)), 1)
 * const at = { layers: [{ w: 2, b: 3 }, { w: 5, b: 7 }] }
 * grad(f, { by: under('layers[0].w', 'layers[1]') })(at) // => { layers: [{ w: 105, b: null }, { w: 42, b: 30 }] }
 * ```
 */
export const under =
  (...places: ReadonlyArray<string>): ByLeaves['by'] =>
  (path) =>
    places.some((place) => path.some((_, k) => showPath(path.slice(0, k + 1)) === place))

/** How a derivative chooses what it is taken by. */
export type By<K extends string = string> = ByKeys<K> | ByLeaves

/** An argument of which some entries are differentiated by, and have `Leaf`s where the function takes scalars. */
export type Given<T, K extends keyof T, Leaf> = MapLeaves<Pick<T, K>, Leaf> & Omit<T, K>

/** The shape of `T`, with a `Leaf` or `null` where it has scalars, and `null` for everything else. */
export type ChosenLeaves<T, Leaf> = T extends Scalar
  ? Leaf | null
  : T extends object
    ? { readonly [K in keyof T]: ChosenLeaves<T[K], Leaf> }
    : null

/** The types of an argument that is chosen from, and of what is chosen, on numbers and on scalars. */
export interface Sides {
  readonly given: unknown
  readonly givenScalars: unknown
  readonly chosen: unknown
  readonly chosenScalars: unknown
  /** A tree over the chosen of trees over the chosen. */
  readonly squared: unknown
  readonly squaredScalars: unknown
}

/** The {@link Sides} of a choice by keys. */
export interface KeySides<T, K extends keyof T> {
  readonly given: Given<T, K, number>
  readonly givenScalars: Given<T, K, Scalar>
  readonly chosen: Primals<Pick<T, K>>
  readonly chosenScalars: MapLeaves<Pick<T, K>, Scalar>
  readonly squared: MapLeaves<Pick<T, K>, Primals<Pick<T, K>>>
  readonly squaredScalars: MapLeaves<Pick<T, K>, MapLeaves<Pick<T, K>, Scalar>>
}

/** The {@link Sides} of a choice by a predicate. */
export interface LeafSides<T> {
  readonly given: Primals<T>
  readonly givenScalars: MapLeaves<T, Scalar>
  readonly chosen: ChosenLeaves<T, number>
  readonly chosenScalars: ChosenLeaves<T, Scalar>
  readonly squared: ChosenLeaves<T, ChosenLeaves<T, number>>
  readonly squaredScalars: ChosenLeaves<T, ChosenLeaves<T, Scalar>>
}
