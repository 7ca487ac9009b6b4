import { expectFunction, mentionValue, raise } from '@wengert/core'
import type { Scalar, Var } from '@wengert/core'
import { grad } from './grad.js'

/** A function of one scalar, and its derivatives: a number for a number, a `Var` for a `Var`. */
export interface Curve {
  (x: number): number
  (x: Var): Var
  (x: Scalar): Scalar
}

const refuse = (order: unknown): never =>
  raise({
    _tag: 'InvalidOperand',
    op: 'derivative',
    position: 1,
    message: `Expected a whole number from 0 on as the order of a derivative, but ${mentionValue(order)} came. Write derivative(f, 2) for the second derivative.`,
  })

/**
 * The derivative of a function of one scalar, of any order: `derivative(f, n)(x)` is f⁽ⁿ⁾(x), n = 1 unless told
 * otherwise, f itself for n = 0.
 *
 * Each order is the gradient of the one before, so the work grows with the number of different terms of f⁽ⁿ⁾. An order
 * that is no whole number throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { pow, type Scalar } from '@wengert/core'
 * import { derivative } from '@wengert/grad'
 *
 * const power = (x: Scalar): Scalar => pow(x, 5)
 * derivative(power)(2) // => 80
 * derivative(power, 3)(2) // => 240
 * derivative(power, 6)(2) // => 0
 * ```
 */
export const derivative = (f: (x: Scalar) => Scalar, order = 1): Curve => {
  expectFunction(f, 'derivative', 0)
  if (!Number.isInteger(order) || order < 0) return refuse(order)
  let curve = f
  for (let k = 0; k < order; k++) curve = grad(curve)
  return curve as Curve
}
