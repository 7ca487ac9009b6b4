import { WengertException } from '@wengert/core'
import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import type { Either } from 'fp-ts/lib/Either.js'
import type { RandomOptions } from './CheckOptions.js'
import { checkPoint } from './checkPoint.js'
import type { Subject } from './checkPoint.js'
import { faultAt } from './fault.js'
import { firstBad } from './Finding.js'
import type { Outcome } from './Finding.js'
import type { GradientFault, GradientReport } from './GradientReport.js'
import { nameOf } from './message.js'
import { rangesOf, simpler } from './simpler.js'
import { noPoints, withPoint } from './Tally.js'

/** What the property throws where something is wrong. */
class FaultHere extends Error {}

interface Random extends RandomOptions {
  readonly arbitrary: Arbitrary<unknown>
}

/** How many points show what an arbitrary gives. */
const samples = 100

/** How often the function is checked for a simpler point: fast-check may go on for minutes from one number to the next. */
const mostShrinks = 300

const plural = (count: number, word: string): string => `${String(count)} ${word}${count === 1 ? '' : 's'}`

const isFault = (subject: Subject, outcome: Outcome): boolean =>
  outcome._tag === 'RecordedOtherwise' ||
  outcome._tag === 'Threw' ||
  firstBad(outcome, subject.kinks) !== undefined

/** What is said where a failure does not come again. */
const unlike = (subject: Subject, point: unknown): GradientFault => ({
  _tag: 'RecordedOtherwise',
  point,
  message: `Expected ${nameOf(subject)} to be the same function at every call, but what it gave at ${fc.stringify(point)} was wrong once and is right now. Let it depend on its argument only.`,
})

/** Checks random points, and shrinks the first that fails. */
export const atRandom = (
  subject: Subject,
  { arbitrary, seed, runs, path }: Random,
): Either<GradientFault, GradientReport> => {
  let report = noPoints
  let checks = 0
  const property = fc.property(arbitrary, (point) => {
    if (checks > mostShrinks) return
    const outcome = checkPoint(subject, point)
    if (checks > 0 || isFault(subject, outcome)) checks += 1
    if (isFault(subject, outcome)) throw new FaultHere()
    report = withPoint(subject, report, point, outcome)
  })
  const details = fc.check(property, {
    ...(seed === undefined ? {} : { seed }),
    ...(runs === undefined ? {} : { numRuns: runs }),
    ...(path === undefined ? {} : { path }),
  })
  if (!details.failed) return E.right(report)
  const { counterexample, counterexamplePath, errorInstance, numRuns, numShrinks } = details
  if (errorInstance instanceof WengertException) throw errorInstance
  if (counterexample === null)
    return E.left({
      _tag: 'NothingChecked',
      message: fc.defaultReportMessage(details) ?? `No point came of ${nameOf(subject)}'s arbitrary.`,
    })
  const [shrunk] = counterexample
  const outcome = checkPoint(subject, shrunk)
  const isAsBad = (each: unknown): boolean => {
    const other = checkPoint(subject, each)
    return (
      other._tag === outcome._tag &&
      isFault(subject, other) &&
      firstBad(other, subject.kinks)?.verdict._tag === firstBad(outcome, subject.kinks)?.verdict._tag
    )
  }
  const point = isFault(subject, outcome)
    ? simpler(shrunk, rangesOf(fc.sample(arbitrary, { seed: details.seed, numRuns: samples })), isAsBad)
    : shrunk
  const fault = faultAt(subject, point, checkPoint(subject, point)) ?? unlike(subject, point)
  const replay = { seed: details.seed, path: counterexamplePath }
  const again = `It was found at random point ${String(numRuns)} and shrunk in ${plural(numShrinks, 'step')}. To see it again: checkGrad(${nameOf(subject)}, { inputs: ${fc.stringify(point)} }), or { arbitrary, seed: ${String(replay.seed)}, path: '${replay.path.split(':')[0] ?? ''}' }.`
  return E.left({ ...fault, replay, message: `${fault.message}\n${again}` })
}
