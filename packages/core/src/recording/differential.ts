import { append, settleWide } from '../tape/Columns.js'
import { codeOf } from '../tape/opcode.js'
import { expectOpen } from './open.js'
import { lift } from './lift.js'
import type { Scalar, Var } from './Var.js'

/** A differential of the open recording whose partials are still to be said. */
export interface OpenDifferential {
  readonly variable: Var
  /** Says them, in pairs of an input and the partial by it. */
  readonly settle: (pairs: ReadonlyArray<readonly [input: Scalar, partial: Scalar]>) => void
}

const code = codeOf('differential') ?? 0

/**
 * Appends a `differential`: −0, with derivatives that are said later, by nodes that may depend on this one. A rule of
 * one's own can so speak of the output that it is the rule of.
 *
 * @example
 * ```ts
 * import { add, mul, openDifferential, record, stopGradient } from '@wengert/core'
 * import type { Var } from '@wengert/core'
 * import { grad } from '@wengert/grad'
 *
 * // y with dy/dx = 2·y, at y = 3
 * const growing = (x: Var): Var => {
 *   const { variable, settle } = openDifferential()
 *   const y = add(stopGradient(3), variable)
 *   settle([[x, mul(2, y)]])
 *   return y
 * }
 * record((x) => growing(x), 0).tape.at(1) // => { id: 1, _tag: 'Apply', op: 'differential', args: [0, 5], primal: -0 }
 * ```
 */
export const openDifferential = (): OpenDifferential => {
  expectOpen('openDifferential')
  const variable = append(code, 0, 0, -0)
  return {
    variable,
    settle: (pairs) => {
      const sides = [0, 1].flatMap((side) => pairs.map((pair) => lift(pair[side], 'differential', side).id))
      settleWide(variable.id, sides)
    },
  }
}
