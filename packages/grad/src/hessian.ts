import type { MapLeaves, Primals, Scalar, Vars } from '@wengert/core'
import { grad } from './grad.js'
import type { Scalars, TakesScalars } from './grad.js'
import { jacobianOf } from './jacobian.js'

/** The second derivatives: the argument's tree of the argument's trees, of `Var`s where the argument has `Var`s. */
export interface Hessian<T> {
  (inputs: Primals<T>): MapLeaves<T, Primals<T>>
  (inputs: Vars<T>): MapLeaves<T, Vars<T>>
  (inputs: Scalars<T>): MapLeaves<T, Scalars<T>>
}

/**
 * The second derivatives of `f`: `hessian(f)(p).x.y` is ∂²f/∂x∂y at p.
 *
 * One gradient is recorded, then swept once for each leaf of the argument. On `Var`s it appends, as {@link grad} does.
 *
 * @example
 * ```ts
 * import { add, mul, pow, sub, type Scalar } from '@wengert/core'
 * import { hessian } from '@wengert/grad'
 *
 * const rosenbrock = ({ x, y }: { x: Scalar; y: Scalar }): Scalar =>
 *   add(pow(sub(1, x), 2), mul(100, pow(sub(y, mul(x, x)), 2)))
 * hessian(rosenbrock)({ x: -1.2, y: 1 }) // => { x: { x: 1330, y: 480 }, y: { x: 480, y: 200 } }
 * ```
 */
export const hessian = <T>(f: ((inputs: T) => Scalar) & TakesScalars<T>): Hessian<T> => {
  const gradient = grad(f) as (inputs: never) => unknown
  return ((inputs: unknown) => jacobianOf(gradient, inputs, 'reverse')) as Hessian<T>
}
