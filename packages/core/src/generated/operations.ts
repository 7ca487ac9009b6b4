// Generated from the op table by `pnpm generate`. Do not edit: change packages/core/src/ops and generate again.

import { areNumbers, callable, commonLength, lengthOf } from '../recording/callable.js'
import { lift, liftParameter } from '../recording/lift.js'
import type { Handle, Scalar, Var } from '../recording/Var.js'
import * as special from '../special/special.js'
import { append, appendWide, current, extras, reserveExtras } from '../tape/Columns.js'

/**
 * The sum of two scalars. Formula: `x + y`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { add } from '@wengert/core'
 *
 * add(2, 3) // => 5
 * ```
 */
export function add(x: number, y: number): number
export function add(x: Var, y: Scalar): Var
export function add(x: Scalar, y: Var): Var
export function add(x: Scalar, y: Scalar): Scalar
export function add(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(4, (x as Handle).id, (y as Handle).id, (x as Handle).primal + (y as Handle).primal)
    : addLifted(x, y)
}

function addLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x + y
  const xHandle = lift(x, 'add', 0)
  const yHandle = lift(y, 'add', 1)
  return append(4, xHandle.id, yHandle.id, xHandle.primal + yHandle.primal)
}

/**
 * The difference of two scalars. Formula: `x - y`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { sub } from '@wengert/core'
 *
 * sub(2, 3) // => -1
 * ```
 */
export function sub(x: number, y: number): number
export function sub(x: Var, y: Scalar): Var
export function sub(x: Scalar, y: Var): Var
export function sub(x: Scalar, y: Scalar): Scalar
export function sub(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(5, (x as Handle).id, (y as Handle).id, (x as Handle).primal - (y as Handle).primal)
    : subLifted(x, y)
}

function subLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x - y
  const xHandle = lift(x, 'sub', 0)
  const yHandle = lift(y, 'sub', 1)
  return append(5, xHandle.id, yHandle.id, xHandle.primal - yHandle.primal)
}

/**
 * The product of two scalars. Formula: `x \cdot y`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { mul } from '@wengert/core'
 *
 * mul(2, 3) // => 6
 * ```
 */
export function mul(x: number, y: number): number
export function mul(x: Var, y: Scalar): Var
export function mul(x: Scalar, y: Var): Var
export function mul(x: Scalar, y: Scalar): Scalar
export function mul(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(6, (x as Handle).id, (y as Handle).id, (x as Handle).primal * (y as Handle).primal)
    : mulLifted(x, y)
}

function mulLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x * y
  const xHandle = lift(x, 'mul', 0)
  const yHandle = lift(y, 'mul', 1)
  return append(6, xHandle.id, yHandle.id, xHandle.primal * yHandle.primal)
}

/**
 * The quotient of two scalars; IEEE 754 at a zero divisor. Formula: `\frac{x}{y}`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { div } from '@wengert/core'
 *
 * div(2, 3) // ≈ 0.666667
 * ```
 */
export function div(x: number, y: number): number
export function div(x: Var, y: Scalar): Var
export function div(x: Scalar, y: Var): Var
export function div(x: Scalar, y: Scalar): Scalar
export function div(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(7, (x as Handle).id, (y as Handle).id, (x as Handle).primal / (y as Handle).primal)
    : divLifted(x, y)
}

function divLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x / y
  const xHandle = lift(x, 'div', 0)
  const yHandle = lift(y, 'div', 1)
  return append(7, xHandle.id, yHandle.id, xHandle.primal / yHandle.primal)
}

/**
 * The scalar with its sign turned. Formula: `-x`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { neg } from '@wengert/core'
 *
 * neg(0.5) // ≈ -0.500000
 * ```
 */
export function neg(x: number): number
export function neg(x: Var): Var
export function neg(x: Scalar): Scalar
export function neg(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(8, (x as Handle).id, 0, -(x as Handle).primal)
    : negLifted(x)
}

function negLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return -x
  const xHandle = lift(x, 'neg', 0)
  return append(8, xHandle.id, 0, -xHandle.primal)
}

/**
 * One divided by the scalar. Formula: `\frac{1}{x}`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { reciprocal } from '@wengert/core'
 *
 * reciprocal(0.5) // => 2
 * ```
 */
export function reciprocal(x: number): number
export function reciprocal(x: Var): Var
export function reciprocal(x: Scalar): Scalar
export function reciprocal(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(9, (x as Handle).id, 0, 1 / (x as Handle).primal)
    : reciprocalLifted(x)
}

function reciprocalLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return 1 / x
  const xHandle = lift(x, 'reciprocal', 0)
  return append(9, xHandle.id, 0, 1 / xHandle.primal)
}

/**
 * The scalar times itself. Formula: `x^{2}`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { square } from '@wengert/core'
 *
 * square(0.5) // ≈ 0.250000
 * ```
 */
export function square(x: number): number
export function square(x: Var): Var
export function square(x: Scalar): Scalar
export function square(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(10, (x as Handle).id, 0, (x as Handle).primal * (x as Handle).primal)
    : squareLifted(x)
}

function squareLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return x * x
  const xHandle = lift(x, 'square', 0)
  return append(10, xHandle.id, 0, xHandle.primal * xHandle.primal)
}

function powConstant(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(11, (x as Handle).id, (y as Handle).id, Math.pow((x as Handle).primal, (y as Handle).primal))
    : powConstantLifted(x, y)
}

function powConstantLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return Math.pow(x, y)
  const xHandle = lift(x, 'pow', 0)
  const yHandle = lift(y, 'pow', 1)
  return append(11, xHandle.id, yHandle.id, Math.pow(xHandle.primal, yHandle.primal))
}

/**
 * A scalar to the power of another; a plain number as exponent is recorded as a constant exponent. Formula: `x^{y}`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { pow } from '@wengert/core'
 *
 * pow(2, 3) // => 8
 * ```
 */
export function pow(x: number, y: number): number
export function pow(x: Var, y: Scalar): Var
export function pow(x: Scalar, y: Var): Var
export function pow(x: Scalar, y: Scalar): Scalar
export function pow(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(12, (x as Handle).id, (y as Handle).id, Math.pow((x as Handle).primal, (y as Handle).primal))
    : powLifted(x, y)
}

function powLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return Math.pow(x, y)
  if (typeof y === 'number') return powConstant(x, y)
  const xHandle = lift(x, 'pow', 0)
  const yHandle = lift(y, 'pow', 1)
  return append(12, xHandle.id, yHandle.id, Math.pow(xHandle.primal, yHandle.primal))
}

/**
 * The square root; NaN below zero. Formula: `\sqrt{x}`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { sqrt } from '@wengert/core'
 *
 * sqrt(0.5) // ≈ 0.707107
 * ```
 */
export function sqrt(x: number): number
export function sqrt(x: Var): Var
export function sqrt(x: Scalar): Scalar
export function sqrt(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(13, (x as Handle).id, 0, Math.sqrt((x as Handle).primal))
    : sqrtLifted(x)
}

function sqrtLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.sqrt(x)
  const xHandle = lift(x, 'sqrt', 0)
  return append(13, xHandle.id, 0, Math.sqrt(xHandle.primal))
}

/**
 * One divided by the square root; NaN below zero. Formula: `\frac{1}{\sqrt{x}}`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { rsqrt } from '@wengert/core'
 *
 * rsqrt(0.5) // ≈ 1.414214
 * ```
 */
export function rsqrt(x: number): number
export function rsqrt(x: Var): Var
export function rsqrt(x: Scalar): Scalar
export function rsqrt(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(14, (x as Handle).id, 0, 1 / Math.sqrt((x as Handle).primal + 0))
    : rsqrtLifted(x)
}

function rsqrtLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return 1 / Math.sqrt(x + 0)
  const xHandle = lift(x, 'rsqrt', 0)
  return append(14, xHandle.id, 0, 1 / Math.sqrt(xHandle.primal + 0))
}

/**
 * The cube root, of negative scalars too. Formula: `\sqrt[3]{x}`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { cbrt } from '@wengert/core'
 *
 * cbrt(0.5) // ≈ 0.793701
 * ```
 */
export function cbrt(x: number): number
export function cbrt(x: Var): Var
export function cbrt(x: Scalar): Scalar
export function cbrt(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(15, (x as Handle).id, 0, Math.cbrt((x as Handle).primal))
    : cbrtLifted(x)
}

function cbrtLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.cbrt(x)
  const xHandle = lift(x, 'cbrt', 0)
  return append(15, xHandle.id, 0, Math.cbrt(xHandle.primal))
}

/**
 * The length of the vector with these two components; never overflows early. Formula: `\sqrt{x^{2} + y^{2}}`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { hypot } from '@wengert/core'
 *
 * hypot(2, 3) // ≈ 3.605551
 * ```
 */
export function hypot(x: number, y: number): number
export function hypot(x: Var, y: Scalar): Var
export function hypot(x: Scalar, y: Var): Var
export function hypot(x: Scalar, y: Scalar): Scalar
export function hypot(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(16, (x as Handle).id, (y as Handle).id, Math.hypot((x as Handle).primal, (y as Handle).primal))
    : hypotLifted(x, y)
}

function hypotLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return Math.hypot(x, y)
  const xHandle = lift(x, 'hypot', 0)
  const yHandle = lift(y, 'hypot', 1)
  return append(16, xHandle.id, yHandle.id, Math.hypot(xHandle.primal, yHandle.primal))
}

/**
 * The exponential function. Formula: `e^{x}`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { exp } from '@wengert/core'
 *
 * exp(0.5) // ≈ 1.648721
 * ```
 */
export function exp(x: number): number
export function exp(x: Var): Var
export function exp(x: Scalar): Scalar
export function exp(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(17, (x as Handle).id, 0, Math.exp((x as Handle).primal))
    : expLifted(x)
}

function expLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.exp(x)
  const xHandle = lift(x, 'exp', 0)
  return append(17, xHandle.id, 0, Math.exp(xHandle.primal))
}

/**
 * The exponential less 1, without cancellation near 0. Formula: `e^{x} - 1`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { expm1 } from '@wengert/core'
 *
 * expm1(0.5) // ≈ 0.648721
 * ```
 */
export function expm1(x: number): number
export function expm1(x: Var): Var
export function expm1(x: Scalar): Scalar
export function expm1(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(18, (x as Handle).id, 0, Math.expm1((x as Handle).primal))
    : expm1Lifted(x)
}

