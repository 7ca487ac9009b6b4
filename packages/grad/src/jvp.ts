import type { Primals, Scalar, Vars } from '@wengert/core'
import type { Scalars, TakesScalars } from './grad.js'
import { shaped, withLinear } from './linear/linearized.js'
import { seedLeaves } from './linear/seeds.js'

/** The value of a function and its tangent, in the shape of the output. */
export interface ValueAndTangent<V> {
  readonly value: V
  readonly tangent: V
}

/** Takes a point and a tangent of its shape; numbers for numbers, and `Var`s of the open recording for `Var`s. */
export interface Jvp<T, O> {
  (inputs: Primals<T>, tangents: Primals<T>): ValueAndTangent<Primals<O>>
  (inputs: Vars<T>, tangents: Scalars<T>): ValueAndTangent<Vars<O>>
  (inputs: Scalars<T>, tangents: Vars<T>): ValueAndTangent<Vars<O>>
  (inputs: Scalars<T>, tangents: Scalars<T>): ValueAndTangent<Scalars<O>>
}

/**
 * The value of `f` and its tangent, the Jacobian–vector product J(x)·v, by one recording and one sweep forwards:
 * `jvp(f)(x, v)` is JAX's `jax.jvp(f, (x,), (v,))`.
 *
 * Every leaf of the tangent counts, 0 too: it is multiplied by the partial there, be it infinite. A tangent of another
 * shape throws `ShapeMismatch`. On `Var`s, among the inputs or the tangents, it appends, as {@link grad} does.
 *
 * @example
 * ```ts
 * import { mul, sin, type Scalar } from '@wengert/core'
 * import { grad, jvp } from '@wengert/grad'
 *
 * const f = ([x, y]: readonly [Scalar, Scalar]): { area: Scalar } => ({ area: mul(x, y) })
 * jvp(f)([2, 3], [1, 10]) // => { value: { area: 6 }, tangent: { area: 23 } }
 * grad((x: Scalar) => jvp((y: Scalar) => sin(y))(x, 2).tangent)(0) // ≈ 0
 * ```
 */
export const jvp = <T, O extends Scalar | object>(f: ((inputs: T) => O) & TakesScalars<T>): Jvp<T, O> =>
  ((inputs: unknown, tangents: unknown) =>
    withLinear(f, inputs, tangents, ({ value, pushforward }) =>
      Object.freeze({
        value,
        tangent: shaped(value, pushforward(seedLeaves(inputs, tangents, 'a tangent'))),
      }),
    )) as Jvp<T, O>
