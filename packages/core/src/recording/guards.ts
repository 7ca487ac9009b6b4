import { functions } from '../generated/operations.js'
import { append } from '../tape/Columns.js'
import { codeOf, guardCode, pinCode } from '../tape/opcode.js'
import { lift } from './lift.js'
import type { Scalar } from './Var.js'

/**
 * Comparisons that may decide a branch: they give a boolean and, on `Var`s, append a guard, so that a replay on other
 * inputs either takes the same branch or says that it does not.
 */
const guarded =
  (name: string, op: 'lt' | 'le' | 'gt' | 'ge' | 'eq' | 'ne') =>
  (x: Scalar, y: Scalar): boolean => {
    const code = guardCode(codeOf(op) ?? 0)
    if (typeof x === 'number' && typeof y === 'number') return functions[op](x, y) === 1
    const left = lift(x, name, 0)
    const right = lift(y, name, 1)
    const outcome = functions[op](left.primal, right.primal) === 1
    append(code, left.id, right.id, outcome ? 1 : 0)
    return outcome
  }

/**
 * `x < y` as a boolean; on `Var`s a guard is recorded, and a replay that would decide otherwise says so.
 *
 * @example
 * ```ts
 * import { less, neg, record } from '@wengert/core'
 *
 * less(1, 2) // => true
 * const magnitude = record((x) => (less(x, 0) ? neg(x) : x), -2)
 * magnitude.tape.at(2) // => { id: 2, _tag: 'Guard', op: 'lt', args: [0, 1], primal: 1 }
 * ```
 */
export const less = guarded('less', 'lt')

/**
 * `x ≤ y` as a boolean, recorded as a guard.
 *
 * @example
 * ```ts
 * import { lessOrEqual } from '@wengert/core'
 *
 * lessOrEqual(2, 2) // => true
 * ```
 */
export const lessOrEqual = guarded('lessOrEqual', 'le')

/**
 * `x > y` as a boolean, recorded as a guard.
 *
 * @example
 * ```ts
 * import { greater } from '@wengert/core'
 *
 * greater(2, 2) // => false
 * ```
 */
export const greater = guarded('greater', 'gt')

/**
 * `x ≥ y` as a boolean, recorded as a guard.
 *
 * @example
 * ```ts
 * import { greaterOrEqual } from '@wengert/core'
 *
 * greaterOrEqual(2, 2) // => true
 * ```
 */
export const greaterOrEqual = guarded('greaterOrEqual', 'ge')

/**
 * `x = y` as a boolean, recorded as a guard; NaN equals nothing.
 *
 * @example
 * ```ts
 * import { equal } from '@wengert/core'
 *
 * equal(NaN, NaN) // => false
 * ```
 */
export const equal = guarded('equal', 'eq')

/**
 * `x ≠ y` as a boolean, recorded as a guard; NaN differs from everything.
 *
 * @example
 * ```ts
 * import { notEqual } from '@wengert/core'
 *
 * notEqual(1, 2) // => true
 * ```
 */
export const notEqual = guarded('notEqual', 'ne')

/**
 * The plain number behind a scalar. On a `Var` a pin is recorded: a replay where the number would differ says so.
 *
 * @example
 * ```ts
 * import { mul, primal, record } from '@wengert/core'
 *
 * primal(2) // => 2
 * record((x) => mul(x, primal(x) > 1 ? 10 : 20), 3).tape.at(1) // => { id: 1, _tag: 'Pin', args: [0], primal: 3 }
 * ```
 */
export const primal = (x: Scalar): number => {
  if (typeof x === 'number') return x
  const handle = lift(x, 'primal', 0)
  append(pinCode, handle.id, 0, handle.primal)
  return handle.primal
}
