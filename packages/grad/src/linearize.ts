import { expectFunction } from '@wengert/core'
import type { Primals, Scalar, Vars } from '@wengert/core'
import type { By, ByKeys, ByLeaves, KeySides, LeafSides, Sides } from './choice/By.js'
import { choiceOf } from './choice/Choice.js'
import type { Scalars, TakesScalars } from './grad.js'
import { keptLinear, shaped } from './linear/linearized.js'
import type { Differentiable } from './linear/linearized.js'
import { seedLeaves } from './linear/seeds.js'

/** From tangents in the shape of the argument to tangents in the shape of the output; linear. */
export interface Pushforward<T, O> {
  (tangents: Primals<T>): Primals<O>
  (tangents: Vars<T>): Vars<O>
  (tangents: Scalars<T>): Scalars<O>
}

/** The value of a function, and its pushforward there. */
export interface ValueAndPushforward<T, O> {
  readonly value: Primals<O>
  readonly pushforward: Pushforward<T, O>
}

/** The same on the open recording. */
export interface RecordedPushforward<T, V> {
  readonly value: V
  readonly pushforward: (tangents: Scalars<T>) => V
}

/** Takes a point; numbers for numbers, and `Var`s of the open recording for `Var`s. */
export interface Linearize<T, O> {
  (inputs: Primals<T>): ValueAndPushforward<T, O>
  (inputs: Vars<T>): RecordedPushforward<T, Vars<O>>
  (inputs: Scalars<T>): RecordedPushforward<T, Scalars<O>>
}

/** The same by a part of the argument. */
export interface LinearizeBy<S extends Sides, O> {
  (inputs: S['given']): {
    readonly value: Primals<O>
    readonly pushforward: {
      (tangents: S['chosen']): Primals<O>
      (tangents: S['chosenScalars']): Scalars<O>
    }
  }
  (inputs: S['givenScalars']): {
    readonly value: Scalars<O>
    readonly pushforward: (tangents: S['chosenScalars']) => Scalars<O>
  }
}

/** {@link linearize} with all its ways to say what is differentiated by. */
export interface LinearizeOf {
  <T, O extends Scalar | object>(f: ((inputs: T) => O) & TakesScalars<T>): Linearize<T, O>
  <T, O extends Scalar | object, K extends keyof T & string>(
    f: ((inputs: T) => O) & TakesScalars<Pick<T, K>>,
    options: ByKeys<K>,
  ): LinearizeBy<KeySides<T, K>, O>
  <T, O extends Scalar | object>(f: (inputs: T) => O, options: ByLeaves): LinearizeBy<LeafSides<T>, O>
}

/**
 * The value of `f` and its pushforward v ↦ J(x)·v, to be called as often as wanted: `f` is recorded once, each call is
 * one sweep forwards.
 *
 * `by` chooses a part of the argument, as in {@link grad}. Tangents of another shape than that part throw `ShapeMismatch`. On `Var`s it appends, as {@link grad} does; such a
 * pushforward is good while its recording is open, and throws `ExpiredVar` or `ForeignVar` elsewhere.
 *
 * @example
 * ```ts
 * import { add, mul, type Scalar } from '@wengert/core'
 * import { linearize } from '@wengert/grad'
 *
 * const { value, pushforward } = linearize(([x, y]: readonly [Scalar, Scalar]) => ({ sum: add(x, y), product: mul(x, y) }))([2, 3])
 * value // => { sum: 5, product: 6 }
 * pushforward([1, 0]) // => { sum: 1, product: 3 }
 * pushforward([0, 1]) // => { sum: 1, product: 2 }
 * ```
 */
export const linearize: LinearizeOf = ((f: Differentiable, options?: By) => {
  expectFunction(f, 'linearize', 0)
  return (inputs: unknown) => {
    const { chosen, restricted, picked } = choiceOf(options, inputs)
    const { value, forSeeds } = keptLinear(restricted(f), chosen)
    const pushforward = (tangents: unknown): unknown => {
      const along = picked(tangents)
      return shaped(value, forSeeds(along).pushforward(seedLeaves(chosen, along, 'a tangent')))
    }
    return Object.freeze({ value, pushforward })
  }
}) as LinearizeOf
