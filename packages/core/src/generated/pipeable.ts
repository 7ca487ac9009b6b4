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

/** One divided by the scalar. The scalar comes last, as it does in the data-first form. */
export const reciprocal = operations.reciprocal

/** The scalar times itself. The scalar comes last, as it does in the data-first form. */
export const square = operations.square

/** A scalar to the power of another; a plain number as exponent is recorded as a constant exponent. `pow(y)(x)` is `pow(x, y)`. */
export const pow =
  (y: Scalar) =>
  (x: Scalar): Scalar =>
    operations.pow(x, y)

/** The square root; NaN below zero. The scalar comes last, as it does in the data-first form. */
export const sqrt = operations.sqrt

/** One divided by the square root; NaN below zero. The scalar comes last, as it does in the data-first form. */
export const rsqrt = operations.rsqrt

/** The cube root, of negative scalars too. The scalar comes last, as it does in the data-first form. */
export const cbrt = operations.cbrt

/** The length of the vector with these two components; never overflows early. `hypot(y)(x)` is `hypot(x, y)`. */
export const hypot =
  (y: Scalar) =>
  (x: Scalar): Scalar =>
    operations.hypot(x, y)

/** The exponential function. The scalar comes last, as it does in the data-first form. */
export const exp = operations.exp

/** The exponential less 1, without cancellation near 0. The scalar comes last, as it does in the data-first form. */
export const expm1 = operations.expm1

/** Two to the power of the scalar. The scalar comes last, as it does in the data-first form. */
export const exp2 = operations.exp2

/** The natural logarithm; NaN below zero. The scalar comes last, as it does in the data-first form. */
export const log = operations.log

/** The natural logarithm of 1 plus the scalar, without cancellation near 0; NaN below −1. The scalar comes last, as it does in the data-first form. */
export const log1p = operations.log1p

/** The logarithm to base 2; NaN below zero. The scalar comes last, as it does in the data-first form. */
export const log2 = operations.log2

/** The logarithm to base 10; NaN below zero. The scalar comes last, as it does in the data-first form. */
export const log10 = operations.log10

/** The first scalar times the logarithm of the second, and 0 where the first is 0: for entropies and likelihoods. `xlogy(y)(x)` is `xlogy(x, y)`. */
export const xlogy =
  (y: Scalar) =>
  (x: Scalar): Scalar =>
    operations.xlogy(x, y)

/** The logarithm of the odds, the inverse of sigmoid; NaN outside 0 … 1. The scalar comes last, as it does in the data-first form. */
export const logit = operations.logit

/** The sine of an angle in radians. The scalar comes last, as it does in the data-first form. */
export const sin = operations.sin

/** The cosine of an angle in radians. The scalar comes last, as it does in the data-first form. */
export const cos = operations.cos

/** The tangent of an angle in radians. The scalar comes last, as it does in the data-first form. */
export const tan = operations.tan

/** The angle from −π/2 to π/2 with that sine; NaN outside −1 … 1. The scalar comes last, as it does in the data-first form. */
export const asin = operations.asin

/** The angle from 0 to π with that cosine; NaN outside −1 … 1. The scalar comes last, as it does in the data-first form. */
export const acos = operations.acos

/** The angle from −π/2 to π/2 with that tangent. The scalar comes last, as it does in the data-first form. */
export const atan = operations.atan

/** The angle from −π to π of the point (y, x), its first operand upwards, its second to the right. `atan2(y)(x)` is `atan2(x, y)`. */
export const atan2 =
  (y: Scalar) =>
  (x: Scalar): Scalar =>
    operations.atan2(x, y)

/** The hyperbolic sine. The scalar comes last, as it does in the data-first form. */
export const sinh = operations.sinh

/** The hyperbolic cosine. The scalar comes last, as it does in the data-first form. */
export const cosh = operations.cosh

/** The hyperbolic tangent. The scalar comes last, as it does in the data-first form. */
export const tanh = operations.tanh

/** The inverse of sinh. The scalar comes last, as it does in the data-first form. */
export const asinh = operations.asinh

/** The inverse of cosh that is not negative; NaN below 1. The scalar comes last, as it does in the data-first form. */
export const acosh = operations.acosh

/** The inverse of tanh; NaN outside −1 … 1. The scalar comes last, as it does in the data-first form. */
export const atanh = operations.atanh

/** The logistic function, from 0 to 1; stable in both tails. The scalar comes last, as it does in the data-first form. */
export const sigmoid = operations.sigmoid

/** The logarithm of the logistic function; never overflows early. The scalar comes last, as it does in the data-first form. */
export const logsigmoid = operations.logsigmoid

/** The smooth ramp ln(1 + e^x); never overflows early. The scalar comes last, as it does in the data-first form. */
export const softplus = operations.softplus

/** The logarithm of the sum of two exponentials; never overflows early. `logaddexp(y)(x)` is `logaddexp(x, y)`. */
export const logaddexp =
  (y: Scalar) =>
  (x: Scalar): Scalar =>
    operations.logaddexp(x, y)

/** The scalar times its logistic share, a smooth ramp; also known as swish. The scalar comes last, as it does in the data-first form. */
export const silu = operations.silu

/** The scalar where it is positive, else its exponential less 1. The scalar comes last, as it does in the data-first form. */
export const elu = operations.elu

