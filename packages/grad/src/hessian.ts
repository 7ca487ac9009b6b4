import { borrowRecording, expectFunction, leavesInOrderOf } from '@wengert/core'
import type { MapLeaves, Primals, Scalar, Vars } from '@wengert/core'
import type { By, ByKeys, ByLeaves, KeySides, LeafSides, Sides } from './choice/By.js'
import { choiceOf } from './choice/Choice.js'
import { grad, severalOutputs } from './grad.js'
import type { Scalars, TakesScalars } from './grad.js'
import { jacobianOf } from './jacobian.js'
import { forwardOverReverse } from './linear/forwardOverReverse.js'
import { unit } from './linear/Linear.js'
import { shaped } from './linear/linearized.js'
import type { Differentiable } from './linear/linearized.js'
import { numericOrAppended } from './numericOrAppended.js'

/** The second derivatives: the argument's tree of the argument's trees, of `Var`s where the argument has `Var`s. */
export interface Hessian<T> {
  (inputs: Primals<T>): MapLeaves<T, Primals<T>>
  (inputs: Vars<T>): MapLeaves<T, Vars<T>>
  (inputs: Scalars<T>): MapLeaves<T, Scalars<T>>
}

/** The same by a part of the argument. */
export interface HessianBy<S extends Sides> {
  (inputs: S['given']): S['squared']
  (inputs: S['givenScalars']): S['squaredScalars']
}

/** {@link hessian} with all its ways to say what is differentiated by. */
export interface HessianOf {
  <T>(f: ((inputs: T) => Scalar) & TakesScalars<T>): Hessian<T>
  <T, K extends keyof T & string>(
    f: ((inputs: T) => Scalar) & TakesScalars<Pick<T, K>>,
    options: ByKeys<K>,
  ): HessianBy<KeySides<T, K>>
  <T>(f: (inputs: T) => Scalar, options: ByLeaves): HessianBy<LeafSides<T>>
}

const onNumbers = (f: Differentiable, inputs: unknown): unknown =>
  borrowRecording(f, inputs, ({ output: root, ...recorded }) => {
    if (typeof root !== 'number') return severalOutputs()
    const { length } = leavesInOrderOf(inputs, inputs)
    return shaped(
      inputs,
      Array.from({ length }, (_, leaf) =>
        shaped(inputs, forwardOverReverse(recorded, root, unit(length, leaf))),
      ),
    )
  })

const onVars = (f: Differentiable, inputs: unknown): unknown =>
  jacobianOf(grad(f as never), inputs, { direction: 'reverse' })

/**
 * The second derivatives of `f`: `hessian(f)(p).x.y` is ∂²f/∂x∂y at p.
 *
 * One recording is swept forwards and in reverse once for each leaf of the argument, or of the part that `by` chooses, as
 * in {@link grad}. On `Var`s it appends, as {@link grad} does.
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
export const hessian: HessianOf = ((f: Differentiable, options?: By) => {
  expectFunction(f, 'hessian', 0)
  return (inputs: unknown) => {
    const { chosen, restricted, placedTwice } = choiceOf(options, inputs)
    const part = restricted(f)
    return placedTwice(
      numericOrAppended(
        chosen,
        () => onNumbers(part, chosen),
        () => onVars(part, chosen),
      ),
    )
  }
}) as HessianOf
