import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import type { Either } from 'fp-ts/lib/Either.js'
import type { RandomOptions } from './CheckOptions.js'
import { checkPoint } from './checkPoint.js'
import type { Subject } from './checkPoint.js'
import { faultAt } from './fault.js'
import { faultKindOf } from './FaultKind.js'
import type { GradientFault, GradientReport } from './GradientReport.js'
import { nameOf } from './message.js'
import { shrinkingFrom } from './Shrinking.js'
import type { Shrinking } from './Shrinking.js'
import { noPoints, withPoint } from './Tally.js'

/** What the property throws where something is wrong. */
class FaultHere extends Error {}

interface Random extends RandomOptions {
  readonly arbitrary: Arbitrary<unknown>
}

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
  let refused: Error | undefined
  let shrinking: Shrinking | undefined
  const check = (point: unknown): void => {
    const outcome = checkPoint(subject, point)
    const kind = faultKindOf(subject, outcome)
    if (kind === undefined) report = withPoint(subject, report, point, outcome)
    else {
      shrinking = shrinkingFrom(subject, arbitrary, seed, { point, kind })
      throw new FaultHere()
    }
  }
  const property = fc.property(arbitrary, (point) => {
    if (refused !== undefined) return
    if (shrinking?.accepts(point) === true) throw new FaultHere()
    if (shrinking !== undefined) return
    try {
      check(point)
    } catch (error) {
      // A function or options that make no sense are refused as they are at a single point.
      if (error instanceof Error && !(error instanceof FaultHere)) refused = error
      throw error
    }
  })
  const details = fc.check(property, {
    ...(seed === undefined ? {} : { seed }),
    ...(runs === undefined ? {} : { numRuns: runs }),
    ...(path === undefined ? {} : { path }),
  })
  if (refused !== undefined) throw refused
  if (!details.failed) return E.right(report)
  const { counterexamplePath, numRuns } = details
  if (shrinking === undefined || counterexamplePath === null)
    return E.left({
      _tag: 'NothingChecked',
      message: fc.defaultReportMessage(details) ?? `No point came of ${nameOf(subject)}'s arbitrary.`,
    })
  const point = shrinking.end()
  const fault = faultAt(subject, point, checkPoint(subject, point)) ?? unlike(subject, point)
  const replay = { seed: details.seed, path: counterexamplePath }
  const again = `It was found at random point ${String(numRuns)}, and its numbers made simpler. To see it again: checkGrad(${nameOf(subject)}, { inputs: ${fc.stringify(point)} }), or { arbitrary, seed: ${String(replay.seed)}, path: '${replay.path.split(':')[0] ?? ''}' }.`
  return E.left({ ...fault, replay, message: `${fault.message}\n${again}` })
}