/** The scalar where it is positive, else the scalar times the second operand, its slope there. `leakyRelu(y)(x)` is `leakyRelu(x, y)`. */
export const leakyRelu =
  (y: Scalar) =>
  (x: Scalar): Scalar =>
    operations.leakyRelu(x, y)

/** A smooth step from −1 to 1 with slow tails. The scalar comes last, as it does in the data-first form. */
export const softsign = operations.softsign

/** The scalar where it is positive, else 0; NaN stays NaN. The scalar comes last, as it does in the data-first form. */
export const relu = operations.relu

/** The second operand where the first is not 0, else the third; never branches. `select(y, z)(x)` is `select(x, y, z)`. */
export const select =
  (y: Scalar, z: Scalar) =>
  (x: Scalar): Scalar =>
    operations.select(x, y, z)

/** The magnitude of the scalar. The scalar comes last, as it does in the data-first form. */
export const abs = operations.abs

/** 1 for positive scalars, -1 for negative ones, and the zero itself for a zero. The scalar comes last, as it does in the data-first form. */
export const sign = operations.sign

/** The greatest of two scalars, of several or of a list; NaN when any is. `max(y)(x)` is `max(x, y)`. */
export const max =
  (y: Scalar) =>
  (x: Scalar): Scalar =>
    operations.max(x, y)

/** The least of two scalars, of several or of a list; NaN when any is. `min(y)(x)` is `min(x, y)`. */
export const min =
  (y: Scalar) =>
  (x: Scalar): Scalar =>
    operations.min(x, y)

/** The first scalar, kept between the second and the third; the third where they are in the wrong order. `clamp(y, z)(x)` is `clamp(x, y, z)`. */
export const clamp =
  (y: Scalar, z: Scalar) =>
  (x: Scalar): Scalar =>
    operations.clamp(x, y, z)

/** The scalar itself, taken for a constant by every derivative. The scalar comes last, as it does in the data-first form. */
export const stopGradient = operations.stopGradient

/** The greatest whole number that is not above the scalar. The scalar comes last, as it does in the data-first form. */
export const floor = operations.floor

/** The least whole number that is not below the scalar. The scalar comes last, as it does in the data-first form. */
export const ceil = operations.ceil

/** The nearest whole number, halves upwards. The scalar comes last, as it does in the data-first form. */
export const round = operations.round

/** The scalar without its fraction. The scalar comes last, as it does in the data-first form. */
export const trunc = operations.trunc

/** The remainder of a division rounded down: it has the sign of the divisor. `mod(y)(x)` is `mod(x, y)`. */
export const mod =
  (y: Scalar) =>
  (x: Scalar): Scalar =>
    operations.mod(x, y)

/** The remainder of a division rounded towards 0, as JavaScript has it: it has the sign of the dividend. `fmod(y)(x)` is `fmod(x, y)`. */
export const fmod =
  (y: Scalar) =>
  (x: Scalar): Scalar =>
    operations.fmod(x, y)

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

/** 1 where both scalars are other than 0, else 0. `and(y)(x)` is `and(x, y)`. */
export const and =
  (y: Scalar) =>
  (x: Scalar): Scalar =>
    operations.and(x, y)

/** 1 where either scalar is other than 0, else 0. `or(y)(x)` is `or(x, y)`. */
export const or =
  (y: Scalar) =>
  (x: Scalar): Scalar =>
    operations.or(x, y)

/** 1 where the scalar is 0, else 0. The scalar comes last, as it does in the data-first form. */
export const not = operations.not

/** The sum of a list of scalars, added from the left; 0 for the empty list. The scalar comes last, as it does in the data-first form. */
export const sum = operations.sum

/** The linear combination of two lists of scalars of the same length, added from the left; 0 for empty lists. `dot(ys)(xs)` is `dot(xs, ys)`. */
export const dot =
  (ys: ReadonlyArray<Scalar>) =>
  (xs: ReadonlyArray<Scalar>): Scalar =>
    operations.dot(xs, ys)

/** The logarithm of the sum of the exponentials of a list; never overflows early, −∞ for the empty list. The scalar comes last, as it does in the data-first form. */
export const logsumexp = operations.logsumexp

/** The Euclidean length of a vector; never overflows early, 0 for the empty list. The scalar comes last, as it does in the data-first form. */
export const norm = operations.norm

/** The error function, from −1 to 1. The scalar comes last, as it does in the data-first form. */
export const erf = operations.erf

/** One less the error function, with all its digits in the tail. The scalar comes last, as it does in the data-first form. */
export const erfc = operations.erfc

/** The logarithm of the magnitude of the gamma function; ∞ at 0 and at negative whole numbers. The scalar comes last, as it does in the data-first form. */
export const lgamma = operations.lgamma

/** The logarithmic derivative of the gamma function; −∞ at 0, NaN at negative whole numbers. The scalar comes last, as it does in the data-first form. */
export const digamma = operations.digamma

/** The derivative of the digamma function; ∞ at 0 and at negative whole numbers. The scalar comes last, as it does in the data-first form. */
export const trigamma = operations.trigamma

/** The derivative of the digamma function whose order is the second operand, a plain whole number from 0; NaN for another. `polygamma(y)(x)` is `polygamma(x, y)`. */
export const polygamma =
  (y: number) =>
  (x: Scalar): Scalar =>
    operations.polygamma(x, y)
