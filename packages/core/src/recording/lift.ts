import { describe } from '../error/describe.js'
import { raise } from '../error/WengertException.js'
import { constant, current, isOpen, noRecording } from '../tape/Columns.js'
import { constantCode } from '../tape/opcode.js'
import { Handle } from './Var.js'

const misused = (value: unknown, op: string, position: number): never => {
  if (!(value instanceof Handle)) {
    const advice =
      typeof value === 'boolean'
        ? 'A comparison such as less gives a boolean; give lt(x, y) for a 0/1 scalar.'
        : 'Give a plain number or a Var of the function being recorded.'
    return raise({
      _tag: 'InvalidOperand',
      op,
      position,
      message: `Expected a scalar as operand ${String(position + 1)} of ${op}, but ${describe(value)} came. ${advice}`,
    })
  }
  if (isOpen(value.recordingSerial)) {
    return raise({
      _tag: 'ForeignVar',
      node: value.id,
      message: `Expected a Var of the recording that is open now as operand ${String(position + 1)} of ${op}, but node ${String(value.id)} of an outer recording came. Pass it to the inner function as an input.`,
    })
  }
  return raise({
    _tag: 'ExpiredVar',
    node: value.id,
    message: `Expected a Var of the recording that is open now as operand ${String(position + 1)} of ${op}, but node ${String(value.id)} of a recording that has ended came. Return what you need from the recorded function instead of keeping its Vars.`,
  })
}

/** The handle of an operand: a number becomes a constant node, a `Var` must belong to the open recording. */
export const lift = (value: unknown, op: string, position: number): Handle => {
  if (value instanceof Handle && value.recordingSerial === current) return value
  if (typeof value === 'number' && current !== noRecording) return constant(constantCode, value)
  return misused(value, op, position)
}

/** Refuses what is neither a number nor a `Var`, where numbers alone need no recording. */
export const liftAll = (values: ReadonlyArray<unknown>, op: string): ReadonlyArray<Handle> =>
  values.map((value, position) => lift(value, op, position))
