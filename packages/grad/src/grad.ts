import { borrowRecording, expectFunction, isRecording, isVar, raise } from '@wengert/core'
import type { MapLeaves, Primals, Scalar, Var, Vars } from '@wengert/core'
import { sweep } from './adjoints.js'
import type { By, ByKeys, ByLeaves, ChosenLeaves, Given } from './choice/By.js'
import { choiceOf } from './choice/Choice.js'
import { gradientTree } from './gradientTree.js'
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

/** {@link grad} with all its ways to say what is differentiated by. */
export interface Grad {
  <T>(f: ((inputs: T) => Scalar) & TakesScalars<T>): Gradient<T>
  <T, K extends keyof T & string>(
    f: ((inputs: T) => Scalar) & TakesScalars<Pick<T, K>>,
    options: ByKeys<K>,
  ): {
    (inputs: Given<T, K, number>): Primals<Pick<T, K>>
    (inputs: Given<T, K, Var>): Vars<Pick<T, K>>
    (inputs: Given<T, K, Scalar>): Scalars<Pick<T, K>>
  }
  <T>(
    f: (inputs: T) => Scalar,
    options: ByLeaves,
  ): {
    (inputs: Primals<T>): ChosenLeaves<T, number>
    (inputs: Scalars<T>): ChosenLeaves<T, Scalar>
  }
}

/** {@link valueAndGrad} with all its ways to say what is differentiated by. */
export interface ValueAndGradOf {
  <T>(f: ((inputs: T) => Scalar) & TakesScalars<T>): ValueAndGrad<T>
  <T, K extends keyof T & string>(
    f: ((inputs: T) => Scalar) & TakesScalars<Pick<T, K>>,
    options: ByKeys<K>,
  ): {
    (inputs: Given<T, K, number>): ValueAndGradient<Primals<Pick<T, K>>>
    (inputs: Given<T, K, Var>): ValueAndGradient<Vars<Pick<T, K>>, Var>
    (inputs: Given<T, K, Scalar>): ValueAndGradient<Scalars<Pick<T, K>>, Scalar>
  }
  <T>(
    f: (inputs: T) => Scalar,
    options: ByLeaves,
  ): {
    (inputs: Primals<T>): ValueAndGradient<ChosenLeaves<T, number>>
    (inputs: Scalars<T>): ValueAndGradient<ChosenLeaves<T, Scalar>, Scalar>
  }
}

/** Refuses a function that has no one gradient. */
export const severalOutputs = (): never =>
  raise({
    _tag: 'InvalidTree',
    path: '',
    message:
      'Expected a function with one scalar output, but a tree came. Return one scalar, or use jacobian for the derivatives of each output, vjp for a combination of them.',
  })

const onNumbers = (f: (inputs: never) => unknown, inputs: unknown): ValueAndGradient<unknown> =>
  borrowRecording(f, inputs, ({ rows, length, output: root }) => {
    if (typeof root !== 'number') return severalOutputs()
    return borrowWorkspace(length, ({ adjoints, reached }) => {
      const swept = sweep(rows, [[root, 1]], adjoints, reached, length)
      return Object.freeze({ value: rows.primals[root] ?? NaN, gradient: gradientTree(inputs, swept) })
    })
  })

const onVars = (f: (inputs: never) => unknown, inputs: unknown): ValueAndGradient<unknown, Scalar> => {
  const { value, pullback } = appendedLinear(f, inputs)
  if (!isVar(value)) return severalOutputs()
  return Object.freeze({ value, gradient: shaped(inputs, pullback([1])) })
}

const both = (f: (inputs: never) => unknown, inputs: unknown): ValueAndGradient<unknown, Scalar> =>
  isRecording()
    ? numericOrAppended<ValueAndGradient<unknown, Scalar>>(
        inputs,
        () => onNumbers(f, inputs),
        () => onVars(f, inputs),
      )
    : onNumbers(f, inputs)

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
 * valueAndGrad(area, { by: ['width'] })({ width: 3, height: 4 }) // => { value: 12, gradient: { width: 4 } }
 * ```
 */
export const valueAndGrad: ValueAndGradOf = ((f: (inputs: never) => unknown, options?: By) => {
  expectFunction(f, 'valueAndGrad', 0)
  return (inputs: unknown): ValueAndGradient<unknown, Scalar> => {
    const { chosen, restricted, placed } = choiceOf(options, inputs)
    const { value, gradient } = both(restricted(f), chosen)
    return Object.freeze({ value, gradient: placed(gradient) })
  }
}) as ValueAndGradOf

/**
 * The gradient of `f`, in the shape of its argument: `grad(f)(x)` is ∇f(x).
 *
 * A gradient is again a differentiable function: on `Var`s it appends, so that derivatives nest to any order, and the
 * inner argument is never confused with what `f` closes over.
 *
 * Texts, booleans and `null` in the argument are left alone, and stand in the gradient as they are. `by` says what else
 * to leave alone, such as numbers that are indices: some keys of a record to differentiate by, and the gradient has just
 * those, or a predicate on paths and leaves, and the gradient has `null` elsewhere. A key that is not there throws
 * `UnknownPath`, a chosen leaf that is no scalar `InvalidTree`.
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
 *
 * const pick = ({ w, index }: { w: readonly [Scalar, Scalar]; index: 0 | 1; name: string }): Scalar => mul(w[index], 2)
 * grad(pick, { by: ['w'] })({ w: [5, 7], index: 1, name: 'second' }) // => { w: [0, 2] }
 * grad(pick, { by: ([key]) => key === 'w' })({ w: [5, 7], index: 1, name: 'second' }) // => { w: [0, 2], index: null, name: null }
 * ```
 */
export const grad: Grad = ((f: never, options: ByLeaves) => {
  expectFunction(f, 'grad', 0)
  const valueAndGradient = valueAndGrad<unknown>(f, options)
  return (inputs: unknown): unknown => valueAndGradient(inputs as never).gradient
}) as Grad
