import { borrowRecording, mapTree, raise } from '@wengert/core'
import type { Primals, Scalar, Var } from '@wengert/core'
import { adjointOf, sweep } from './adjoints.js'
import { borrowWorkspace } from './workspace.js'

/** The value of a function and its gradient, in the shape of the argument. */
export interface ValueAndGradient<G> {
  readonly value: number
  readonly gradient: G
}

type Lifted<T> = T extends Scalar ? Var : { [K in keyof T]: Lifted<T[K]> }

/** Rules out functions of plain numbers: while they are recorded they are given `Var`s. */
export type TakesScalars<T> =
  Lifted<T> extends T
    ? unknown
    : { readonly 'Declare the inputs of this function as Scalar, not number': never }

const severalOutputs = (): never =>
  raise({
    _tag: 'InvalidTree',
    path: '',
    message:
      'Expected a function with one scalar output, but a tree came. Return one scalar, or use record and backward with a seed for each output.',
  })

/**
 * The function that gives the value of `f` and its gradient, from one recording and one reverse sweep.
 *
 * The gradient has the shape of the argument, frozen; inputs on which the value does not depend have gradient 0.
 * Arguments that are not trees of numbers, and functions with several outputs, throw `InvalidTree`.
 *
 * @example
 * ```ts
 * import { mul, type Scalar } from '@wengert/core'
 * import { valueAndGrad } from '@wengert/grad'
 *
 * const area = ({ width, height }: { width: Scalar; height: Scalar }): Scalar => mul(width, height)
 * valueAndGrad(area)({ width: 3, height: 4 }) // => { value: 12, gradient: { width: 4, height: 3 } }
 * ```
 */
export const valueAndGrad =
  <T>(f: ((inputs: T) => Scalar) & TakesScalars<T>) =>
  (inputs: Primals<T>): ValueAndGradient<Primals<T>> =>
    borrowRecording(f, inputs, ({ rows, output: root }) => {
      if (typeof root !== 'number') return severalOutputs()
      return borrowWorkspace(root + 1, ({ adjoints, reached }) => {
        const swept = sweep(rows, [[root, 1]], adjoints, reached)
        let input = 0
        const gradient = mapTree(inputs, () => adjointOf(swept, input++) ?? 0)
        return Object.freeze({ value: rows.primals[root] ?? NaN, gradient: gradient as Primals<T> })
      })
    })

/**
 * The gradient of `f`, in the shape of its argument: `grad(f)(x)` is ∇f(x).
 *
 * @example
 * ```ts
 * import { add, mul, type Scalar } from '@wengert/core'
 * import { grad } from '@wengert/grad'
 *
 * const f = ([x, y]: readonly [Scalar, Scalar]): Scalar => add(mul(x, x), mul(3, y))
 * grad(f)([5, 7]) // => [10, 3]
 * ```
 */
export const grad =
  <T>(f: ((inputs: T) => Scalar) & TakesScalars<T>) =>
  (inputs: Primals<T>): Primals<T> =>
    valueAndGrad(f)(inputs).gradient
