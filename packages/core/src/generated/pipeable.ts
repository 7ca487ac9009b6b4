// Generated from the op table by `pnpm generate`. Do not edit: change packages/core/src/ops and generate again.

import type { Scalar } from '../recording/Var.js'
import * as operations from './operations.js'

/** The sum of two scalars. `add(y)(x)` is `add(x, y)`. */
export const add =
  (y: Scalar) =>
  (x: Scalar): Scalar =>
    operations.add(x, y)

/** The difference of two scalars. `sub(y)(x)` is `sub(x, y)`. */
export const sub =
  (y: Scalar) =>
  (x: Scalar): Scalar =>
    operations.sub(x, y)

/** The product of two scalars. `mul(y)(x)` is `mul(x, y)`. */
export const mul =
  (y: Scalar) =>
  (x: Scalar): Scalar =>
    operations.mul(x, y)

/** The quotient of two scalars; IEEE 754 at a zero divisor. `div(y)(x)` is `div(x, y)`. */
export const div =
  (y: Scalar) =>
  (x: Scalar): Scalar =>
    operations.div(x, y)

/** The scalar with its sign turned. The scalar comes last, as it does in the data-first form. */
export const neg = operations.neg

/** A scalar to the power of another; a plain number as exponent is recorded as a constant exponent. `pow(y)(x)` is `pow(x, y)`. */
export const pow =
  (y: Scalar) =>
  (x: Scalar): Scalar =>
    operations.pow(x, y)

/** The exponential function. The scalar comes last, as it does in the data-first form. */
export const exp = operations.exp

/** The natural logarithm; NaN below zero. The scalar comes last, as it does in the data-first form. */
export const log = operations.log

/** The square root; NaN below zero. The scalar comes last, as it does in the data-first form. */
export const sqrt = operations.sqrt

/** The sine of an angle in radians. The scalar comes last, as it does in the data-first form. */
export const sin = operations.sin

/** The cosine of an angle in radians. The scalar comes last, as it does in the data-first form. */
export const cos = operations.cos

/** The hyperbolic tangent. The scalar comes last, as it does in the data-first form. */
export const tanh = operations.tanh

/** The scalar where it is positive, else 0; NaN stays NaN. The scalar comes last, as it does in the data-first form. */
export const relu = operations.relu

/** The second operand where the first is not 0, else the third; never branches. `select(y, z)(x)` is `select(x, y, z)`. */
export const select =
  (y: Scalar, z: Scalar) =>
  (x: Scalar): Scalar =>
    operations.select(x, y, z)

/** 1 where the first scalar is less than the second, else 0; records no guard and its derivative is 0. `lt(y)(x)` is `lt(x, y)`. */
export const lt =
  (y: Scalar) =>
  (x: Scalar): Scalar =>
    operations.lt(x, y)

/** 1 where the first scalar is less than or equal to the second, else 0; records no guard and its derivative is 0. `le(y)(x)` is `le(x, y)`. */
export const le =
  (y: Scalar) =>
  (x: Scalar): Scalar =>
    operations.le(x, y)

/** 1 where the first scalar is greater than the second, else 0; records no guard and its derivative is 0. `gt(y)(x)` is `gt(x, y)`. */
export const gt =
  (y: Scalar) =>
  (x: Scalar): Scalar =>
    operations.gt(x, y)

/** 1 where the first scalar is greater than or equal to the second, else 0; records no guard and its derivative is 0. `ge(y)(x)` is `ge(x, y)`. */
export const ge =
  (y: Scalar) =>
  (x: Scalar): Scalar =>
    operations.ge(x, y)

/** 1 where the first scalar is equal to the second, else 0; records no guard and its derivative is 0. `eq(y)(x)` is `eq(x, y)`. */
export const eq =
  (y: Scalar) =>
  (x: Scalar): Scalar =>
    operations.eq(x, y)

/** 1 where the first scalar is not equal to the second, else 0; records no guard and its derivative is 0. `ne(y)(x)` is `ne(x, y)`. */
export const ne =
  (y: Scalar) =>
  (x: Scalar): Scalar =>
    operations.ne(x, y)

/** The sum of a list of scalars, added from the left; 0 for the empty list. The scalar comes last, as it does in the data-first form. */
export const sum = operations.sum

/** The linear combination of two lists of scalars of the same length, added from the left; 0 for empty lists. `dot(ys)(xs)` is `dot(xs, ys)`. */
export const dot =
  (ys: ReadonlyArray<Scalar>) =>
  (xs: ReadonlyArray<Scalar>): Scalar =>
    operations.dot(xs, ys)
