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
import type { GradientFault, GradientReport } from './GradientReport.js'
import { nameOf } from './message.js'
import { rangesOf, simpler } from './simpler.js'
import { noPoints, withPoint } from './Tally.js'

/** What the property throws where a derivative is wrong, so that it is told from what the function throws. */
class WrongHere extends Error {}

interface Random extends RandomOptions {
  readonly arbitrary: Arbitrary<unknown>
}

/** How many points show what an arbitrary gives. */
const samples = 100

const plural = (count: number, word: string): string => `${String(count)} ${word}${count === 1 ? '' : 's'}`

/** Checks random points, and shrinks the first that fails. */
export const atRandom = (
  subject: Subject,
  { arbitrary, seed, runs, path }: Random,
): Either<GradientFault, GradientReport> => {
  let report = noPoints
  const property = fc.property(arbitrary, (point) => {
    const outcome = checkPoint(subject, point)
    if (outcome._tag === 'RecordedOtherwise' || firstBad(outcome, subject.kinks) !== undefined)
      throw new WrongHere()
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
  const isWrong = (each: unknown): boolean =>
    firstBad(checkPoint(subject, each), subject.kinks)?.verdict._tag === 'Wrong'
  const [shrunk] = counterexample
  const simplified = (): unknown =>
    simpler(shrunk, rangesOf(fc.sample(arbitrary, { seed: details.seed, numRuns: samples })), isWrong)
  const point = errorInstance instanceof WrongHere && isWrong(shrunk) ? simplified() : shrunk
  const replay = { seed: details.seed, path: counterexamplePath }
  const again = `It was found at random point ${String(numRuns)} and shrunk in ${plural(numShrinks, 'step')}. To see it again: checkGrad(${nameOf(subject)}, { inputs: ${fc.stringify(point)} }), or { arbitrary, seed: ${String(replay.seed)}, path: '${replay.path.split(':')[0] ?? ''}' }.`
  const fault: GradientFault =
    errorInstance instanceof WrongHere
      ? (faultAt(subject, point, checkPoint(subject, point)) ?? {
          _tag: 'RecordedOtherwise',
          point,
          message: `Expected ${nameOf(subject)} to be the same function at every call, but what it gave at ${fc.stringify(point)} was wrong once and is right now. Let it depend on its argument only.`,
        })
      : {
          _tag: 'Threw',
          point,
          message: `Expected ${nameOf(subject)} to have a value at ${fc.stringify(point)}, but it threw ${String(errorInstance)}. Give an arbitrary of points that it takes.`,
        }
  return E.left({ ...fault, replay, message: `${fault.message}\n${again}` })
}
