import { borrowRecording, expectFunction } from '@wengert/core'
import type { Primals, Scalar, Vars } from '@wengert/core'
import type { By, ByKeys, ByLeaves, KeySides, LeafSides, Sides } from './choice/By.js'
import { choiceOf } from './choice/Choice.js'
import { grad, severalOutputs } from './grad.js'
import type { Scalars, TakesScalars } from './grad.js'
import { jvp } from './jvp.js'
import { forwardOverReverse } from './linear/forwardOverReverse.js'
import { shaped } from './linear/linearized.js'
import type { Differentiable } from './linear/linearized.js'
import { seedLeaves } from './linear/seeds.js'
import { numericOrAppended } from './numericOrAppended.js'

/** Takes a point and a tangent of its shape; numbers for numbers, and `Var`s of the open recording for `Var`s. */
export interface Hvp<T> {
  (inputs: Primals<T>, tangents: Primals<T>): Primals<T>
  (inputs: Vars<T>, tangents: Scalars<T>): Vars<T>
  (inputs: Scalars<T>, tangents: Vars<T>): Vars<T>
  (inputs: Scalars<T>, tangents: Scalars<T>): Scalars<T>
}

/** The same by a part of the argument. */
export interface HvpBy<S extends Sides> {
  (inputs: S['given'], tangents: S['chosen']): S['chosen']
  (inputs: S['givenScalars'], tangents: S['chosenScalars']): S['chosenScalars']
}

/** {@link hvp} with all its ways to say what is differentiated by. */
export interface HvpOf {
  <T>(f: ((inputs: T) => Scalar) & TakesScalars<T>): Hvp<T>
  <T, K extends keyof T & string>(
    f: ((inputs: T) => Scalar) & TakesScalars<Pick<T, K>>,
    options: ByKeys<K>,
  ): HvpBy<KeySides<T, K>>
  <T>(f: (inputs: T) => Scalar, options: ByLeaves): HvpBy<LeafSides<T>>
}

const onNumbers = (f: (inputs: never) => unknown, inputs: unknown, tangents: unknown): unknown =>
  borrowRecording(f, inputs, ({ output: root, ...recorded }) => {
    if (typeof root !== 'number') return severalOutputs()
    return shaped(inputs, forwardOverReverse(recorded, root, seedLeaves(inputs, tangents, 'a tangent')))
  })

const onVars = (f: Differentiable, inputs: unknown, tangents: unknown): unknown =>
  jvp(grad(f as never) as never)(inputs as never, tangents as never).tangent

/**
 * The Hessian–vector product H(x)·v, in the shape of the argument, without the Hessian: the tangent of the gradient,
 * forwards over reverse.
 *
 * Its size is a small multiple of the function's, however many leaves the argument has. `by` chooses a part of the
 * argument, as in {@link grad}. A tangent of another shape throws `ShapeMismatch`. On `Var`s it appends, as {@link grad} does.
 *
 * @example
 * ```ts
 * import { add, mul, pow, sub, type Scalar } from '@wengert/core'
 * import { hvp } from '@wengert/grad'
 *
 * const rosenbrock = ({ x, y }: { x: Scalar; y: Scalar }): Scalar =>
 *   add(pow(sub(1, x), 2), mul(100, pow(sub(y, mul(x, x)), 2)))
 * hvp(rosenbrock)({ x: 2, y: 1 }, { x: 1, y: 2 }) // => { x: 2802, y: -400 }
 * ```
 */
export const hvp: HvpOf = ((f: Differentiable, options?: By) => {
  expectFunction(f, 'hvp', 0)
  return (inputs: unknown, tangents: unknown) => {
    const { chosen, restricted, picked, placed } = choiceOf(options, inputs)
    const along = picked(tangents)
    const part = restricted(f)
    return placed(
      numericOrAppended(
        [chosen, along],
        () => onNumbers(part, chosen, along),
        () => onVars(part, chosen, along),
      ),
    )
  }
}) as HvpOf
