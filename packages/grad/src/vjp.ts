import { expectFunction } from '@wengert/core'
import type { Primals, Scalar, Vars } from '@wengert/core'
import type { By, ByKeys, ByLeaves, KeySides, LeafSides, Sides } from './choice/By.js'
import { choiceOf } from './choice/Choice.js'
import type { Scalars, TakesScalars } from './grad.js'
import { keptLinear, shaped } from './linear/linearized.js'
import type { Differentiable } from './linear/linearized.js'
import { seedLeaves } from './linear/seeds.js'

/** From cotangents in the shape of the output to cotangents in the shape of the argument; linear. */
export interface Pullback<T, O> {
  (cotangents: Primals<O>): Primals<T>
  (cotangents: Vars<O>): Vars<T>
  (cotangents: Scalars<O>): Scalars<T>
}

/** The value of a function, and its pullback there. */
export interface ValueAndPullback<T, O> {
  readonly value: Primals<O>
  readonly pullback: Pullback<T, O>
}

/** The same on the open recording. */
export interface RecordedPullback<T, O, V> {
  readonly value: V
  readonly pullback: (cotangents: Scalars<O>) => T
}

/** Takes a point; numbers for numbers, and `Var`s of the open recording for `Var`s. */
export interface Vjp<T, O> {
  (inputs: Primals<T>): ValueAndPullback<T, O>
  (inputs: Vars<T>): RecordedPullback<Vars<T>, O, Vars<O>>
  (inputs: Scalars<T>): RecordedPullback<Scalars<T>, O, Scalars<O>>
}

/** The same by a part of the argument. */
export interface VjpBy<S extends Sides, O> {
  (inputs: S['given']): {
    readonly value: Primals<O>
    readonly pullback: {
      (cotangents: Primals<O>): S['chosen']
      (cotangents: Scalars<O>): S['chosenScalars']
    }
  }
  (inputs: S['givenScalars']): RecordedPullback<S['chosenScalars'], O, Scalars<O>>
}

/** {@link vjp} with all its ways to say what is differentiated by. */
export interface VjpOf {
  <T, O extends Scalar | object>(f: ((inputs: T) => O) & TakesScalars<T>): Vjp<T, O>
  <T, O extends Scalar | object, K extends keyof T & string>(
    f: ((inputs: T) => O) & TakesScalars<Pick<T, K>>,
    options: ByKeys<K>,
  ): VjpBy<KeySides<T, K>, O>
  <T, O extends Scalar | object>(f: (inputs: T) => O, options: ByLeaves): VjpBy<LeafSides<T>, O>
}

/**
 * The value of `f` and its pullback v ↦ vᵀ·J(x), to be called as often as wanted: `f` is recorded once, each call is one
 * reverse sweep.
 *
 * `by` chooses a part of the argument, as in {@link grad}. Cotangents of another shape than the output throw `ShapeMismatch`. On `Var`s it appends, as {@link grad} does; such a
 * pullback is good while its recording is open, and throws `ExpiredVar` or `ForeignVar` elsewhere.
 *
 * @example
 * ```ts
 * import { add, mul, type Scalar } from '@wengert/core'
 * import { vjp } from '@wengert/grad'
 *
 * const { value, pullback } = vjp(({ x, y }: { x: Scalar; y: Scalar }) => [add(x, y), mul(x, y)] as const)({ x: 2, y: 3 })
 * value // => [5, 6]
 * pullback([1, 0]) // => { x: 1, y: 1 }
 * pullback([1, 10]) // => { x: 31, y: 21 }
 * ```
 */
export const vjp: VjpOf = ((f: Differentiable, options?: By) => {
  expectFunction(f, 'vjp', 0)
  return (inputs: unknown) => {
    const { chosen, restricted, placed } = choiceOf(options, inputs)
    const { value, forSeeds } = keptLinear(restricted(f), chosen)
    const pullback = (cotangents: unknown): unknown =>
      placed(shaped(chosen, forSeeds(cotangents).pullback(seedLeaves(value, cotangents, 'a cotangent'))))
    return Object.freeze({ value, pullback })
  }
}) as VjpOf
