import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { invalidLeaf, leavesWithPath, mapTree, raise } from '@wengert/core'
import { coordinates } from './coordinates.js'
import { finiteNumber, seedNumber } from './numbers.js'

/** What is drawn for a shape: numbers for its numbers, what they draw for its arbitraries. */
export type DrawnTree<Shape> =
  Shape extends Arbitrary<infer A>
    ? A
    : Shape extends number
      ? number
      : { readonly [K in keyof Shape]: DrawnTree<Shape[K]> }

const treeOf = (shape: unknown, numbers: Arbitrary<number>, role: string): Arbitrary<unknown> => {
  const leaves = leavesWithPath(shape).map(([, leaf]) => leaf)
  const others = leaves.flatMap((leaf): ReadonlyArray<Arbitrary<unknown>> => {
    if (typeof leaf === 'number') return []
    return [
      leaf instanceof fc.Arbitrary ? leaf : raise(invalidLeaf(role, 'a number or an arbitrary', shape, leaf)),
    ]
  })
  const count = leaves.length - others.length
  return fc.tuple(coordinates(count, numbers), ...others).map(([drawn, ...values]) => {
    const left = { numbers: drawn.values(), values: values.values() }
    return mapTree(shape, (leaf) => (typeof leaf === 'number' ? left.numbers : left.values).next().value)
  })
}

/**
 * Trees of the shape of another one, for functions of nested inputs: a finite number for every number in it, special
 * ones and ties among them, and for every arbitrary what that draws, such as a list of any length. Other leaves throw
 * `InvalidTree`.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { tree } from '@wengert/laws'
 *
 * const layers = tree({ weights: [0, 0, 0], bias: 0, rate: fc.constantFrom(0.1, 0.01) })
 * fc.sample(layers, 5).every(({ weights, rate }) => weights.length === 3 && rate < 1) // => true
 * ```
 */
export const tree = <const Shape>(shape: Shape): Arbitrary<DrawnTree<Shape>> =>
  treeOf(shape, finiteNumber, 'a leaf of a shape') as Arbitrary<DrawnTree<Shape>>

/**
 * Tangents at a point: moderate numbers in the shape of the inputs, 0 and ±1 among them. Leaves that are no numbers throw
 * `InvalidTree`.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { mul } from '@wengert/core'
 * import type { Scalar } from '@wengert/core'
 * import { jvp } from '@wengert/grad'
 * import { tangent } from '@wengert/laws'
 *
 * const at = { x: 2, y: 3 }
 * const product = ({ x, y }: { readonly x: Scalar; readonly y: Scalar }) => mul(x, y)
 * fc.sample(tangent(at), 5).every((v) => jvp(product)(at, v).tangent === v.x * 3 + v.y * 2) // => true
 * ```
 */
export const tangent = <const T>(at: T): Arbitrary<DrawnTree<T>> =>
  treeOf(at, seedNumber, 'a coordinate of a point') as Arbitrary<DrawnTree<T>>

/**
 * Cotangents of an output: moderate numbers in its shape, 0 and ±1 among them. Leaves that are no numbers throw
 * `InvalidTree`.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { mul } from '@wengert/core'
 * import type { Scalar } from '@wengert/core'
 * import { vjp } from '@wengert/grad'
 * import { cotangent } from '@wengert/laws'
 *
 * const { value, pullback } = vjp((x: Scalar) => [mul(2, x), mul(x, x)] as const)(3)
 * fc.sample(cotangent(value), 5).every(([a, b]) => pullback([a, b]) === a * 2 + b * 6) // => true
 * ```
 */
export const cotangent = <const T>(output: T): Arbitrary<DrawnTree<T>> =>
  treeOf(output, seedNumber, 'an output') as Arbitrary<DrawnTree<T>>
