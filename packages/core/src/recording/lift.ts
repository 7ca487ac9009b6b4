import { mentionValue } from '../error/mentionValue.js'
import { raise } from '../error/WengertException.js'
import { constant, current, isOpen, noRecording } from '../tape/Columns.js'
import { constantCode } from '../tape/opcode.js'
import { Handle } from './Var.js'

const place = (op: string, position: number | undefined): string =>
  position === undefined ? op : `operand ${String(position + 1)} of ${op}`

const misused = (value: unknown, op: string, position: number | undefined): never => {
  if (!(value instanceof Handle)) {
    const advice =
      typeof value === 'boolean'
        ? 'A comparison such as less gives a boolean; give lt(x, y) for a 0/1 scalar.'
        : 'Give a plain number or a Var of the function being recorded.'
    return raise({
      _tag: 'InvalidOperand',
      op,
      position: position ?? 0,
      message: `Expected a scalar as ${place(op, position)}, but ${mentionValue(value)} came. ${advice}`,
    })
  }
  const expected = `Expected a Var of the recording that is open now as ${place(op, position)}`
  if (isOpen(value.recordingSerial)) {
    return raise({
      _tag: 'ForeignVar',
      node: value.id,
      message: `${expected}, but node ${String(value.id)} of an outer recording came. Pass it to the inner function as an input.`,
    })
  }
  return raise({
    _tag: 'ExpiredVar',
    node: value.id,
    message: `${expected}, but node ${String(value.id)} of a recording that has ended came. Return what you need from the recorded function instead of keeping its Vars.`,
  })
}

/** Stands for a plain number where nothing is recorded: another operand is a misused `Var`, and is refused next. */
const unrecorded = new Handle(noRecording, -1, NaN)

/**
 * The handle of an operand: a number becomes a constant node, a `Var` must belong to the open recording. Without a
 * position, `op` is itself the name of the place.
 */
export const lift = (value: unknown, op: string, position?: number): Handle => {
  if (value instanceof Handle && value.recordingSerial === current) return value
  if (typeof value === 'number') return current === noRecording ? unrecorded : constant(constantCode, value)
  return misused(value, op, position)
}

/** The handle of a constant parameter: a plain number, since the op has no derivative there. */
export const liftParameter = (value: unknown, op: string, position: number): Handle =>
  typeof value === 'number'
    ? lift(value, op, position)
    : raise({
        _tag: 'InvalidOperand',
        op,
        position,
        message: `Expected a plain number as ${place(op, position)}, but ${value instanceof Handle ? 'a Var' : mentionValue(value)} came. The op has no derivative there: give a number such as 2.`,
      })