function expm1Lifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.expm1(x)
  const xHandle = lift(x, 'expm1', 0)
  return append(18, xHandle.id, 0, Math.expm1(xHandle.primal))
}

/**
 * Two to the power of the scalar. Formula: `2^{x}`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { exp2 } from '@wengert/core'
 *
 * exp2(0.5) // ≈ 1.414214
 * ```
 */
export function exp2(x: number): number
export function exp2(x: Var): Var
export function exp2(x: Scalar): Scalar
export function exp2(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(19, (x as Handle).id, 0, Math.pow(2, (x as Handle).primal))
    : exp2Lifted(x)
}

function exp2Lifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.pow(2, x)
  const xHandle = lift(x, 'exp2', 0)
  return append(19, xHandle.id, 0, Math.pow(2, xHandle.primal))
}

/**
 * The natural logarithm; NaN below zero. Formula: `\ln x`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { log } from '@wengert/core'
 *
 * log(0.5) // ≈ -0.693147
 * ```
 */
export function log(x: number): number
export function log(x: Var): Var
export function log(x: Scalar): Scalar
export function log(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(20, (x as Handle).id, 0, Math.log((x as Handle).primal))
    : logLifted(x)
}

function logLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.log(x)
  const xHandle = lift(x, 'log', 0)
  return append(20, xHandle.id, 0, Math.log(xHandle.primal))
}

/**
 * The natural logarithm of 1 plus the scalar, without cancellation near 0; NaN below −1. Formula: `\ln(1 + x)`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { log1p } from '@wengert/core'
 *
 * log1p(0.5) // ≈ 0.405465
 * ```
 */
export function log1p(x: number): number
export function log1p(x: Var): Var
export function log1p(x: Scalar): Scalar
export function log1p(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(21, (x as Handle).id, 0, Math.log1p((x as Handle).primal))
    : log1pLifted(x)
}

function log1pLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.log1p(x)
  const xHandle = lift(x, 'log1p', 0)
  return append(21, xHandle.id, 0, Math.log1p(xHandle.primal))
}

/**
 * The logarithm to base 2; NaN below zero. Formula: `\log_{2} x`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { log2 } from '@wengert/core'
 *
 * log2(0.5) // => -1
 * ```
 */
export function log2(x: number): number
export function log2(x: Var): Var
export function log2(x: Scalar): Scalar
export function log2(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(22, (x as Handle).id, 0, Math.log2((x as Handle).primal))
    : log2Lifted(x)
}

function log2Lifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.log2(x)
  const xHandle = lift(x, 'log2', 0)
  return append(22, xHandle.id, 0, Math.log2(xHandle.primal))
}

/**
 * The logarithm to base 10; NaN below zero. Formula: `\log_{10} x`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { log10 } from '@wengert/core'
 *
 * log10(0.5) // ≈ -0.301030
 * ```
 */
export function log10(x: number): number
export function log10(x: Var): Var
export function log10(x: Scalar): Scalar
export function log10(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(23, (x as Handle).id, 0, Math.log10((x as Handle).primal))
    : log10Lifted(x)
}

function log10Lifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.log10(x)
  const xHandle = lift(x, 'log10', 0)
  return append(23, xHandle.id, 0, Math.log10(xHandle.primal))
}

/**
 * The first scalar times the logarithm of the second, and 0 where the first is 0: for entropies and likelihoods. Formula: `x \ln y`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { xlogy } from '@wengert/core'
 *
 * xlogy(2, 3) // ≈ 2.197225
 * ```
 */
export function xlogy(x: number, y: number): number
export function xlogy(x: Var, y: Scalar): Var
export function xlogy(x: Scalar, y: Var): Var
export function xlogy(x: Scalar, y: Scalar): Scalar
export function xlogy(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(24, (x as Handle).id, (y as Handle).id, (x as Handle).primal === 0 && (y as Handle).primal === (y as Handle).primal ? 0 : (x as Handle).primal * Math.log((y as Handle).primal))
    : xlogyLifted(x, y)
}

function xlogyLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x === 0 && y === y ? 0 : x * Math.log(y)
  const xHandle = lift(x, 'xlogy', 0)
  const yHandle = lift(y, 'xlogy', 1)
  return append(24, xHandle.id, yHandle.id, xHandle.primal === 0 && yHandle.primal === yHandle.primal ? 0 : xHandle.primal * Math.log(yHandle.primal))
}

/**
 * The logarithm of the odds, the inverse of sigmoid; NaN outside 0 … 1. Formula: `\ln \frac{x}{1 - x}`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { logit } from '@wengert/core'
 *
 * logit(0.5) // => 0
 * ```
 */
export function logit(x: number): number
export function logit(x: Var): Var
export function logit(x: Scalar): Scalar
export function logit(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(25, (x as Handle).id, 0, (x as Handle).primal > 0.25 && (x as Handle).primal < 0.75 ? 2 * Math.atanh(2 * (x as Handle).primal - 1) : Math.log((x as Handle).primal / (1 - (x as Handle).primal)))
    : logitLifted(x)
}

function logitLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return x > 0.25 && x < 0.75 ? 2 * Math.atanh(2 * x - 1) : Math.log(x / (1 - x))
  const xHandle = lift(x, 'logit', 0)
  return append(25, xHandle.id, 0, xHandle.primal > 0.25 && xHandle.primal < 0.75 ? 2 * Math.atanh(2 * xHandle.primal - 1) : Math.log(xHandle.primal / (1 - xHandle.primal)))
}

/**
 * The sine of an angle in radians. Formula: `\sin x`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { sin } from '@wengert/core'
 *
 * sin(0.5) // ≈ 0.479426
 * ```
 */
export function sin(x: number): number
export function sin(x: Var): Var
export function sin(x: Scalar): Scalar
export function sin(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(26, (x as Handle).id, 0, Math.sin((x as Handle).primal))
    : sinLifted(x)
}

function sinLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.sin(x)
  const xHandle = lift(x, 'sin', 0)
  return append(26, xHandle.id, 0, Math.sin(xHandle.primal))
}

/**
 * The cosine of an angle in radians. Formula: `\cos x`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { cos } from '@wengert/core'
 *
 * cos(0.5) // ≈ 0.877583
 * ```
 */
export function cos(x: number): number
export function cos(x: Var): Var
export function cos(x: Scalar): Scalar
export function cos(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(27, (x as Handle).id, 0, Math.cos((x as Handle).primal))
    : cosLifted(x)
}

function cosLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.cos(x)
  const xHandle = lift(x, 'cos', 0)
  return append(27, xHandle.id, 0, Math.cos(xHandle.primal))
}

/**
 * The tangent of an angle in radians. Formula: `\tan x`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { tan } from '@wengert/core'
 *
 * tan(0.5) // ≈ 0.546302
 * ```
 */
export function tan(x: number): number
export function tan(x: Var): Var
export function tan(x: Scalar): Scalar
export function tan(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(28, (x as Handle).id, 0, Math.tan((x as Handle).primal))
    : tanLifted(x)
}

function tanLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.tan(x)
  const xHandle = lift(x, 'tan', 0)
  return append(28, xHandle.id, 0, Math.tan(xHandle.primal))
}

/**
 * The angle from −π/2 to π/2 with that sine; NaN outside −1 … 1. Formula: `\arcsin x`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { asin } from '@wengert/core'
 *
 * asin(0.5) // ≈ 0.523599
 * ```
 */
export function asin(x: number): number
export function asin(x: Var): Var
export function asin(x: Scalar): Scalar
export function asin(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(29, (x as Handle).id, 0, Math.asin((x as Handle).primal))
    : asinLifted(x)
}

function asinLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.asin(x)
  const xHandle = lift(x, 'asin', 0)
  return append(29, xHandle.id, 0, Math.asin(xHandle.primal))
}

/**
 * The angle from 0 to π with that cosine; NaN outside −1 … 1. Formula: `\arccos x`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { acos } from '@wengert/core'
 *
 * acos(0.5) // ≈ 1.047198
 * ```
 */
export function acos(x: number): number
export function acos(x: Var): Var
export function acos(x: Scalar): Scalar
export function acos(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(30, (x as Handle).id, 0, Math.acos((x as Handle).primal))
    : acosLifted(x)
}

function acosLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.acos(x)
  const xHandle = lift(x, 'acos', 0)
  return append(30, xHandle.id, 0, Math.acos(xHandle.primal))
}

/**
 * The angle from −π/2 to π/2 with that tangent. Formula: `\arctan x`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { atan } from '@wengert/core'
 *
 * atan(0.5) // ≈ 0.463648
 * ```
 */
export function atan(x: number): number
export function atan(x: Var): Var
export function atan(x: Scalar): Scalar
export function atan(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(31, (x as Handle).id, 0, Math.atan((x as Handle).primal))
    : atanLifted(x)
}

function atanLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.atan(x)
  const xHandle = lift(x, 'atan', 0)
  return append(31, xHandle.id, 0, Math.atan(xHandle.primal))
}

/**
 * The angle from −π to π of the point (y, x), its first operand upwards, its second to the right. Formula: `\operatorname{atan2}(x, y)`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { atan2 } from '@wengert/core'
 *
 * atan2(2, 3) // ≈ 0.588003
 * ```
 */
export function atan2(x: number, y: number): number
export function atan2(x: Var, y: Scalar): Var
export function atan2(x: Scalar, y: Var): Var
export function atan2(x: Scalar, y: Scalar): Scalar
export function atan2(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(32, (x as Handle).id, (y as Handle).id, Math.atan2((x as Handle).primal, (y as Handle).primal))
    : atan2Lifted(x, y)
}

function atan2Lifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return Math.atan2(x, y)
  const xHandle = lift(x, 'atan2', 0)
  const yHandle = lift(y, 'atan2', 1)
  return append(32, xHandle.id, yHandle.id, Math.atan2(xHandle.primal, yHandle.primal))
}

/**
 * The hyperbolic sine. Formula: `\sinh x`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { sinh } from '@wengert/core'
 *
 * sinh(0.5) // ≈ 0.521095
 * ```
 */
export function sinh(x: number): number
export function sinh(x: Var): Var
export function sinh(x: Scalar): Scalar
export function sinh(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(33, (x as Handle).id, 0, Math.sinh((x as Handle).primal))
    : sinhLifted(x)
}

function sinhLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.sinh(x)
  const xHandle = lift(x, 'sinh', 0)
  return append(33, xHandle.id, 0, Math.sinh(xHandle.primal))
}

