import { raise } from '../error/WengertException.js'
import type { NodeId } from '../tape/TapeNode.js'

declare const brand: unique symbol

/** A scalar on the tape that is being recorded. Opaque: only the ops of this package can look inside. */
export interface Var {
  readonly [brand]: 'Var'
}

/** What every op takes and gives: a plain number, or a `Var` while a function is being recorded. */
export type Scalar = number | Var

/** The run-time form of a {@link Var}: which recording it belongs to, its node, and the primal there. */
export class Handle {
  declare readonly [brand]: 'Var'
  // Declared, not defined: a defined field is first set to undefined, which costs a store and the number's own form.
  declare readonly recordingSerial: number
  declare readonly id: NodeId
  declare readonly primal: number

  constructor(recordingSerial: number, id: NodeId, primal: number) {
    this.recordingSerial = recordingSerial
    this.id = id
    this.primal = primal
  }

  [Symbol.toPrimitive](): never {
    return raise({
      _tag: 'VarAsNumber',
      node: this.id,
      message:
        'Expected a number, but a Var came: JavaScript operators, Math functions and template strings cannot see inside one. ' +
        'Write add(x, 1) for x + 1, mul(x, y) for x * y, less(x, y) for x < y, sin(x) for Math.sin(x); primal(x) gives the number and pins it.',
    })
  }

  toJSON(): never {
    return this[Symbol.toPrimitive]()
  }

  [Symbol.for('nodejs.util.inspect.custom')](): string {
    return `Var(node ${String(this.id)}, primal ${String(this.primal)})`
  }
}

/**
 * Tells a `Var` from anything else.
 *
 * @example
 * ```ts
 * import { isVar, mul, record } from '@wengert/core'
 *
 * isVar(3) // => false
 * record((x) => mul(x, isVar(x) ? 2 : 1), 3).tape.at(2)?.primal // => 6
 * ```
 */
export const isVar = (value: unknown): value is Var => value instanceof Handle
