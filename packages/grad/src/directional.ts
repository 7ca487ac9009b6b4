import { expectFunction } from '@wengert/core'
import type { Primals, Scalar, Var, Vars } from '@wengert/core'
import type { ByKeys, ByLeaves, KeySides, LeafSides, Sides } from './choice/By.js'
import type { Scalars, TakesScalars } from './grad.js'
import { jvp } from './jvp.js'

/** The derivative along a direction: a number for numbers, a `Var` of the open recording for `Var`s. */
export interface Directional<T> {
  (inputs: Primals<T>, direction: Primals<T>): number
  (inputs: Vars<T>, direction: Scalars<T>): Var
  (inputs: Scalars<T>, direction: Vars<T>): Var
  (inputs: Scalars<T>, direction: Scalars<T>): Scalar
}

/** The same by a part of the argument. */
export interface DirectionalBy<S extends Sides> {
  (inputs: S['given'], direction: S['chosen']): number
  (inputs: S['givenScalars'], direction: S['chosenScalars']): Scalar
}

/** {@link directional} with all its ways to say what is differentiated by. */
export interface DirectionalOf {
  <T>(f: ((inputs: T) => Scalar) & TakesScalars<T>): Directional<T>
  <T, K extends keyof T & string>(
    f: ((inputs: T) => Scalar) & TakesScalars<Pick<T, K>>,
    options: ByKeys<K>,
  ): DirectionalBy<KeySides<T, K>>
  <T>(f: (inputs: T) => Scalar, options: ByLeaves): DirectionalBy<LeafSides<T>>
}

/**
 * The derivative of `f` along a direction: ∇f(x)·v, d/dt f(x + t·v) at t = 0. The direction is not normalised.
 * `by` chooses a part of the argument, as in {@link grad}.
 *
 * @example
 * ```ts
 * import { mul, type Scalar } from '@wengert/core'
 * import { directional } from '@wengert/grad'
 *
 * const area = ({ width, height }: { width: Scalar; height: Scalar }): Scalar => mul(width, height)
 * directional(area)({ width: 3, height: 4 }, { width: 1, height: 0.5 }) // => 5.5
 * ```
 */
export const directional: DirectionalOf = ((f: never, options: ByLeaves) => {
  expectFunction(f, 'directional', 0)
  const both = jvp<unknown, Scalar>(f, options)
  return (inputs: never, direction: never): Scalar => both(inputs, direction).tangent
}) as DirectionalOf
