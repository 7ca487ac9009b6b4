// Generated from the op table by `pnpm generate`. Do not edit: change packages/core/src/ops and generate again.

import { areNumbers, callable, commonLength, lengthOf } from '../recording/callable.js'
import { lift } from '../recording/lift.js'
import type { Handle, Scalar, Var } from '../recording/Var.js'
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
    ? append(3, (x as Handle).id, (y as Handle).id, (x as Handle).primal + (y as Handle).primal)
    : addLifted(x, y)
}

function addLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x + y
  const xHandle = lift(x, 'add', 0)
  const yHandle = lift(y, 'add', 1)
  return append(3, xHandle.id, yHandle.id, xHandle.primal + yHandle.primal)
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
    ? append(4, (x as Handle).id, (y as Handle).id, (x as Handle).primal - (y as Handle).primal)
    : subLifted(x, y)
}

function subLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x - y
  const xHandle = lift(x, 'sub', 0)
  const yHandle = lift(y, 'sub', 1)
  return append(4, xHandle.id, yHandle.id, xHandle.primal - yHandle.primal)
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
    ? append(5, (x as Handle).id, (y as Handle).id, (x as Handle).primal * (y as Handle).primal)
    : mulLifted(x, y)
}

function mulLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x * y
  const xHandle = lift(x, 'mul', 0)
  const yHandle = lift(y, 'mul', 1)
  return append(5, xHandle.id, yHandle.id, xHandle.primal * yHandle.primal)
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
    ? append(6, (x as Handle).id, (y as Handle).id, (x as Handle).primal / (y as Handle).primal)
    : divLifted(x, y)
}

function divLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x / y
  const xHandle = lift(x, 'div', 0)
  const yHandle = lift(y, 'div', 1)
  return append(6, xHandle.id, yHandle.id, xHandle.primal / yHandle.primal)
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
    ? append(7, (x as Handle).id, 0, -(x as Handle).primal)
    : negLifted(x)
}

function negLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return -x
  const xHandle = lift(x, 'neg', 0)
  return append(7, xHandle.id, 0, -xHandle.primal)
}

function powConstant(x: Scalar, y: Scalar): Scalar {
  return (x as Handle)?.recordingSerial === current && (y as Handle)?.recordingSerial === current
    ? append(8, (x as Handle).id, (y as Handle).id, Math.pow((x as Handle).primal, (y as Handle).primal))
    : powConstantLifted(x, y)
}

function powConstantLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return Math.pow(x, y)
  const xHandle = lift(x, 'powConstant', 0)
  const yHandle = lift(y, 'powConstant', 1)
  return append(8, xHandle.id, yHandle.id, Math.pow(xHandle.primal, yHandle.primal))
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
    ? append(9, (x as Handle).id, (y as Handle).id, Math.pow((x as Handle).primal, (y as Handle).primal))
    : powLifted(x, y)
}

function powLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return Math.pow(x, y)
  if (typeof y === 'number') return powConstant(x, y)
  const xHandle = lift(x, 'pow', 0)
  const yHandle = lift(y, 'pow', 1)
  return append(9, xHandle.id, yHandle.id, Math.pow(xHandle.primal, yHandle.primal))
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
    ? append(10, (x as Handle).id, 0, Math.exp((x as Handle).primal))
    : expLifted(x)
}

function expLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.exp(x)
  const xHandle = lift(x, 'exp', 0)
  return append(10, xHandle.id, 0, Math.exp(xHandle.primal))
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
    ? append(11, (x as Handle).id, 0, Math.log((x as Handle).primal))
    : logLifted(x)
}

function logLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.log(x)
  const xHandle = lift(x, 'log', 0)
  return append(11, xHandle.id, 0, Math.log(xHandle.primal))
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
    ? append(12, (x as Handle).id, 0, Math.sqrt((x as Handle).primal))
    : sqrtLifted(x)
}

function sqrtLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.sqrt(x)
  const xHandle = lift(x, 'sqrt', 0)
  return append(12, xHandle.id, 0, Math.sqrt(xHandle.primal))
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
    ? append(13, (x as Handle).id, 0, Math.sin((x as Handle).primal))
    : sinLifted(x)
}

function sinLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.sin(x)
  const xHandle = lift(x, 'sin', 0)
  return append(13, xHandle.id, 0, Math.sin(xHandle.primal))
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
    ? append(14, (x as Handle).id, 0, Math.cos((x as Handle).primal))
    : cosLifted(x)
}

function cosLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.cos(x)
  const xHandle = lift(x, 'cos', 0)
  return append(14, xHandle.id, 0, Math.cos(xHandle.primal))
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
    ? append(15, (x as Handle).id, 0, Math.tanh((x as Handle).primal))
    : tanhLifted(x)
}

function tanhLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return Math.tanh(x)
  const xHandle = lift(x, 'tanh', 0)
  return append(15, xHandle.id, 0, Math.tanh(xHandle.primal))
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
    ? append(16, (x as Handle).id, 0, (x as Handle).primal <= 0 ? 0 : (x as Handle).primal)
    : reluLifted(x)
}

