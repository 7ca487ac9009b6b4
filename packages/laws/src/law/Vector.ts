import { isVar, leavesInOrderOf, mapTree } from '@wengert/core'
import type { Scalar } from '@wengert/core'

/** The numbers of a tree, in order. */
export type Numbers = ReadonlyArray<number>

/** The scalars of a tree, in order. */
export type Vector = ReadonlyArray<Scalar>

/** True for what derivatives are taken by. */
export const isScalar = (leaf: unknown): leaf is Scalar => typeof leaf === 'number' || isVar(leaf)

/** The scalars of a tree in its own order; texts, booleans and `null` are left alone. */
export const scalarsOf = (tree: unknown): Vector => leavesInOrderOf(tree, tree).filter(isScalar)

/** What else a tree has, in order: what derivatives leave alone. */
export const othersOf = (tree: unknown): ReadonlyArray<unknown> =>
  leavesInOrderOf(tree, tree).filter((leaf) => !isScalar(leaf))

/** What a tree has at the numbers of another one of its shape, in the order of that one. */
export const leavesAt = (shape: unknown, tree: unknown): ReadonlyArray<unknown> => {
  const kept = leavesInOrderOf(shape, shape).map(isScalar)
  return leavesInOrderOf(shape, tree).filter((_, k) => kept[k])
}

/** The tree with other scalars, in order. */
export const withScalars = (shape: unknown, scalars: Vector): unknown => {
  let next = 0
  return mapTree(shape, (leaf) => (isScalar(leaf) ? scalars[next++] : leaf))
}

/** A list as long as wanted, begun again from its start where it ends. */
export const cycled = (numbers: Numbers, length: number): Numbers =>
  Array.from({ length }, (_, k) => numbers[k % numbers.length] ?? 1)

/** True for a seed that makes 0 of any derivative. */
export const isZero = (numbers: Numbers): boolean => numbers.every((each) => each === 0)

/** ⟨x, y⟩ of plain numbers. */
export const inner = (xs: Numbers, ys: Numbers): number =>
  xs.reduce((total, x, k) => total + x * (ys[k] ?? NaN), 0)
