import { raise } from '../error/WengertException.js'
import { append, current, noRecording, openLength, openSnapshot } from '../tape/Columns.js'
import { codeOf } from '../tape/opcode.js'
import type { Rows } from '../tape/Rows.js'
import type { NodeId } from '../tape/TapeNode.js'
import { lift } from './lift.js'
import { Handle } from './Var.js'
import type { Scalar, Var } from './Var.js'

/** The rows of the recording that is open now, up to the node that was newest when they were asked for. */
export interface OpenRows {
  readonly rows: Rows
  readonly length: number
}

/**
 * True while a function is being recorded.
 *
 * @example
 * ```ts
 * import { add, isRecording, outputPrimal, record } from '@wengert/core'
 *
 * isRecording() // => false
 * outputPrimal(record((x) => add(x, isRecording() ? 10 : 20), 1)) // => 11
 * ```
 */
export const isRecording = (): boolean => current !== noRecording

/** Refuses to go on where no recording is open. */
export const expectOpen = (called: string): void => {
  if (current !== noRecording) return
  raise({
    _tag: 'InvalidOperand',
    op: called,
    position: 0,
    message: `Expected ${called} to be called while a function is recorded, but no recording is open. Call it inside the function that you give to record or grad.`,
  })
}

/**
 * What has been recorded so far in the recording that is open now: for readers that append to what they read. Later
 * nodes do not show in it.
 *
 * @example
 * ```ts
 * import { mul, openRows, outputPrimal, record } from '@wengert/core'
 *
 * outputPrimal(record((x) => mul(mul(x, x), openRows().length), 3)) // => 18
 * ```
 */
export const openRows = (): OpenRows => {
  expectOpen('openRows')
  return { rows: openSnapshot(), length: openLength() }
}

/**
 * A scalar as a `Var` of the open recording: a plain number becomes a constant node. `called` is named in the message
 * when what came is no scalar of this recording: `InvalidOperand`, `ForeignVar` or `ExpiredVar` is thrown.
 *
 * @example
 * ```ts
 * import { asVar, record } from '@wengert/core'
 *
 * record(() => asVar(2, 'f'), {}).tape.at(0) // => { id: 0, _tag: 'Constant', primal: 2 }
 * ```
 */
export const asVar = (value: unknown, called: string): Var => {
  expectOpen(called)
  return lift(value, called)
}

/**
 * The node of a `Var` on its tape.
 *
 * @example
 * ```ts
 * import { mul, nodeOf, outputPrimal, record } from '@wengert/core'
 *
 * outputPrimal(record((x) => nodeOf(mul(x, x)), 3)) // => 1
 * ```
 */
export const nodeOf = (variable: Var): NodeId => lift(variable, 'nodeOf', 0).id

/**
 * The `Var` of a node of the open recording, from rows that {@link openRows} gave.
 *
 * @example
 * ```ts
 * import { mul, openRows, outputPrimal, record, varAt } from '@wengert/core'
 *
 * outputPrimal(record((x) => mul(x, varAt(openRows().rows, 0)), 3)) // => 9
 * ```
 */
export const varAt = (rows: Rows, id: NodeId): Var => new Handle(current, id, rows.primals[id] ?? NaN)

const identityCode = codeOf('identity') ?? 0

/**
 * A node of its own for a scalar of the open recording, with the same primal: what a derivative is taken by, so that
 * it is never confused with the scalar itself where a function closes over that.
 *
 * @example
 * ```ts
 * import { freshCopy, record } from '@wengert/core'
 *
 * record((x) => freshCopy(x), 3).tape.at(1) // => { id: 1, _tag: 'Apply', op: 'identity', args: [0], primal: 3 }
 * ```
 */
export const freshCopy = (scalar: Scalar): Var => {
  expectOpen('freshCopy')
  const { id, primal } = lift(scalar, 'freshCopy', 0)
  return append(identityCode, id, 0, primal)
}
