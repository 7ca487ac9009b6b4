import { raise } from '@wengert/core'
import type { MapLeaves, Primals, Scalar, Vars } from '@wengert/core'
import type { Scalars, TakesScalars } from './grad.js'
import { unit } from './linear/Linear.js'
import type { Linear } from './linear/Linear.js'
import { shaped, withLinear } from './linear/linearized.js'
import type { Differentiable } from './linear/linearized.js'

/** The output's tree of the argument's trees: `J.y.x` is ∂y/∂x; of `Var`s where the argument has `Var`s. */
export interface Jacobian<T, O> {
  (inputs: Primals<T>): MapLeaves<O, Primals<T>>
  (inputs: Vars<T>): MapLeaves<O, Vars<T>>
  (inputs: Scalars<T>): MapLeaves<O, Scalars<T>>
}

/** Which way a Jacobian is swept: forwards once for each leaf of the argument, in reverse once for each output. */
export type Direction = 'forward' | 'reverse'

/** How {@link jacobian} goes about it. */
export interface JacobianOptions {
  /** Forwards where the argument has fewer leaves than the output, unless told otherwise. */
  readonly direction?: Direction
}

const range = (count: number): ReadonlyArray<number> => Array.from({ length: count }, (_, k) => k)

const byShape = ({ inputs, outputs }: Linear): Direction => (inputs < outputs ? 'forward' : 'reverse')

const rowsOf = (linear: Linear, direction: Direction): ReadonlyArray<ReadonlyArray<Scalar>> => {
  const { inputs, outputs, pullback, pushforward } = linear
  if (direction === 'reverse') return range(outputs).map((output) => pullback(unit(outputs, output)))
  const columns = range(inputs).map((input) => pushforward(unit(inputs, input)))
  return range(outputs).map((output) => columns.map((column) => column[output] ?? NaN))
}

/** The Jacobian of a function at some inputs. */
export const jacobianOf = (f: Differentiable, inputs: unknown, direction?: Direction): unknown =>
  withLinear(f, inputs, inputs, (linear) =>
    shaped(
      linear.value,
      rowsOf(linear, direction ?? byShape(linear)).map((row) => shaped(inputs, row)),
    ),
  )

const checked = (direction: unknown): void => {
  if (direction === undefined || direction === 'forward' || direction === 'reverse') return
  raise({
    _tag: 'InvalidOperand',
    op: 'jacobian',
    position: 1,
    message: `Expected 'forward' or 'reverse' as the direction of a Jacobian, but ${JSON.stringify(direction)} came. Leave it out to have it chosen by shape.`,
  })
}

/**
 * The first derivatives of every output by every leaf of the argument: `jacobian(f)(p).y.x` is ∂y/∂x at p.
 *
 * One recording is swept once for each leaf of the argument or of the output, whichever are fewer, or in the direction
 * asked for; another direction throws `InvalidOperand`. On `Var`s it appends, as {@link grad} does.
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
export const jacobian = <T, O extends Scalar | object>(
  f: ((inputs: T) => O) & TakesScalars<T>,
  { direction }: JacobianOptions = {},
): Jacobian<T, O> => {
  checked(direction)
  return ((inputs: unknown) => jacobianOf(f, inputs, direction)) as Jacobian<T, O>
}