/**
 * The hyperbolic cosine. Formula: `\cosh x`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { cosh } from '@wengert/core'
 *
 * cosh(0.5) // ≈ 1.127626
 * ```
 */
export function cosh(x: number): number
export function cosh(x: Var): Var
export function cosh(x: Scalar): Scalar
export function cosh(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(34, (x as Handle).id, 0, Math.cosh((x as Handle).primal))
    : coshLifted(x)
}

function coshLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.cosh(x)
  const xHandle = lift(x, 'cosh', 0)
  return append(34, xHandle.id, 0, Math.cosh(xHandle.primal))
}

/**
 * The hyperbolic tangent. Formula: `\tanh x`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { tanh } from '@wengert/core'
 *
 * tanh(0.5) // ≈ 0.462117
 * ```
 */
export function tanh(x: number): number
export function tanh(x: Var): Var
export function tanh(x: Scalar): Scalar
export function tanh(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(35, (x as Handle).id, 0, special.tanh((x as Handle).primal))
    : tanhLifted(x)
}

function tanhLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return special.tanh(x)
  const xHandle = lift(x, 'tanh', 0)
  return append(35, xHandle.id, 0, special.tanh(xHandle.primal))
}

/**
 * The inverse of sinh. Formula: `\operatorname{arsinh} x`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { asinh } from '@wengert/core'
 *
 * asinh(0.5) // ≈ 0.481212
 * ```
 */
export function asinh(x: number): number
export function asinh(x: Var): Var
export function asinh(x: Scalar): Scalar
export function asinh(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(36, (x as Handle).id, 0, Math.asinh((x as Handle).primal))
    : asinhLifted(x)
}

function asinhLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.asinh(x)
  const xHandle = lift(x, 'asinh', 0)
  return append(36, xHandle.id, 0, Math.asinh(xHandle.primal))
}

/**
 * The inverse of cosh that is not negative; NaN below 1. Formula: `\operatorname{arcosh} x`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { acosh } from '@wengert/core'
 *
 * acosh(0.5) // ≈ NaN
 * ```
 */
export function acosh(x: number): number
export function acosh(x: Var): Var
export function acosh(x: Scalar): Scalar
export function acosh(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(37, (x as Handle).id, 0, Math.acosh((x as Handle).primal))
    : acoshLifted(x)
}

function acoshLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.acosh(x)
  const xHandle = lift(x, 'acosh', 0)
  return append(37, xHandle.id, 0, Math.acosh(xHandle.primal))
}

/**
 * The inverse of tanh; NaN outside −1 … 1. Formula: `\operatorname{artanh} x`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { atanh } from '@wengert/core'
 *
 * atanh(0.5) // ≈ 0.549306
 * ```
 */
export function atanh(x: number): number
export function atanh(x: Var): Var
export function atanh(x: Scalar): Scalar
export function atanh(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(38, (x as Handle).id, 0, Math.atanh((x as Handle).primal))
    : atanhLifted(x)
}

function atanhLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.atanh(x)
  const xHandle = lift(x, 'atanh', 0)
  return append(38, xHandle.id, 0, Math.atanh(xHandle.primal))
}

/**
 * The logistic function, from 0 to 1; stable in both tails. Formula: `\frac{1}{1 + e^{-x}}`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { sigmoid } from '@wengert/core'
 *
 * sigmoid(0.5) // ≈ 0.622459
 * ```
 */
export function sigmoid(x: number): number
export function sigmoid(x: Var): Var
export function sigmoid(x: Scalar): Scalar
export function sigmoid(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(39, (x as Handle).id, 0, (x as Handle).primal >= 0 ? 1 / (1 + Math.exp(-(x as Handle).primal)) : Math.exp((x as Handle).primal) / (1 + Math.exp((x as Handle).primal)))
    : sigmoidLifted(x)
}

function sigmoidLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return x >= 0 ? 1 / (1 + Math.exp(-x)) : Math.exp(x) / (1 + Math.exp(x))
  const xHandle = lift(x, 'sigmoid', 0)
  return append(39, xHandle.id, 0, xHandle.primal >= 0 ? 1 / (1 + Math.exp(-xHandle.primal)) : Math.exp(xHandle.primal) / (1 + Math.exp(xHandle.primal)))
}

/**
 * The logarithm of the logistic function; never overflows early. Formula: `-\ln(1 + e^{-x})`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { logsigmoid } from '@wengert/core'
 *
 * logsigmoid(0.5) // ≈ -0.474077
 * ```
 */
export function logsigmoid(x: number): number
export function logsigmoid(x: Var): Var
export function logsigmoid(x: Scalar): Scalar
export function logsigmoid(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(40, (x as Handle).id, 0, (x as Handle).primal < 0 ? (x as Handle).primal - Math.log1p(Math.exp((x as Handle).primal)) : -Math.log1p(Math.exp(-(x as Handle).primal)))
    : logsigmoidLifted(x)
}

function logsigmoidLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return x < 0 ? x - Math.log1p(Math.exp(x)) : -Math.log1p(Math.exp(-x))
  const xHandle = lift(x, 'logsigmoid', 0)
  return append(40, xHandle.id, 0, xHandle.primal < 0 ? xHandle.primal - Math.log1p(Math.exp(xHandle.primal)) : -Math.log1p(Math.exp(-xHandle.primal)))
}

/**
 * The smooth ramp ln(1 + e^x); never overflows early. Formula: `\ln(1 + e^{x})`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { softplus } from '@wengert/core'
 *
 * softplus(0.5) // ≈ 0.974077
 * ```
 */
export function softplus(x: number): number
export function softplus(x: Var): Var
export function softplus(x: Scalar): Scalar
export function softplus(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(41, (x as Handle).id, 0, (x as Handle).primal > 0 ? (x as Handle).primal + Math.log1p(Math.exp(-(x as Handle).primal)) : Math.log1p(Math.exp((x as Handle).primal)))
    : softplusLifted(x)
}

function softplusLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return x > 0 ? x + Math.log1p(Math.exp(-x)) : Math.log1p(Math.exp(x))
  const xHandle = lift(x, 'softplus', 0)
  return append(41, xHandle.id, 0, xHandle.primal > 0 ? xHandle.primal + Math.log1p(Math.exp(-xHandle.primal)) : Math.log1p(Math.exp(xHandle.primal)))
}

/**
 * The logarithm of the sum of two exponentials; never overflows early. Formula: `\ln(e^{x} + e^{y})`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { logaddexp } from '@wengert/core'
 *
 * logaddexp(2, 3) // ≈ 3.313262
 * ```
 */
export function logaddexp(x: number, y: number): number
export function logaddexp(x: Var, y: Scalar): Var
export function logaddexp(x: Scalar, y: Var): Var
export function logaddexp(x: Scalar, y: Scalar): Scalar
export function logaddexp(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(42, (x as Handle).id, (y as Handle).id, (x as Handle).primal === (y as Handle).primal ? (x as Handle).primal + Math.LN2 : Math.max((x as Handle).primal, (y as Handle).primal) + Math.log1p(Math.exp(-Math.abs((x as Handle).primal - (y as Handle).primal))))
    : logaddexpLifted(x, y)
}

function logaddexpLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x === y ? x + Math.LN2 : Math.max(x, y) + Math.log1p(Math.exp(-Math.abs(x - y)))
  const xHandle = lift(x, 'logaddexp', 0)
  const yHandle = lift(y, 'logaddexp', 1)
  return append(42, xHandle.id, yHandle.id, xHandle.primal === yHandle.primal ? xHandle.primal + Math.LN2 : Math.max(xHandle.primal, yHandle.primal) + Math.log1p(Math.exp(-Math.abs(xHandle.primal - yHandle.primal))))
}

/**
 * The scalar times its logistic share, a smooth ramp; also known as swish. Formula: `\frac{x}{1 + e^{-x}}`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { silu } from '@wengert/core'
 *
 * silu(0.5) // ≈ 0.311230
 * ```
 */
export function silu(x: number): number
export function silu(x: Var): Var
export function silu(x: Scalar): Scalar
export function silu(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(43, (x as Handle).id, 0, (x as Handle).primal >= 0 ? (x as Handle).primal / (1 + Math.exp(-(x as Handle).primal)) : (x as Handle).primal < -1000 ? -0 : ((x as Handle).primal * Math.exp((x as Handle).primal)) / (1 + Math.exp((x as Handle).primal)))
    : siluLifted(x)
}

function siluLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return x >= 0 ? x / (1 + Math.exp(-x)) : x < -1000 ? -0 : (x * Math.exp(x)) / (1 + Math.exp(x))
  const xHandle = lift(x, 'silu', 0)
  return append(43, xHandle.id, 0, xHandle.primal >= 0 ? xHandle.primal / (1 + Math.exp(-xHandle.primal)) : xHandle.primal < -1000 ? -0 : (xHandle.primal * Math.exp(xHandle.primal)) / (1 + Math.exp(xHandle.primal)))
}

/**
 * The scalar where it is positive, else its exponential less 1. Formula: `\begin{cases} x & x > 0 \\ e^{x} - 1 & x \le 0 \end{cases}`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { elu } from '@wengert/core'
 *
 * elu(0.5) // ≈ 0.500000
 * ```
 */
export function elu(x: number): number
export function elu(x: Var): Var
export function elu(x: Scalar): Scalar
export function elu(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(44, (x as Handle).id, 0, (x as Handle).primal > 0 ? (x as Handle).primal : Math.expm1((x as Handle).primal))
    : eluLifted(x)
}

function eluLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return x > 0 ? x : Math.expm1(x)
  const xHandle = lift(x, 'elu', 0)
  return append(44, xHandle.id, 0, xHandle.primal > 0 ? xHandle.primal : Math.expm1(xHandle.primal))
}

/**
 * The scalar where it is positive, else the scalar times the second operand, its slope there. Formula: `\begin{cases} x & x > 0 \\ x \cdot y & x \le 0 \end{cases}`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { leakyRelu } from '@wengert/core'
 *
 * leakyRelu(2, 3) // => 2
 * ```
 */
export function leakyRelu(x: number, y: number): number
export function leakyRelu(x: Var, y: Scalar): Var
export function leakyRelu(x: Scalar, y: Var): Var
export function leakyRelu(x: Scalar, y: Scalar): Scalar
export function leakyRelu(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(45, (x as Handle).id, (y as Handle).id, (x as Handle).primal > 0 ? (x as Handle).primal : (x as Handle).primal * (y as Handle).primal)
    : leakyReluLifted(x, y)
}

function leakyReluLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x > 0 ? x : x * y
  const xHandle = lift(x, 'leakyRelu', 0)
  const yHandle = lift(y, 'leakyRelu', 1)
  return append(45, xHandle.id, yHandle.id, xHandle.primal > 0 ? xHandle.primal : xHandle.primal * yHandle.primal)
}

/**
 * A smooth step from −1 to 1 with slow tails. Formula: `\frac{x}{1 + |x|}`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { softsign } from '@wengert/core'
 *
 * softsign(0.5) // ≈ 0.333333
 * ```
 */
export function softsign(x: number): number
export function softsign(x: Var): Var
export function softsign(x: Scalar): Scalar
export function softsign(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(46, (x as Handle).id, 0, Math.abs((x as Handle).primal) === Infinity ? Math.sign((x as Handle).primal) : (x as Handle).primal / (1 + Math.abs((x as Handle).primal)))
    : softsignLifted(x)
}

function softsignLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.abs(x) === Infinity ? Math.sign(x) : x / (1 + Math.abs(x))
  const xHandle = lift(x, 'softsign', 0)
  return append(46, xHandle.id, 0, Math.abs(xHandle.primal) === Infinity ? Math.sign(xHandle.primal) : xHandle.primal / (1 + Math.abs(xHandle.primal)))
}

/**
 * The scalar where it is positive, else 0; NaN stays NaN. Formula: `\max(x, 0)`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { relu } from '@wengert/core'
 *
 * relu(0.5) // ≈ 0.500000
 * ```
 */
export function relu(x: number): number
export function relu(x: Var): Var
export function relu(x: Scalar): Scalar
export function relu(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(47, (x as Handle).id, 0, (x as Handle).primal <= 0 ? 0 : (x as Handle).primal)
    : reluLifted(x)
}

function reluLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return x <= 0 ? 0 : x
  const xHandle = lift(x, 'relu', 0)
  return append(47, xHandle.id, 0, xHandle.primal <= 0 ? 0 : xHandle.primal)
}

/**
 * The second operand where the first is not 0, else the third; never branches. Formula: `\begin{cases} y & x \ne 0 \\ z & x = 0 \end{cases}`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { select } from '@wengert/core'
 *
 * select(1, 2, 3) // => 2
 * ```
 */
export function select(x: number, y: number, z: number): number
export function select(x: Var, y: Scalar, z: Scalar): Var
export function select(x: Scalar, y: Var, z: Scalar): Var
export function select(x: Scalar, y: Scalar, z: Var): Var
export function select(x: Scalar, y: Scalar, z: Scalar): Scalar
export function select(x: Scalar, y: Scalar, z: Scalar): Scalar {
  return selectLifted(x, y, z)
}

function selectLifted(x: Scalar, y: Scalar, z: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') return x !== 0 ? y : z
  const xHandle = lift(x, 'select', 0)
  const yHandle = lift(y, 'select', 1)
  const zHandle = lift(z, 'select', 2)
  return appendWide(48, [xHandle.id, yHandle.id, zHandle.id], xHandle.primal !== 0 ? yHandle.primal : zHandle.primal)
}

/**
 * The magnitude of the scalar. Formula: `|x|`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { abs } from '@wengert/core'
 *
 * abs(0.5) // ≈ 0.500000
 * ```
 */
export function abs(x: number): number
export function abs(x: Var): Var
export function abs(x: Scalar): Scalar
export function abs(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(49, (x as Handle).id, 0, Math.abs((x as Handle).primal))
    : absLifted(x)
}

function absLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.abs(x)
  const xHandle = lift(x, 'abs', 0)
  return append(49, xHandle.id, 0, Math.abs(xHandle.primal))
}

/**
 * 1 for positive scalars, -1 for negative ones, and the zero itself for a zero. Formula: `\operatorname{sign} x`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { sign } from '@wengert/core'
 *
 * sign(0.5) // => 1
 * ```
 */
export function sign(x: number): number
export function sign(x: Var): Var
export function sign(x: Scalar): Scalar
export function sign(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(50, (x as Handle).id, 0, Math.sign((x as Handle).primal))
    : signLifted(x)
}

function signLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.sign(x)
  const xHandle = lift(x, 'sign', 0)
  return append(50, xHandle.id, 0, Math.sign(xHandle.primal))
}

/**
 * The greatest of two scalars, of several or of a list; NaN when any is. Formula: `\max(x, y)`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`. A list is taken too: `max([x, y, z])`.
 *
 * @example
 * ```ts
 * import { max } from '@wengert/core'
 *
 * max(2, 3) // => 3
 * ```
 */
export function max(x: number, y: number): number
export function max(x: Var, y: Scalar): Var
export function max(x: Scalar, y: Var): Var
export function max(x: Scalar, y: Scalar): Scalar
export function max(xs: ReadonlyArray<number>): number
export function max(xs: ReadonlyArray<Scalar>): Scalar
export function max(x: number, y: number, z: number, ...more: ReadonlyArray<number>): number
export function max(x: Scalar, y: Scalar, z: Scalar, ...more: ReadonlyArray<Scalar>): Scalar
export function max(x: Scalar | ReadonlyArray<Scalar>, y?: Scalar, ...more: ReadonlyArray<Scalar>): Scalar {
  if (more.length > 0) return maxOf([x as Scalar, y as Scalar, ...more])
  if (y === undefined && Array.isArray(x)) return maxOf(x as ReadonlyArray<Scalar>)
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(51, (x as Handle).id, (y as Handle).id, Math.max((x as Handle).primal, (y as Handle).primal))
    : maxLifted(x as Scalar, y as Scalar)
}

function maxLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return Math.max(x, y)
  const xHandle = lift(x, 'max', 0)
  const yHandle = lift(y, 'max', 1)
  return append(51, xHandle.id, yHandle.id, Math.max(xHandle.primal, yHandle.primal))
}

/**
 * The least of two scalars, of several or of a list; NaN when any is. Formula: `\min(x, y)`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`. A list is taken too: `min([x, y, z])`.
 *
 * @example
 * ```ts
 * import { min } from '@wengert/core'
 *
 * min(2, 3) // => 2
 * ```
 */
export function min(x: number, y: number): number
export function min(x: Var, y: Scalar): Var
export function min(x: Scalar, y: Var): Var
export function min(x: Scalar, y: Scalar): Scalar
export function min(xs: ReadonlyArray<number>): number
export function min(xs: ReadonlyArray<Scalar>): Scalar
export function min(x: number, y: number, z: number, ...more: ReadonlyArray<number>): number
export function min(x: Scalar, y: Scalar, z: Scalar, ...more: ReadonlyArray<Scalar>): Scalar
export function min(x: Scalar | ReadonlyArray<Scalar>, y?: Scalar, ...more: ReadonlyArray<Scalar>): Scalar {
  if (more.length > 0) return minOf([x as Scalar, y as Scalar, ...more])
  if (y === undefined && Array.isArray(x)) return minOf(x as ReadonlyArray<Scalar>)
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(52, (x as Handle).id, (y as Handle).id, Math.min((x as Handle).primal, (y as Handle).primal))
    : minLifted(x as Scalar, y as Scalar)
}

function minLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return Math.min(x, y)
  const xHandle = lift(x, 'min', 0)
  const yHandle = lift(y, 'min', 1)
  return append(52, xHandle.id, yHandle.id, Math.min(xHandle.primal, yHandle.primal))
}

function maxOf(xs: ReadonlyArray<Scalar>): Scalar {
  const length = lengthOf('max', xs)
  if (areNumbers(xs)) {
    return special.maxOf(xs)
  }
  const all = new Array<number>(length)
  const start = reserveExtras(length)
  const serial = current
  const operands = extras
  for (let k = 0; k < length; k++) {
    const x = xs[k] as Handle
    if (x?.recordingSerial !== serial) return maxOfLifted(xs, start, k, all)
    operands[start + k] = x.id
    all[k] = x.primal
  }
  return append(53, start, length, special.maxOf(all))
}

function maxOfLifted(xs: ReadonlyArray<Scalar>, start: number, from: number, all: Array<number>): Scalar {
  const length = xs.length
  const operands = extras
  for (let k = from; k < length; k++) {
    const x = lift(xs[k], 'max', k)
    operands[start + k] = x.id
    all[k] = x.primal
  }
  return append(53, start, length, special.maxOf(all))
}

function minOf(xs: ReadonlyArray<Scalar>): Scalar {
  const length = lengthOf('min', xs)
  if (areNumbers(xs)) {
    return special.minOf(xs)
  }
  const all = new Array<number>(length)
  const start = reserveExtras(length)
  const serial = current
  const operands = extras
  for (let k = 0; k < length; k++) {
    const x = xs[k] as Handle
    if (x?.recordingSerial !== serial) return minOfLifted(xs, start, k, all)
    operands[start + k] = x.id
    all[k] = x.primal
  }
  return append(54, start, length, special.minOf(all))
}

function minOfLifted(xs: ReadonlyArray<Scalar>, start: number, from: number, all: Array<number>): Scalar {
  const length = xs.length
  const operands = extras
  for (let k = from; k < length; k++) {
    const x = lift(xs[k], 'min', k)
    operands[start + k] = x.id
    all[k] = x.primal
  }
  return append(54, start, length, special.minOf(all))
}

/**
 * The first scalar, kept between the second and the third; the third where they are in the wrong order. Formula: `\min(\max(x, y), z)`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { clamp } from '@wengert/core'
 *
 * clamp(1, 2, 3) // => 2
 * ```
 */
export function clamp(x: number, y: number, z: number): number
export function clamp(x: Var, y: Scalar, z: Scalar): Var
export function clamp(x: Scalar, y: Var, z: Scalar): Var
export function clamp(x: Scalar, y: Scalar, z: Var): Var
export function clamp(x: Scalar, y: Scalar, z: Scalar): Scalar
export function clamp(x: Scalar, y: Scalar, z: Scalar): Scalar {
  return clampLifted(x, y, z)
}

function clampLifted(x: Scalar, y: Scalar, z: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') return Math.min(Math.max(x, y), z)
  const xHandle = lift(x, 'clamp', 0)
  const yHandle = lift(y, 'clamp', 1)
  const zHandle = lift(z, 'clamp', 2)
  return appendWide(55, [xHandle.id, yHandle.id, zHandle.id], Math.min(Math.max(xHandle.primal, yHandle.primal), zHandle.primal))
}

