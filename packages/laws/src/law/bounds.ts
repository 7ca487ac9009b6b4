import { mul, record } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { grad, jvp } from '@wengert/grad'
import { roundingBounds } from '../rounding/roundingBounds.js'
import type { RoundingOptions } from '../rounding/RoundingOptions.js'
import type { Numbers, Vector } from './Vector.js'
import { weighted } from './weighted.js'

/**
 * How far rounding may lead each output of a function of a point and of seeds. Seeds are inputs as well: what is
 * calculated of plain numbers is on no tape, and its rounding on no bound.
 */
export type Bounds = (
  h: (xs: Vector, seeds: Vector) => Vector,
  seeds?: Numbers,
  options?: RoundingOptions,
) => Numbers

/** The bounds at some inputs. Implementations may sum up adjoints in another order than ours. */
export const boundsAt =
  (at: Numbers): Bounds =>
  (h, seeds = [], options = {}) =>
    roundingBounds(
      record((all: Vector) => h(all.slice(0, at.length), all.slice(at.length)), [...at, ...seeds]),
      { sums: 'inAnyOrder', ...options },
    ).map(({ bound }) => bound)

/** Of the cotangents of the inputs of a function, for cotangents of its outputs. */
export const pullbackBounds = (bounds: Bounds, f: (xs: Vector) => Vector, cotangent: Numbers): Numbers =>
  bounds((xs, seeds) => grad((ys: Vector) => weighted(f(ys), seeds))(xs), cotangent)

/** Of the tangents of the outputs of a function, for tangents of its inputs. */
export const pushforwardBounds = (bounds: Bounds, f: (xs: Vector) => Vector, tangent: Numbers): Numbers =>
  bounds((xs, seeds) => jvp((ys: Vector) => f(ys))(xs, seeds).tangent, tangent)

/** Of a gradient. */
export const gradientBounds = (bounds: Bounds, h: (xs: Vector) => Scalar): Numbers =>
  pullbackBounds(bounds, (xs) => [h(xs)], [1])

/** Of ⟨∇h, ẋ⟩ as the tangent of h, and as a sum over its gradient. */
export const slopeBounds = (
  bounds: Bounds,
  h: (xs: Vector) => Scalar,
  tangent: Numbers,
): { readonly forward: number; readonly reverse: number } => {
  const [forward = NaN] = pushforwardBounds(bounds, (xs) => [h(xs)], tangent)
  const [reverse = NaN] = bounds(
    (xs, [one = NaN, ...seeds]) => [weighted(grad((ys: Vector) => mul(one, h(ys)))(xs), seeds)],
    [1, ...tangent],
  )
  return { forward, reverse }
}
