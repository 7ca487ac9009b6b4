import { firstNonFinite } from '@wengert/core'
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { argumentOf, onLeaves, withLeafNames } from './Argument.js'
import type { Subject } from './checkPoint.js'
import { firstBad } from './Finding.js'
import type { Outcome } from './Finding.js'
import type { GradientFault, GradientReport } from './GradientReport.js'
import { nameOf, sayBad } from './message.js'
import { numeral } from './numerals.js'
import { sayThrown } from './sayThrown.js'
import { recordedLeaves } from '../judgement/LeafFunction.js'
import { gradientGiven } from './writtenGradient.js'

/** Where the value stopped being finite, where a recording shows it. */
const sayWhere = (subject: Subject, point: unknown): string => {
  if (subject.gradient !== undefined) return ''
  const argument = argumentOf(point)
  const f = onLeaves(subject.f, argument)
  const { tape } = recordedLeaves(f, argument.leaves)
  const found = firstNonFinite(tape)
  return O.isSome(found) ? ` ${withLeafNames(argument, found.value.sentence)}` : ''
}

/** What is wrong at a point, in full; `undefined` where nothing is. */
export const faultAt = (subject: Subject, point: unknown, outcome: Outcome): GradientFault | undefined => {
  const name = nameOf(subject)
  if (outcome._tag === 'NotFinite')
    return {
      _tag: 'NotFinite',
      point,
      message: `Expected ${name} to be finite where its derivatives are checked, but it is ${numeral(outcome.value)} at ${fc.stringify(point)}.${sayWhere(subject, point)} Choose a point inside the domain of ${name}.`,
    }
  if (outcome._tag === 'Threw')
    return {
      _tag: 'Threw',
      point,
      message: sayThrown(subject, point, outcome.by, outcome.error),
      cause: outcome.error,
    }
  if (outcome._tag === 'RecordedOtherwise')
    return {
      _tag: 'RecordedOtherwise',
      point,
      message: `Expected ${name} to have the same ${outcome.what} on numbers and recorded, but it is ${numeral(outcome.plain)} and ${numeral(outcome.recorded)} at ${fc.stringify(point)}. A function to differentiate depends on its argument only: not on random numbers, on isRecording, or on what changes between calls.`,
    }
  if (outcome._tag === 'Unsteady')
    return {
      _tag: 'RecordedOtherwise',
      point,
      message: `Expected ${outcome.who === 'gradient' ? gradientGiven : name} to be the same function at every call, but it is ${numeral(outcome.once)} and ${numeral(outcome.again)} at ${fc.stringify(point)}. What is checked depends on its argument only: not on random numbers, or on what changes between calls.`,
    }
  const bad = firstBad(outcome, subject.kinks)
  if (bad === undefined) return undefined
  return {
    _tag: bad.verdict._tag === 'Kink' ? 'NotDifferentiable' : 'WrongDerivative',
    point,
    message: sayBad(subject, point, bad),
  }
}

/** A report, unless nothing was compared at all: that must not look like success. `hasNumbers` where points have some. */
export const nothingChecked = (
  subject: Subject,
  { partials, kinks, undecided, skipped }: GradientReport,
  hasNumbers: boolean,
): GradientFault | undefined => {
  if (partials + kinks.length > 0) return undefined
  const name = nameOf(subject)
  if (undecided + skipped === 0 && hasNumbers)
    return {
      _tag: 'NothingChecked',
      message: `Expected to compare some derivatives of ${name}, but ${name} gives no number at any point. Let ${name} give a scalar, or a tree of scalars.`,
    }
  const why =
    undecided > 0
      ? `nothing can be said of ${undecided === 1 ? 'the one partial' : `any of ${String(undecided)} partials`}: finite differences do not settle, or rounding leaves no digits`
      : skipped > 0
        ? `${name} is not finite at any of ${String(skipped)} points`
        : 'there is no number in any point'
  return {
    _tag: 'NothingChecked',
    message: `Expected to compare some derivatives of ${name}, but ${why}. Choose points inside the domain of ${name}, with a number to differentiate by.`,
  }
}