/**
 * The scalar itself, taken for a constant by every derivative. Formula: `\operatorname{stop} x`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { stopGradient } from '@wengert/core'
 *
 * stopGradient(0.5) // ≈ 0.500000
 * ```
 */
export function stopGradient(x: number): number
export function stopGradient(x: Var): Var
export function stopGradient(x: Scalar): Scalar
export function stopGradient(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(56, (x as Handle).id, 0, (x as Handle).primal)
    : stopGradientLifted(x)
}

function stopGradientLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return x
  const xHandle = lift(x, 'stopGradient', 0)
  return append(56, xHandle.id, 0, xHandle.primal)
}

function identity(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(57, (x as Handle).id, 0, (x as Handle).primal)
    : identityLifted(x)
}

function identityLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return x
  const xHandle = lift(x, 'identity', 0)
  return append(57, xHandle.id, 0, xHandle.primal)
}

/**
 * The greatest whole number that is not above the scalar. Formula: `\lfloor x \rfloor`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { floor } from '@wengert/core'
 *
 * floor(0.5) // => 0
 * ```
 */
export function floor(x: number): number
export function floor(x: Var): Var
export function floor(x: Scalar): Scalar
export function floor(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(58, (x as Handle).id, 0, Math.floor((x as Handle).primal))
    : floorLifted(x)
}

function floorLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.floor(x)
  const xHandle = lift(x, 'floor', 0)
  return append(58, xHandle.id, 0, Math.floor(xHandle.primal))
}

/**
 * The least whole number that is not below the scalar. Formula: `\lceil x \rceil`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { ceil } from '@wengert/core'
 *
 * ceil(0.5) // => 1
 * ```
 */
export function ceil(x: number): number
export function ceil(x: Var): Var
export function ceil(x: Scalar): Scalar
export function ceil(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(59, (x as Handle).id, 0, Math.ceil((x as Handle).primal))
    : ceilLifted(x)
}

function ceilLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.ceil(x)
  const xHandle = lift(x, 'ceil', 0)
  return append(59, xHandle.id, 0, Math.ceil(xHandle.primal))
}

/**
 * The nearest whole number, halves upwards. Formula: `\lfloor x + \tfrac{1}{2} \rfloor`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { round } from '@wengert/core'
 *
 * round(0.5) // => 1
 * ```
 */
export function round(x: number): number
export function round(x: Var): Var
export function round(x: Scalar): Scalar
export function round(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(60, (x as Handle).id, 0, Math.round((x as Handle).primal))
    : roundLifted(x)
}

function roundLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.round(x)
  const xHandle = lift(x, 'round', 0)
  return append(60, xHandle.id, 0, Math.round(xHandle.primal))
}

/**
 * The scalar without its fraction. Formula: `\operatorname{trunc} x`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { trunc } from '@wengert/core'
 *
 * trunc(0.5) // => 0
 * ```
 */
export function trunc(x: number): number
export function trunc(x: Var): Var
export function trunc(x: Scalar): Scalar
export function trunc(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(61, (x as Handle).id, 0, Math.trunc((x as Handle).primal))
    : truncLifted(x)
}

function truncLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.trunc(x)
  const xHandle = lift(x, 'trunc', 0)
  return append(61, xHandle.id, 0, Math.trunc(xHandle.primal))
}

/**
 * The remainder of a division rounded down: it has the sign of the divisor. Formula: `x - y \lfloor \tfrac{x}{y} \rfloor`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { mod } from '@wengert/core'
 *
 * mod(2, 3) // => 2
 * ```
 */
export function mod(x: number, y: number): number
export function mod(x: Var, y: Scalar): Var
export function mod(x: Scalar, y: Var): Var
export function mod(x: Scalar, y: Scalar): Scalar
export function mod(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(62, (x as Handle).id, (y as Handle).id, (x as Handle).primal % (y as Handle).primal === 0 ? Math.sign((y as Handle).primal) * 0 : (x as Handle).primal % (y as Handle).primal < 0 !== (y as Handle).primal < 0 ? ((x as Handle).primal % (y as Handle).primal) + (y as Handle).primal : (x as Handle).primal % (y as Handle).primal)
    : modLifted(x, y)
}

function modLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x % y === 0 ? Math.sign(y) * 0 : x % y < 0 !== y < 0 ? (x % y) + y : x % y
  const xHandle = lift(x, 'mod', 0)
  const yHandle = lift(y, 'mod', 1)
  return append(62, xHandle.id, yHandle.id, xHandle.primal % yHandle.primal === 0 ? Math.sign(yHandle.primal) * 0 : xHandle.primal % yHandle.primal < 0 !== yHandle.primal < 0 ? (xHandle.primal % yHandle.primal) + yHandle.primal : xHandle.primal % yHandle.primal)
}

/**
 * The remainder of a division rounded towards 0, as JavaScript has it: it has the sign of the dividend. Formula: `x - y \operatorname{trunc} \tfrac{x}{y}`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { fmod } from '@wengert/core'
 *
 * fmod(2, 3) // => 2
 * ```
 */
export function fmod(x: number, y: number): number
export function fmod(x: Var, y: Scalar): Var
export function fmod(x: Scalar, y: Var): Var
export function fmod(x: Scalar, y: Scalar): Scalar
export function fmod(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(63, (x as Handle).id, (y as Handle).id, (x as Handle).primal % (y as Handle).primal)
    : fmodLifted(x, y)
}

function fmodLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x % y
  const xHandle = lift(x, 'fmod', 0)
  const yHandle = lift(y, 'fmod', 1)
  return append(63, xHandle.id, yHandle.id, xHandle.primal % yHandle.primal)
}

/**
 * 1 where the first scalar is less than the second, else 0; records no guard and its derivative is 0. Formula: `[x < y]`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { lt } from '@wengert/core'
 *
 * lt(2, 3) // => 1
 * ```
 */
export function lt(x: number, y: number): number
export function lt(x: Var, y: Scalar): Var
export function lt(x: Scalar, y: Var): Var
export function lt(x: Scalar, y: Scalar): Scalar
export function lt(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(64, (x as Handle).id, (y as Handle).id, (x as Handle).primal < (y as Handle).primal ? 1 : 0)
    : ltLifted(x, y)
}

function ltLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x < y ? 1 : 0
  const xHandle = lift(x, 'lt', 0)
  const yHandle = lift(y, 'lt', 1)
  return append(64, xHandle.id, yHandle.id, xHandle.primal < yHandle.primal ? 1 : 0)
}

/**
 * 1 where the first scalar is less than or equal to the second, else 0; records no guard and its derivative is 0. Formula: `[x \le y]`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { le } from '@wengert/core'
 *
 * le(2, 3) // => 1
 * ```
 */
export function le(x: number, y: number): number
export function le(x: Var, y: Scalar): Var
export function le(x: Scalar, y: Var): Var
export function le(x: Scalar, y: Scalar): Scalar
export function le(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(65, (x as Handle).id, (y as Handle).id, (x as Handle).primal <= (y as Handle).primal ? 1 : 0)
    : leLifted(x, y)
}

function leLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x <= y ? 1 : 0
  const xHandle = lift(x, 'le', 0)
  const yHandle = lift(y, 'le', 1)
  return append(65, xHandle.id, yHandle.id, xHandle.primal <= yHandle.primal ? 1 : 0)
}

/**
 * 1 where the first scalar is greater than the second, else 0; records no guard and its derivative is 0. Formula: `[x > y]`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { gt } from '@wengert/core'
 *
 * gt(2, 3) // => 0
 * ```
 */
export function gt(x: number, y: number): number
export function gt(x: Var, y: Scalar): Var
export function gt(x: Scalar, y: Var): Var
export function gt(x: Scalar, y: Scalar): Scalar
export function gt(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(66, (x as Handle).id, (y as Handle).id, (x as Handle).primal > (y as Handle).primal ? 1 : 0)
    : gtLifted(x, y)
}

function gtLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x > y ? 1 : 0
  const xHandle = lift(x, 'gt', 0)
  const yHandle = lift(y, 'gt', 1)
  return append(66, xHandle.id, yHandle.id, xHandle.primal > yHandle.primal ? 1 : 0)
}

/**
 * 1 where the first scalar is greater than or equal to the second, else 0; records no guard and its derivative is 0. Formula: `[x \ge y]`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { ge } from '@wengert/core'
 *
 * ge(2, 3) // => 0
 * ```
 */
export function ge(x: number, y: number): number
export function ge(x: Var, y: Scalar): Var
export function ge(x: Scalar, y: Var): Var
export function ge(x: Scalar, y: Scalar): Scalar
export function ge(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(67, (x as Handle).id, (y as Handle).id, (x as Handle).primal >= (y as Handle).primal ? 1 : 0)
    : geLifted(x, y)
}

function geLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x >= y ? 1 : 0
  const xHandle = lift(x, 'ge', 0)
  const yHandle = lift(y, 'ge', 1)
  return append(67, xHandle.id, yHandle.id, xHandle.primal >= yHandle.primal ? 1 : 0)
}

/**
 * 1 where the first scalar is equal to the second, else 0; records no guard and its derivative is 0. Formula: `[x = y]`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { eq } from '@wengert/core'
 *
 * eq(2, 3) // => 0
 * ```
 */
export function eq(x: number, y: number): number
export function eq(x: Var, y: Scalar): Var
export function eq(x: Scalar, y: Var): Var
export function eq(x: Scalar, y: Scalar): Scalar
export function eq(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(68, (x as Handle).id, (y as Handle).id, (x as Handle).primal === (y as Handle).primal ? 1 : 0)
    : eqLifted(x, y)
}

function eqLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x === y ? 1 : 0
  const xHandle = lift(x, 'eq', 0)
  const yHandle = lift(y, 'eq', 1)
  return append(68, xHandle.id, yHandle.id, xHandle.primal === yHandle.primal ? 1 : 0)
}

/**
 * 1 where the first scalar is not equal to the second, else 0; records no guard and its derivative is 0. Formula: `[x \ne y]`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { ne } from '@wengert/core'
 *
 * ne(2, 3) // => 1
 * ```
 */
export function ne(x: number, y: number): number
export function ne(x: Var, y: Scalar): Var
export function ne(x: Scalar, y: Var): Var
export function ne(x: Scalar, y: Scalar): Scalar
export function ne(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(69, (x as Handle).id, (y as Handle).id, (x as Handle).primal !== (y as Handle).primal ? 1 : 0)
    : neLifted(x, y)
}

function neLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x !== y ? 1 : 0
  const xHandle = lift(x, 'ne', 0)
  const yHandle = lift(y, 'ne', 1)
  return append(69, xHandle.id, yHandle.id, xHandle.primal !== yHandle.primal ? 1 : 0)
}

/**
 * 1 where both scalars are other than 0, else 0. Formula: `x \land y`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { and } from '@wengert/core'
 *
 * and(2, 3) // => 1
 * ```
 */
export function and(x: number, y: number): number
export function and(x: Var, y: Scalar): Var
export function and(x: Scalar, y: Var): Var
export function and(x: Scalar, y: Scalar): Scalar
export function and(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(70, (x as Handle).id, (y as Handle).id, (x as Handle).primal !== 0 && (y as Handle).primal !== 0 ? 1 : 0)
    : andLifted(x, y)
}

function andLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x !== 0 && y !== 0 ? 1 : 0
  const xHandle = lift(x, 'and', 0)
  const yHandle = lift(y, 'and', 1)
  return append(70, xHandle.id, yHandle.id, xHandle.primal !== 0 && yHandle.primal !== 0 ? 1 : 0)
}

/**
 * 1 where either scalar is other than 0, else 0. Formula: `x \lor y`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { or } from '@wengert/core'
 *
 * or(2, 3) // => 1
 * ```
 */
export function or(x: number, y: number): number
export function or(x: Var, y: Scalar): Var
export function or(x: Scalar, y: Var): Var
export function or(x: Scalar, y: Scalar): Scalar
export function or(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(71, (x as Handle).id, (y as Handle).id, (x as Handle).primal !== 0 || (y as Handle).primal !== 0 ? 1 : 0)
    : orLifted(x, y)
}

function orLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x !== 0 || y !== 0 ? 1 : 0
  const xHandle = lift(x, 'or', 0)
  const yHandle = lift(y, 'or', 1)
  return append(71, xHandle.id, yHandle.id, xHandle.primal !== 0 || yHandle.primal !== 0 ? 1 : 0)
}

/**
 * 1 where the scalar is 0, else 0. Formula: `\lnot x`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { not } from '@wengert/core'
 *
 * not(0.5) // => 0
 * ```
 */
export function not(x: number): number
export function not(x: Var): Var
export function not(x: Scalar): Scalar
export function not(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(72, (x as Handle).id, 0, (x as Handle).primal === 0 ? 1 : 0)
    : notLifted(x)
}

function notLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return x === 0 ? 1 : 0
  const xHandle = lift(x, 'not', 0)
  return append(72, xHandle.id, 0, xHandle.primal === 0 ? 1 : 0)
}

/**
 * The sum of a list of scalars, added from the left; 0 for the empty list. Formula: `\sum_i x_i`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { sum } from '@wengert/core'
 *
 * sum([1, 2, 3]) // => 6
 * ```
 */
export function sum(xs: ReadonlyArray<number>): number
export function sum(xs: ReadonlyArray<Scalar>): Scalar
export function sum(xs: ReadonlyArray<Scalar>): Scalar {
  const length = lengthOf('sum', xs)
  let accumulated = 0
  if (areNumbers(xs)) {
    for (let k = 0; k < length; k++) {
      accumulated = accumulated + (xs[k] as number)
    }
    return accumulated
  }
  const start = reserveExtras(length)
  const serial = current
  const operands = extras
  for (let k = 0; k < length; k++) {
    const x = xs[k] as Handle
    if (x?.recordingSerial !== serial) return sumLifted(xs, start, k, accumulated)
    operands[start + k] = x.id
    accumulated = accumulated + x.primal
  }
  return append(73, start, length, accumulated)
}

function sumLifted(xs: ReadonlyArray<Scalar>, start: number, from: number, before: number): Scalar {
  const length = xs.length
  const operands = extras
  let accumulated = before
  for (let k = from; k < length; k++) {
    const x = lift(xs[k], 'sum', k)
    operands[start + k] = x.id
    accumulated = accumulated + x.primal
  }
  return append(73, start, length, accumulated)
}

/**
 * The linear combination of two lists of scalars of the same length, added from the left; 0 for empty lists. Formula: `\sum_i x_i \cdot y_i`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { dot } from '@wengert/core'
 *
 * dot([1, 2], [3, 4]) // => 11
 * ```
 */
export function dot(xs: ReadonlyArray<number>, ys: ReadonlyArray<number>): number
export function dot(xs: ReadonlyArray<Scalar>, ys: ReadonlyArray<Scalar>): Scalar
export function dot(xs: ReadonlyArray<Scalar>, ys: ReadonlyArray<Scalar>): Scalar {
  const length = commonLength('dot', xs, ys)
  let accumulated = 0
  if (areNumbers(xs) && areNumbers(ys)) {
    for (let k = 0; k < length; k++) {
      accumulated = accumulated + (xs[k] as number) * (ys[k] as number)
    }
    return accumulated
  }
  const start = reserveExtras(2 * length)
  const serial = current
  const operands = extras
  for (let k = 0; k < length; k++) {
    const x = xs[k] as Handle
    const y = ys[k] as Handle
    if (x?.recordingSerial !== serial || y?.recordingSerial !== serial) return dotLifted(xs, ys, start, k, accumulated)
    operands[start + k] = x.id
    operands[start + k + length] = y.id
    accumulated = accumulated + x.primal * y.primal
  }
  return append(74, start, 2 * length, accumulated)
}

function dotLifted(xs: ReadonlyArray<Scalar>, ys: ReadonlyArray<Scalar>, start: number, from: number, before: number): Scalar {
  const length = xs.length
  const operands = extras
  let accumulated = before
  for (let k = from; k < length; k++) {
    const x = lift(xs[k], 'dot', k)
    const y = lift(ys[k], 'dot', k)
    operands[start + k] = x.id
    operands[start + k + length] = y.id
    accumulated = accumulated + x.primal * y.primal
  }
  return append(74, start, 2 * length, accumulated)
}

function differential(xs: ReadonlyArray<Scalar>, ys: ReadonlyArray<Scalar>): Scalar {
  const length = commonLength('differential', xs, ys)
  let accumulated = -0
  if (areNumbers(xs) && areNumbers(ys)) {
    for (let k = 0; k < length; k++) {
      accumulated = accumulated
    }
    return accumulated
  }
  const start = reserveExtras(2 * length)
  const serial = current
  const operands = extras
  for (let k = 0; k < length; k++) {
    const x = xs[k] as Handle
    const y = ys[k] as Handle
    if (x?.recordingSerial !== serial || y?.recordingSerial !== serial) return differentialLifted(xs, ys, start, k, accumulated)
    operands[start + k] = x.id
    operands[start + k + length] = y.id
    accumulated = accumulated
  }
  return append(75, start, 2 * length, accumulated)
}

function differentialLifted(xs: ReadonlyArray<Scalar>, ys: ReadonlyArray<Scalar>, start: number, from: number, before: number): Scalar {
  const length = xs.length
  const operands = extras
  let accumulated = before
  for (let k = from; k < length; k++) {
    const x = lift(xs[k], 'differential', k)
    const y = lift(ys[k], 'differential', k)
    operands[start + k] = x.id
    operands[start + k + length] = y.id
    accumulated = accumulated
  }
  return append(75, start, 2 * length, accumulated)
}

/**
 * The logarithm of the sum of the exponentials of a list; never overflows early, −∞ for the empty list. Formula: `\ln \sum_i e^{x_i}`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { logsumexp } from '@wengert/core'
 *
 * logsumexp([1, 2, 3]) // ≈ 3.407606
 * ```
 */
export function logsumexp(xs: ReadonlyArray<number>): number
export function logsumexp(xs: ReadonlyArray<Scalar>): Scalar
export function logsumexp(xs: ReadonlyArray<Scalar>): Scalar {
  const length = lengthOf('logsumexp', xs)
  if (areNumbers(xs)) {
    return special.logsumexp(xs)
  }
  const all = new Array<number>(length)
  const start = reserveExtras(length)
  const serial = current
  const operands = extras
  for (let k = 0; k < length; k++) {
    const x = xs[k] as Handle
    if (x?.recordingSerial !== serial) return logsumexpLifted(xs, start, k, all)
    operands[start + k] = x.id
    all[k] = x.primal
  }
  return append(76, start, length, special.logsumexp(all))
}

function logsumexpLifted(xs: ReadonlyArray<Scalar>, start: number, from: number, all: Array<number>): Scalar {
  const length = xs.length
  const operands = extras
  for (let k = from; k < length; k++) {
    const x = lift(xs[k], 'logsumexp', k)
    operands[start + k] = x.id
    all[k] = x.primal
  }
  return append(76, start, length, special.logsumexp(all))
}

/**
 * The Euclidean length of a vector; never overflows early, 0 for the empty list. Formula: `\sqrt{\sum_i x_i^{2}}`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { norm } from '@wengert/core'
 *
 * norm([1, 2, 3]) // ≈ 3.741657
 * ```
 */
export function norm(xs: ReadonlyArray<number>): number
export function norm(xs: ReadonlyArray<Scalar>): Scalar
export function norm(xs: ReadonlyArray<Scalar>): Scalar {
  const length = lengthOf('norm', xs)
  if (areNumbers(xs)) {
    return special.norm(xs)
  }
  const all = new Array<number>(length)
  const start = reserveExtras(length)
  const serial = current
  const operands = extras
  for (let k = 0; k < length; k++) {
    const x = xs[k] as Handle
    if (x?.recordingSerial !== serial) return normLifted(xs, start, k, all)
    operands[start + k] = x.id
    all[k] = x.primal
  }
  return append(77, start, length, special.norm(all))
}

function normLifted(xs: ReadonlyArray<Scalar>, start: number, from: number, all: Array<number>): Scalar {
  const length = xs.length
  const operands = extras
  for (let k = from; k < length; k++) {
    const x = lift(xs[k], 'norm', k)
    operands[start + k] = x.id
    all[k] = x.primal
  }
  return append(77, start, length, special.norm(all))
}

/**
 * The error function, from −1 to 1. Formula: `\operatorname{erf} x`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { erf } from '@wengert/core'
 *
 * erf(0.5) // ≈ 0.520500
 * ```
 */
