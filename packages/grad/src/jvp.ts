import { expectFunction } from '@wengert/core'
import type { Primals, Scalar, Vars } from '@wengert/core'
import type { By, ByKeys, ByLeaves, KeySides, LeafSides, Sides } from './choice/By.js'
import { choiceOf } from './choice/Choice.js'
import type { Scalars, TakesScalars } from './grad.js'
import { shaped, withLinear } from './linear/linearized.js'
import type { Differentiable } from './linear/linearized.js'
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

/** The same by a part of the argument. */
export interface JvpBy<S extends Sides, O> {
  (inputs: S['given'], tangents: S['chosen']): ValueAndTangent<Primals<O>>
  (inputs: S['givenScalars'], tangents: S['chosenScalars']): ValueAndTangent<Scalars<O>>
}

/** {@link jvp} with all its ways to say what is differentiated by. */
export interface JvpOf {
  <T, O extends Scalar | object>(f: ((inputs: T) => O) & TakesScalars<T>): Jvp<T, O>
  <T, O extends Scalar | object, K extends keyof T & string>(
    f: ((inputs: T) => O) & TakesScalars<Pick<T, K>>,
    options: ByKeys<K>,
  ): JvpBy<KeySides<T, K>, O>
  <T, O extends Scalar | object>(f: (inputs: T) => O, options: ByLeaves): JvpBy<LeafSides<T>, O>
}

/**
 * The value of `f` and its tangent, the Jacobian–vector product J(x)·v, by one recording and one sweep forwards:
 * `jvp(f)(x, v)` is JAX's `jax.jvp(f, (x,), (v,))`.
 *
 * `by` chooses a part of the argument, as in {@link grad}; the tangent is then one of that part. Every leaf of the tangent counts, 0 too: it is multiplied by the partial there, be it infinite. A tangent of another
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
export const jvp: JvpOf = ((f: Differentiable, options?: By) => {
  expectFunction(f, 'jvp', 0)
  return (inputs: unknown, tangents: unknown) => {
    const { chosen, restricted, picked } = choiceOf(options, inputs)
    const along = picked(tangents)
    return withLinear(restricted(f), chosen, along, ({ value, pushforward }) =>
      Object.freeze({
        value,
        tangent: shaped(value, pushforward(seedLeaves(chosen, along, 'a tangent'))),
      }),
    )
  }
}) as JvpOf
