import { expectFunction, mentionValue, raise } from '@wengert/core'
import type { MapLeaves, Primals, Scalar, Vars } from '@wengert/core'
import type { By, ByKeys, ByLeaves, KeySides, LeafSides, Sides } from './choice/By.js'
import { choiceOf } from './choice/Choice.js'
import type { Scalars, TakesScalars } from './grad.js'
import { jacobianRows } from './linear/jacobianRows.js'
import type { Direction } from './linear/jacobianRows.js'
import { shaped, withLinear } from './linear/linearized.js'
import type { Differentiable } from './linear/linearized.js'

/** The output's tree of the argument's trees: `J.y.x` is ∂y/∂x; of `Var`s where the argument has `Var`s. */
export interface Jacobian<T, O> {
  (inputs: Primals<T>): MapLeaves<O, Primals<T>>
  (inputs: Vars<T>): MapLeaves<O, Vars<T>>
  (inputs: Scalars<T>): MapLeaves<O, Scalars<T>>
}

/** How {@link jacobian} goes about it. */
export interface JacobianOptions {
  /** Forwards where the argument has fewer leaves than the output, unless told otherwise. */
  readonly direction?: Direction
}

/** The Jacobian of a function at some inputs. */
export const jacobianOf = (
  f: Differentiable,
  inputs: unknown,
  { direction, placed }: { readonly direction?: Direction; readonly placed?: (row: unknown) => unknown },
): unknown =>
  withLinear(f, inputs, inputs, (linear) => {
    const rows = jacobianRows(linear, direction).map((row) => shaped(inputs, row))
    return shaped(linear.value, placed === undefined ? rows : rows.map(placed))
  })

const checked = (direction: unknown): void => {
  if (direction === undefined || direction === 'forward' || direction === 'reverse') return
  raise({
    _tag: 'InvalidOperand',
    op: 'jacobian',
    position: 1,
    message: `Expected 'forward' or 'reverse' as the direction of a Jacobian, but ${mentionValue(direction)} came. Leave it out to have it chosen by shape.`,
  })
}

/** The same by a part of the argument. */
export interface JacobianBy<S extends Sides, O> {
  (inputs: S['given']): MapLeaves<O, S['chosen']>
  (inputs: S['givenScalars']): MapLeaves<O, S['chosenScalars']>
}

/** {@link jacobian} with all its ways to say what is differentiated by. */
export interface JacobianWith {
  <T, O extends Scalar | object>(
    f: ((inputs: T) => O) & TakesScalars<T>,
    options?: JacobianOptions,
  ): Jacobian<T, O>
  <T, O extends Scalar | object, K extends keyof T & string>(
    f: ((inputs: T) => O) & TakesScalars<Pick<T, K>>,
    options: JacobianOptions & ByKeys<K>,
  ): JacobianBy<KeySides<T, K>, O>
  <T, O extends Scalar | object>(
    f: (inputs: T) => O,
    options: JacobianOptions & ByLeaves,
  ): JacobianBy<LeafSides<T>, O>
}

/**
 * The first derivatives of every output by every leaf of the argument: `jacobian(f)(p).y.x` is ∂y/∂x at p.
 *
 * One recording is swept once for each leaf of the argument or of the output, whichever are fewer, or in the direction
 * asked for; another direction throws `InvalidOperand`. `by` chooses a part of the argument, as in {@link grad}. On `Var`s it appends, as {@link grad} does.
 *
 * @example
 * ```ts
 * import { cos, mul, sin, type Scalar } from '@wengert/core'
 * import { jacobian } from '@wengert/grad'
 *
 * const cartesian = ({ r, angle }: { r: Scalar; angle: Scalar }): { x: Scalar; y: Scalar } =>
 *   ({ x: mul(r, cos(angle)), y: mul(r, sin(angle)) })
 * jacobian(cartesian)({ r: 2, angle: 0 }) // => { x: { r: 1, angle: -0 }, y: { r: 0, angle: 2 } }
 * ```
 */
export const jacobian: JacobianWith = ((f: Differentiable, options: JacobianOptions & Partial<By> = {}) => {
  expectFunction(f, 'jacobian', 0)
  checked((options as JacobianOptions | null)?.direction)
  return (inputs: unknown) => {
    const { chosen, restricted, placed } = choiceOf(options, inputs)
    return jacobianOf(restricted(f), chosen, { ...options, placed })
  }
}) as JacobianWith