export function erf(x: number): number
export function erf(x: Var): Var
export function erf(x: Scalar): Scalar
export function erf(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(78, (x as Handle).id, 0, special.erf((x as Handle).primal))
    : erfLifted(x)
}

function erfLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return special.erf(x)
  const xHandle = lift(x, 'erf', 0)
  return append(78, xHandle.id, 0, special.erf(xHandle.primal))
}

/**
 * One less the error function, with all its digits in the tail. Formula: `\operatorname{erfc} x`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { erfc } from '@wengert/core'
 *
 * erfc(0.5) // ≈ 0.479500
 * ```
 */
export function erfc(x: number): number
export function erfc(x: Var): Var
export function erfc(x: Scalar): Scalar
export function erfc(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(79, (x as Handle).id, 0, special.erfc((x as Handle).primal))
    : erfcLifted(x)
}

function erfcLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return special.erfc(x)
  const xHandle = lift(x, 'erfc', 0)
  return append(79, xHandle.id, 0, special.erfc(xHandle.primal))
}

/**
 * The logarithm of the magnitude of the gamma function; ∞ at 0 and at negative whole numbers. Formula: `\ln |\Gamma(x)|`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { lgamma } from '@wengert/core'
 *
 * lgamma(0.5) // ≈ 0.572365
 * ```
 */
export function lgamma(x: number): number
export function lgamma(x: Var): Var
export function lgamma(x: Scalar): Scalar
export function lgamma(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(80, (x as Handle).id, 0, special.lgamma((x as Handle).primal))
    : lgammaLifted(x)
}

function lgammaLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return special.lgamma(x)
  const xHandle = lift(x, 'lgamma', 0)
  return append(80, xHandle.id, 0, special.lgamma(xHandle.primal))
}

/**
 * The logarithmic derivative of the gamma function; −∞ at 0, NaN at negative whole numbers. Formula: `\psi(x)`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { digamma } from '@wengert/core'
 *
 * digamma(0.5) // ≈ -1.963510
 * ```
 */
export function digamma(x: number): number
export function digamma(x: Var): Var
export function digamma(x: Scalar): Scalar
export function digamma(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(81, (x as Handle).id, 0, special.digamma((x as Handle).primal))
    : digammaLifted(x)
}

function digammaLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return special.digamma(x)
  const xHandle = lift(x, 'digamma', 0)
  return append(81, xHandle.id, 0, special.digamma(xHandle.primal))
}

/**
 * The derivative of the digamma function; ∞ at 0 and at negative whole numbers. Formula: `\psi_{1}(x)`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { trigamma } from '@wengert/core'
 *
 * trigamma(0.5) // ≈ 4.934802
 * ```
 */
export function trigamma(x: number): number
export function trigamma(x: Var): Var
export function trigamma(x: Scalar): Scalar
export function trigamma(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(82, (x as Handle).id, 0, special.trigamma((x as Handle).primal))
    : trigammaLifted(x)
}

function trigammaLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return special.trigamma(x)
  const xHandle = lift(x, 'trigamma', 0)
  return append(82, xHandle.id, 0, special.trigamma(xHandle.primal))
}

/**
 * The derivative of the digamma function whose order is the second operand, a plain whole number from 0; NaN for another. Formula: `\psi_{y}(x)`.
 *
 * Plain numbers give a number; a `Var` among the operands gives a `Var`. Anything else throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { polygamma } from '@wengert/core'
 *
 * polygamma(2, 3) // ≈ 0.493939
 * ```
 */
export function polygamma(x: number, y: number): number
export function polygamma(x: Var, y: number): Var
export function polygamma(x: Scalar, y: number): Scalar
export function polygamma(x: Scalar, y: Scalar): Scalar {
  return polygammaLifted(x, y)
}

function polygammaLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return special.polygamma(x, y)
  const xHandle = lift(x, 'polygamma', 0)
  const yHandle = liftParameter(y, 'polygamma', 1)
  return append(83, xHandle.id, yHandle.id, special.polygamma(xHandle.primal, yHandle.primal))
}

function nonnegative(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(84, (x as Handle).id, 0, (x as Handle).primal >= 0 ? (x as Handle).primal + 0 : NaN)
    : nonnegativeLifted(x)
}

function nonnegativeLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return x >= 0 ? x + 0 : NaN
  const xHandle = lift(x, 'nonnegative', 0)
  return append(84, xHandle.id, 0, xHandle.primal >= 0 ? xHandle.primal + 0 : NaN)
}

function oneLessSquare(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(85, (x as Handle).id, 0, special.oneLessSquare((x as Handle).primal))
    : oneLessSquareLifted(x)
}

function oneLessSquareLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return special.oneLessSquare(x)
  const xHandle = lift(x, 'oneLessSquare', 0)
  return append(85, xHandle.id, 0, special.oneLessSquare(xHandle.primal))
}

function divPartial(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(86, (x as Handle).id, (y as Handle).id, special.divPartial((x as Handle).primal, (y as Handle).primal))
    : divPartialLifted(x, y)
}

function divPartialLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return special.divPartial(x, y)
  const xHandle = lift(x, 'divPartial', 0)
  const yHandle = lift(y, 'divPartial', 1)
  return append(86, xHandle.id, yHandle.id, special.divPartial(xHandle.primal, yHandle.primal))
}

function directionCosine(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(87, (x as Handle).id, (y as Handle).id, special.directionCosine((x as Handle).primal, (y as Handle).primal))
    : directionCosineLifted(x, y)
}

function directionCosineLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return special.directionCosine(x, y)
  const xHandle = lift(x, 'directionCosine', 0)
  const yHandle = lift(y, 'directionCosine', 1)
  return append(87, xHandle.id, yHandle.id, special.directionCosine(xHandle.primal, yHandle.primal))
}

function atanPartial(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(88, (x as Handle).id, 0, special.atanPartial((x as Handle).primal))
    : atanPartialLifted(x)
}

function atanPartialLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return special.atanPartial(x)
  const xHandle = lift(x, 'atanPartial', 0)
  return append(88, xHandle.id, 0, special.atanPartial(xHandle.primal))
}

function atan2Partial(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(89, (x as Handle).id, (y as Handle).id, special.atan2Partial((x as Handle).primal, (y as Handle).primal))
    : atan2PartialLifted(x, y)
}

function atan2PartialLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return special.atan2Partial(x, y)
  const xHandle = lift(x, 'atan2Partial', 0)
  const yHandle = lift(y, 'atan2Partial', 1)
  return append(89, xHandle.id, yHandle.id, special.atan2Partial(xHandle.primal, yHandle.primal))
}

function tanhPartial(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(90, (x as Handle).id, 0, special.tanhPartial((x as Handle).primal))
    : tanhPartialLifted(x)
}

function tanhPartialLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return special.tanhPartial(x)
  const xHandle = lift(x, 'tanhPartial', 0)
  return append(90, xHandle.id, 0, special.tanhPartial(xHandle.primal))
}

function sigmoidPartial(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(91, (x as Handle).id, 0, special.sigmoidPartial((x as Handle).primal))
    : sigmoidPartialLifted(x)
}

function sigmoidPartialLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return special.sigmoidPartial(x)
  const xHandle = lift(x, 'sigmoidPartial', 0)
  return append(91, xHandle.id, 0, special.sigmoidPartial(xHandle.primal))
}

function exp2Partial(x: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current
    ? append(92, (x as Handle).id, 0, special.exp2Partial((x as Handle).primal))
    : exp2PartialLifted(x)
}

function exp2PartialLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return special.exp2Partial(x)
  const xHandle = lift(x, 'exp2Partial', 0)
  return append(92, xHandle.id, 0, special.exp2Partial(xHandle.primal))
}

function powBasePartial(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(93, (x as Handle).id, (y as Handle).id, special.powBasePartial((x as Handle).primal, (y as Handle).primal))
    : powBasePartialLifted(x, y)
}

function powBasePartialLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return special.powBasePartial(x, y)
  const xHandle = lift(x, 'powBasePartial', 0)
  const yHandle = lift(y, 'powBasePartial', 1)
  return append(93, xHandle.id, yHandle.id, special.powBasePartial(xHandle.primal, yHandle.primal))
}

function powExponentPartial(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(94, (x as Handle).id, (y as Handle).id, special.powExponentPartial((x as Handle).primal, (y as Handle).primal))
    : powExponentPartialLifted(x, y)
}

function powExponentPartialLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return special.powExponentPartial(x, y)
  const xHandle = lift(x, 'powExponentPartial', 0)
  const yHandle = lift(y, 'powExponentPartial', 1)
  return append(94, xHandle.id, yHandle.id, special.powExponentPartial(xHandle.primal, yHandle.primal))
}

/**
 * Every op function by its name, taking its operands one by one: for parsers and other readers of names. `dot` takes
 * the first list and then the second. A wrong number of operands throws `ArityMismatch`.
 *
 * @example
 * ```ts
 * import { functions } from '@wengert/core'
 *
 * functions.mul(2, 3) // => 6
 * functions.dot(1, 2, 3, 4) // => 11
 * ```
 */
