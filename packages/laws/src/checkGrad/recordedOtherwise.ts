import { outputPrimal } from '@wengert/core'
import type { Argument } from './Argument.js'
import type { Outcome } from './Finding.js'
import { ruleThatThrew } from './ruleThatThrew.js'
import { saidBy } from './Thrown.js'
import type { Thrower } from './Thrown.js'
import { recordedLeaves } from '../judgement/LeafFunction.js'
import type { LeafFunction } from '../judgement/LeafFunction.js'

const differs = (one: number, other: number): boolean =>
  Math.abs(one - other) > 1e-9 * Math.max(Math.abs(one), Math.abs(other))

const byRecording = (f: LeafFunction, leaves: ReadonlyArray<number>): Thrower => {
  const rule = ruleThatThrew(f, leaves)
  return rule === undefined ? { _tag: 'Recorded' } : { _tag: 'Rule', ...rule }
}

/** What a function gives while it is recorded, where that is not what it gives for numbers. */
export const recordedOtherwise = (
  f: LeafFunction,
  { leaves }: Argument,
  values: ReadonlyArray<number>,
): Outcome | undefined => {
  const recording = saidBy(
    () => byRecording(f, leaves),
    () => recordedLeaves(f, leaves),
  )
  const recorded = outputPrimal(recording).map(Number)
  if (recorded.length !== values.length)
    return {
      _tag: 'RecordedOtherwise',
      what: 'number of outputs',
      plain: values.length,
      recorded: recorded.length,
    }
  const wrong = values.findIndex((value, k) => differs(value, recorded[k] ?? NaN))
  return wrong === -1
    ? undefined
    : {
        _tag: 'RecordedOtherwise',
        what: 'value',
        plain: values[wrong] ?? NaN,
        recorded: recorded[wrong] ?? NaN,
      }
}