function reluLifted(x: Scalar): Scalar {
  if (typeof x === 'number') return x <= 0 ? 0 : x
  const xHandle = lift(x, 'relu', 0)
  return append(16, xHandle.id, 0, xHandle.primal <= 0 ? 0 : xHandle.primal)
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
export function select(x: Scalar, y: Scalar, z: Scalar): Scalar
export function select(x: Scalar, y: Scalar, z: Scalar): Scalar {
  return selectLifted(x, y, z)
}

function selectLifted(x: Scalar, y: Scalar, z: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number' && typeof z === 'number') return x !== 0 ? y : z
  const xHandle = lift(x, 'select', 0)
  const yHandle = lift(y, 'select', 1)
  const zHandle = lift(z, 'select', 2)
  return appendWide(17, [xHandle.id, yHandle.id, zHandle.id], xHandle.primal !== 0 ? yHandle.primal : zHandle.primal)
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
    ? append(18, (x as Handle).id, (y as Handle).id, (x as Handle).primal < (y as Handle).primal ? 1 : 0)
    : ltLifted(x, y)
}

function ltLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x < y ? 1 : 0
  const xHandle = lift(x, 'lt', 0)
  const yHandle = lift(y, 'lt', 1)
  return append(18, xHandle.id, yHandle.id, xHandle.primal < yHandle.primal ? 1 : 0)
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
    ? append(19, (x as Handle).id, (y as Handle).id, (x as Handle).primal <= (y as Handle).primal ? 1 : 0)
    : leLifted(x, y)
}

function leLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x <= y ? 1 : 0
  const xHandle = lift(x, 'le', 0)
  const yHandle = lift(y, 'le', 1)
  return append(19, xHandle.id, yHandle.id, xHandle.primal <= yHandle.primal ? 1 : 0)
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
    ? append(20, (x as Handle).id, (y as Handle).id, (x as Handle).primal > (y as Handle).primal ? 1 : 0)
    : gtLifted(x, y)
}

function gtLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x > y ? 1 : 0
  const xHandle = lift(x, 'gt', 0)
  const yHandle = lift(y, 'gt', 1)
  return append(20, xHandle.id, yHandle.id, xHandle.primal > yHandle.primal ? 1 : 0)
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
    ? append(21, (x as Handle).id, (y as Handle).id, (x as Handle).primal >= (y as Handle).primal ? 1 : 0)
    : geLifted(x, y)
}

function geLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x >= y ? 1 : 0
  const xHandle = lift(x, 'ge', 0)
  const yHandle = lift(y, 'ge', 1)
  return append(21, xHandle.id, yHandle.id, xHandle.primal >= yHandle.primal ? 1 : 0)
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
    ? append(22, (x as Handle).id, (y as Handle).id, (x as Handle).primal === (y as Handle).primal ? 1 : 0)
    : eqLifted(x, y)
}

function eqLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x === y ? 1 : 0
  const xHandle = lift(x, 'eq', 0)
  const yHandle = lift(y, 'eq', 1)
  return append(22, xHandle.id, yHandle.id, xHandle.primal === yHandle.primal ? 1 : 0)
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
    ? append(23, (x as Handle).id, (y as Handle).id, (x as Handle).primal !== (y as Handle).primal ? 1 : 0)
    : neLifted(x, y)
}

function neLifted(x: Scalar, y: Scalar): Scalar {
  if (typeof x === 'number' && typeof y === 'number') return x !== y ? 1 : 0
  const xHandle = lift(x, 'ne', 0)
  const yHandle = lift(y, 'ne', 1)
  return append(23, xHandle.id, yHandle.id, xHandle.primal !== yHandle.primal ? 1 : 0)
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
  return append(24, start, length, accumulated)
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
  return append(24, start, length, accumulated)
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
  return append(25, start, 2 * length, accumulated)
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
  return append(25, start, 2 * length, accumulated)
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
  pow: callable('pow', 2, (operands) => pow(operands[0] as Scalar, operands[1] as Scalar)),
  exp: callable('exp', 1, (operands) => exp(operands[0] as Scalar)),
  log: callable('log', 1, (operands) => log(operands[0] as Scalar)),
  sqrt: callable('sqrt', 1, (operands) => sqrt(operands[0] as Scalar)),
  sin: callable('sin', 1, (operands) => sin(operands[0] as Scalar)),
  cos: callable('cos', 1, (operands) => cos(operands[0] as Scalar)),
  tanh: callable('tanh', 1, (operands) => tanh(operands[0] as Scalar)),
  relu: callable('relu', 1, (operands) => relu(operands[0] as Scalar)),
  select: callable('select', 3, (operands) => select(operands[0] as Scalar, operands[1] as Scalar, operands[2] as Scalar)),
  lt: callable('lt', 2, (operands) => lt(operands[0] as Scalar, operands[1] as Scalar)),
  le: callable('le', 2, (operands) => le(operands[0] as Scalar, operands[1] as Scalar)),
  gt: callable('gt', 2, (operands) => gt(operands[0] as Scalar, operands[1] as Scalar)),
  ge: callable('ge', 2, (operands) => ge(operands[0] as Scalar, operands[1] as Scalar)),
  eq: callable('eq', 2, (operands) => eq(operands[0] as Scalar, operands[1] as Scalar)),
  ne: callable('ne', 2, (operands) => ne(operands[0] as Scalar, operands[1] as Scalar)),
  sum: callable('sum', 'any', (operands) => sum(operands)),
  dot: callable('dot', 'even', (operands) => dot(operands.slice(0, operands.length / 2), operands.slice(operands.length / 2))),
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
  pow: 2,
  exp: 1,
  log: 1,
  sqrt: 1,
  sin: 1,
  cos: 1,
  tanh: 1,
  relu: 1,
  select: 3,
  lt: 2,
  le: 2,
  gt: 2,
  ge: 2,
  eq: 2,
  ne: 2,
  sum: 'any',
  dot: 'even',
}
