import type { Primals, Scalar, Var, Vars } from '@wengert/core'
import type { Scalars, TakesScalars } from './grad.js'
import { jvp } from './jvp.js'

/** The derivative along a direction: a number for numbers, a `Var` of the open recording for `Var`s. */
export interface Directional<T> {
  (inputs: Primals<T>, direction: Primals<T>): number
  (inputs: Vars<T>, direction: Scalars<T>): Var
  (inputs: Scalars<T>, direction: Vars<T>): Var
  (inputs: Scalars<T>, direction: Scalars<T>): Scalar
}

/**
 * The derivative of `f` along a direction: ∇f(x)·v, d/dt f(x + t·v) at t = 0. The direction is not normalised.
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
export const directional = <T>(f: ((inputs: T) => Scalar) & TakesScalars<T>): Directional<T> => {
  const both = jvp<T, Scalar>(f)
  return ((inputs: Scalars<T>, direction: Scalars<T>) => both(inputs, direction).tangent) as Directional<T>
}