export const functions = Object.freeze({
  add: callable('add', 2, (operands) => add(operands[0] as Scalar, operands[1] as Scalar)),
  sub: callable('sub', 2, (operands) => sub(operands[0] as Scalar, operands[1] as Scalar)),
  mul: callable('mul', 2, (operands) => mul(operands[0] as Scalar, operands[1] as Scalar)),
  div: callable('div', 2, (operands) => div(operands[0] as Scalar, operands[1] as Scalar)),
  neg: callable('neg', 1, (operands) => neg(operands[0] as Scalar)),
  reciprocal: callable('reciprocal', 1, (operands) => reciprocal(operands[0] as Scalar)),
  square: callable('square', 1, (operands) => square(operands[0] as Scalar)),
  pow: callable('pow', 2, (operands) => pow(operands[0] as Scalar, operands[1] as Scalar)),
  sqrt: callable('sqrt', 1, (operands) => sqrt(operands[0] as Scalar)),
  rsqrt: callable('rsqrt', 1, (operands) => rsqrt(operands[0] as Scalar)),
  cbrt: callable('cbrt', 1, (operands) => cbrt(operands[0] as Scalar)),
  hypot: callable('hypot', 2, (operands) => hypot(operands[0] as Scalar, operands[1] as Scalar)),
  exp: callable('exp', 1, (operands) => exp(operands[0] as Scalar)),
  expm1: callable('expm1', 1, (operands) => expm1(operands[0] as Scalar)),
  exp2: callable('exp2', 1, (operands) => exp2(operands[0] as Scalar)),
  log: callable('log', 1, (operands) => log(operands[0] as Scalar)),
  log1p: callable('log1p', 1, (operands) => log1p(operands[0] as Scalar)),
  log2: callable('log2', 1, (operands) => log2(operands[0] as Scalar)),
  log10: callable('log10', 1, (operands) => log10(operands[0] as Scalar)),
  xlogy: callable('xlogy', 2, (operands) => xlogy(operands[0] as Scalar, operands[1] as Scalar)),
  logit: callable('logit', 1, (operands) => logit(operands[0] as Scalar)),
  sin: callable('sin', 1, (operands) => sin(operands[0] as Scalar)),
  cos: callable('cos', 1, (operands) => cos(operands[0] as Scalar)),
  tan: callable('tan', 1, (operands) => tan(operands[0] as Scalar)),
  asin: callable('asin', 1, (operands) => asin(operands[0] as Scalar)),
  acos: callable('acos', 1, (operands) => acos(operands[0] as Scalar)),
  atan: callable('atan', 1, (operands) => atan(operands[0] as Scalar)),
  atan2: callable('atan2', 2, (operands) => atan2(operands[0] as Scalar, operands[1] as Scalar)),
  sinh: callable('sinh', 1, (operands) => sinh(operands[0] as Scalar)),
  cosh: callable('cosh', 1, (operands) => cosh(operands[0] as Scalar)),
  tanh: callable('tanh', 1, (operands) => tanh(operands[0] as Scalar)),
  asinh: callable('asinh', 1, (operands) => asinh(operands[0] as Scalar)),
  acosh: callable('acosh', 1, (operands) => acosh(operands[0] as Scalar)),
  atanh: callable('atanh', 1, (operands) => atanh(operands[0] as Scalar)),
  sigmoid: callable('sigmoid', 1, (operands) => sigmoid(operands[0] as Scalar)),
  logsigmoid: callable('logsigmoid', 1, (operands) => logsigmoid(operands[0] as Scalar)),
  softplus: callable('softplus', 1, (operands) => softplus(operands[0] as Scalar)),
  logaddexp: callable('logaddexp', 2, (operands) => logaddexp(operands[0] as Scalar, operands[1] as Scalar)),
  silu: callable('silu', 1, (operands) => silu(operands[0] as Scalar)),
  elu: callable('elu', 1, (operands) => elu(operands[0] as Scalar)),
  leakyRelu: callable('leakyRelu', 2, (operands) => leakyRelu(operands[0] as Scalar, operands[1] as Scalar)),
  softsign: callable('softsign', 1, (operands) => softsign(operands[0] as Scalar)),
  relu: callable('relu', 1, (operands) => relu(operands[0] as Scalar)),
  select: callable('select', 3, (operands) => select(operands[0] as Scalar, operands[1] as Scalar, operands[2] as Scalar)),
  abs: callable('abs', 1, (operands) => abs(operands[0] as Scalar)),
  sign: callable('sign', 1, (operands) => sign(operands[0] as Scalar)),
  max: callable('max', 'any', (operands) => operands.length === 2 ? max(operands[0] as Scalar, operands[1] as Scalar) : maxOf(operands)),
  min: callable('min', 'any', (operands) => operands.length === 2 ? min(operands[0] as Scalar, operands[1] as Scalar) : minOf(operands)),
  clamp: callable('clamp', 3, (operands) => clamp(operands[0] as Scalar, operands[1] as Scalar, operands[2] as Scalar)),
  stopGradient: callable('stopGradient', 1, (operands) => stopGradient(operands[0] as Scalar)),
  floor: callable('floor', 1, (operands) => floor(operands[0] as Scalar)),
  ceil: callable('ceil', 1, (operands) => ceil(operands[0] as Scalar)),
  round: callable('round', 1, (operands) => round(operands[0] as Scalar)),
  trunc: callable('trunc', 1, (operands) => trunc(operands[0] as Scalar)),
  mod: callable('mod', 2, (operands) => mod(operands[0] as Scalar, operands[1] as Scalar)),
  fmod: callable('fmod', 2, (operands) => fmod(operands[0] as Scalar, operands[1] as Scalar)),
  lt: callable('lt', 2, (operands) => lt(operands[0] as Scalar, operands[1] as Scalar)),
  le: callable('le', 2, (operands) => le(operands[0] as Scalar, operands[1] as Scalar)),
  gt: callable('gt', 2, (operands) => gt(operands[0] as Scalar, operands[1] as Scalar)),
  ge: callable('ge', 2, (operands) => ge(operands[0] as Scalar, operands[1] as Scalar)),
  eq: callable('eq', 2, (operands) => eq(operands[0] as Scalar, operands[1] as Scalar)),
  ne: callable('ne', 2, (operands) => ne(operands[0] as Scalar, operands[1] as Scalar)),
  and: callable('and', 2, (operands) => and(operands[0] as Scalar, operands[1] as Scalar)),
  or: callable('or', 2, (operands) => or(operands[0] as Scalar, operands[1] as Scalar)),
  not: callable('not', 1, (operands) => not(operands[0] as Scalar)),
  sum: callable('sum', 'any', (operands) => sum(operands)),
  dot: callable('dot', 'even', (operands) => dot(operands.slice(0, operands.length / 2), operands.slice(operands.length / 2))),
  logsumexp: callable('logsumexp', 'any', (operands) => logsumexp(operands)),
  norm: callable('norm', 'any', (operands) => norm(operands)),
  erf: callable('erf', 1, (operands) => erf(operands[0] as Scalar)),
  erfc: callable('erfc', 1, (operands) => erfc(operands[0] as Scalar)),
  lgamma: callable('lgamma', 1, (operands) => lgamma(operands[0] as Scalar)),
  digamma: callable('digamma', 1, (operands) => digamma(operands[0] as Scalar)),
  trigamma: callable('trigamma', 1, (operands) => trigamma(operands[0] as Scalar)),
  polygamma: callable('polygamma', 2, (operands) => polygamma(operands[0] as Scalar, operands[1] as number)),
})

/**
 * Every op by its name in the table, also those that only rules mention and the forms that others are recorded as: for
 * readers of rules and of tapes. Where a rule is `null` the operand must be a plain number.
 *
 * @example
 * ```ts
 * import { opFunctions } from '@wengert/core'
 *
 * opFunctions.powConstant(3, 2) // => 9
 * opFunctions.directionCosine(3, 4) // => 0.6
 * ```
 */
export const opFunctions = Object.freeze({
  ...functions,
  powConstant: callable('powConstant', 2, (operands) => powConstant(operands[0] as Scalar, operands[1] as Scalar)),
  maxOf: callable('maxOf', 'any', (operands) => maxOf(operands)),
  minOf: callable('minOf', 'any', (operands) => minOf(operands)),
  identity: callable('identity', 1, (operands) => identity(operands[0] as Scalar)),
  differential: callable('differential', 'even', (operands) => differential(operands.slice(0, operands.length / 2), operands.slice(operands.length / 2))),
  nonnegative: callable('nonnegative', 1, (operands) => nonnegative(operands[0] as Scalar)),
  oneLessSquare: callable('oneLessSquare', 1, (operands) => oneLessSquare(operands[0] as Scalar)),
  divPartial: callable('divPartial', 2, (operands) => divPartial(operands[0] as Scalar, operands[1] as Scalar)),
  directionCosine: callable('directionCosine', 2, (operands) => directionCosine(operands[0] as Scalar, operands[1] as Scalar)),
  atanPartial: callable('atanPartial', 1, (operands) => atanPartial(operands[0] as Scalar)),
  atan2Partial: callable('atan2Partial', 2, (operands) => atan2Partial(operands[0] as Scalar, operands[1] as Scalar)),
  tanhPartial: callable('tanhPartial', 1, (operands) => tanhPartial(operands[0] as Scalar)),
  sigmoidPartial: callable('sigmoidPartial', 1, (operands) => sigmoidPartial(operands[0] as Scalar)),
  exp2Partial: callable('exp2Partial', 1, (operands) => exp2Partial(operands[0] as Scalar)),
  powBasePartial: callable('powBasePartial', 2, (operands) => powBasePartial(operands[0] as Scalar, operands[1] as Scalar)),
  powExponentPartial: callable('powExponentPartial', 2, (operands) => powExponentPartial(operands[0] as Scalar, operands[1] as Scalar)),
})

/**
 * How many operands each of {@link functions} takes: a number, `'any'` or `'even'`.
 *
 * @example
 * ```ts
 * import { functionArity } from '@wengert/core'
 *
 * functionArity.mul // => 2
 * functionArity.sum // => 'any'
 * ```
 */
export const functionArity: Readonly<Record<keyof typeof functions, number | 'any' | 'even'>> = {
  add: 2,
  sub: 2,
  mul: 2,
  div: 2,
  neg: 1,
  reciprocal: 1,
  square: 1,
  pow: 2,
  sqrt: 1,
  rsqrt: 1,
  cbrt: 1,
  hypot: 2,
  exp: 1,
  expm1: 1,
  exp2: 1,
  log: 1,
  log1p: 1,
  log2: 1,
  log10: 1,
  xlogy: 2,
  logit: 1,
  sin: 1,
  cos: 1,
  tan: 1,
  asin: 1,
  acos: 1,
  atan: 1,
  atan2: 2,
  sinh: 1,
  cosh: 1,
  tanh: 1,
  asinh: 1,
  acosh: 1,
  atanh: 1,
  sigmoid: 1,
  logsigmoid: 1,
  softplus: 1,
  logaddexp: 2,
  silu: 1,
  elu: 1,
  leakyRelu: 2,
  softsign: 1,
  relu: 1,
  select: 3,
  abs: 1,
  sign: 1,
  max: 'any',
  min: 'any',
  clamp: 3,
  stopGradient: 1,
  floor: 1,
  ceil: 1,
  round: 1,
  trunc: 1,
  mod: 2,
  fmod: 2,
  lt: 2,
  le: 2,
  gt: 2,
  ge: 2,
  eq: 2,
  ne: 2,
  and: 2,
  or: 2,
  not: 1,
  sum: 'any',
  dot: 'even',
  logsumexp: 'any',
  norm: 'any',
  erf: 1,
  erfc: 1,
  lgamma: 1,
  digamma: 1,
  trigamma: 1,
  polygamma: 2,
}
