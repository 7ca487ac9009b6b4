import { borrowRecording, isRecording, isVar, mapTree, raise } from '@wengert/core'
import type { MapLeaves, Primals, Scalar, Var, Vars } from '@wengert/core'
import { adjointOf, sweep } from './adjoints.js'
import { appendedLinear } from './linear/appendedLinear.js'
import { shaped } from './linear/linearized.js'
import { numericOrAppended } from './numericOrAppended.js'
import { borrowWorkspace } from './workspace.js'

/** The value of a function and its gradient, in the shape of the argument. */
export interface ValueAndGradient<G, V = number> {
  readonly value: V
  readonly gradient: G
}

/** The shape of `T` with a scalar at every leaf. */
export type Scalars<T> = MapLeaves<T, Scalar>

type Lifted<T> = T extends Scalar ? Var : { [K in keyof T]: Lifted<T[K]> }

/** Rules out functions of plain numbers: while they are recorded they are given `Var`s. */
export type TakesScalars<T> =
  Lifted<T> extends T
    ? unknown
    : { readonly 'Declare the inputs of this function as Scalar, not number': never }

/** The gradient in the shape of the argument: numbers for numbers, and `Var`s of the open recording for `Var`s. */
export interface Gradient<T> {
  (inputs: Primals<T>): Primals<T>
  (inputs: Vars<T>): Vars<T>
  (inputs: Scalars<T>): Scalars<T>
}

/** The value and the gradient: numbers for numbers, and `Var`s of the open recording for `Var`s. */
export interface ValueAndGrad<T> {
  (inputs: Primals<T>): ValueAndGradient<Primals<T>>
  (inputs: Vars<T>): ValueAndGradient<Vars<T>, Var>
  (inputs: Scalars<T>): ValueAndGradient<Scalars<T>, Scalar>
}

const severalOutputs = (): never =>
  raise({
    _tag: 'InvalidTree',
    path: '',
    message:
      'Expected a function with one scalar output, but a tree came. Return one scalar, or use record and backward with a seed for each output.',
  })

const onNumbers = (f: (inputs: never) => unknown, inputs: unknown): ValueAndGradient<unknown> =>
  borrowRecording(f, inputs, ({ rows, length, output: root }) => {
    if (typeof root !== 'number') return severalOutputs()
    return borrowWorkspace(length, ({ adjoints, reached }) => {
      const swept = sweep(rows, [[root, 1]], adjoints, reached, length)
      let input = 0
      const gradient = mapTree(inputs, () => adjointOf(swept, input++) ?? 0)
      return Object.freeze({ value: rows.primals[root] ?? NaN, gradient })
    })
  })

const onVars = (f: (inputs: never) => unknown, inputs: unknown): ValueAndGradient<unknown, Scalar> => {
  const { value, pullback } = appendedLinear(f, inputs)
  if (!isVar(value)) return severalOutputs()
  return Object.freeze({ value, gradient: shaped(inputs, pullback([1])) })
}

/**
 * The function that gives the value of `f` and its gradient, from one recording and one reverse sweep.
 *
 * The gradient has the shape of the argument, frozen; inputs on which the value does not depend have gradient 0.
 * Arguments that are not trees of numbers, and functions with several outputs, throw `InvalidTree`.
 *
 * Called inside a function that is being recorded or differentiated itself, on `Var`s, or with an `f` that closes over
 * some, it appends `f` and then its adjoints to the open recording and gives `Var`s: see {@link grad}.
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
export const valueAndGrad = <T>(f: ((inputs: T) => Scalar) & TakesScalars<T>): ValueAndGrad<T> =>
  ((inputs: unknown) =>
    isRecording()
      ? numericOrAppended<ValueAndGradient<unknown, Scalar>>(
          inputs,
          () => onNumbers(f, inputs),
          () => onVars(f, inputs),
        )
      : onNumbers(f, inputs)) as ValueAndGrad<T>

/**
 * The gradient of `f`, in the shape of its argument: `grad(f)(x)` is ∇f(x).
 *
 * A gradient is again a differentiable function: on `Var`s it appends, so that derivatives nest to any order, and the
 * inner argument is never confused with what `f` closes over.
 *
 * @example
 * ```ts
 * import { add, mul, pow, type Scalar } from '@wengert/core'
 * import { grad } from '@wengert/grad'
 *
 * const f = ([x, y]: readonly [Scalar, Scalar]): Scalar => add(mul(x, x), mul(3, y))
 * grad(f)([5, 7]) // => [10, 3]
 * grad(grad((x: Scalar) => pow(x, 3)))(2) // => 12
 * grad((x: Scalar) => mul(x, grad((y: Scalar) => add(x, y))(x)))(5) // => 1
 * ```
 */
export const grad = <T>(f: ((inputs: T) => Scalar) & TakesScalars<T>): Gradient<T> => {
  const both = valueAndGrad(f)
  return ((inputs: Scalars<T>) => both(inputs).gradient) as Gradient<T>
}
