import * as fc from 'fast-check'
import type { Parameters, RunDetails } from 'fast-check'
import { simplestOf } from './counterexample.js'
import type { Counterexample } from './counterexample.js'
import { expectLaw } from './expectLaw.js'
import type { Law } from './Law.js'
import { isNotTested, sayNoRuns, sayNotTested } from './notTested.js'
import { plainly, shownDraw } from './shown.js'
import { Stopped } from './Stopped.js'
import { watched } from './watched.js'

/** What fast-check says of a failure, with the counterexample that is easiest to read. */
const reportOf = <Ts>(details: RunDetails<Ts>, { drawn }: Counterexample<Ts>): string => {
  const { counterexample, failures } = details
  const shown = { ...details, counterexample: plainly(drawn), failures: failures.map(plainly) }
  const report = fc.defaultReportMessage(shown as RunDetails<Ts>) ?? ''
  const isShrunk = shownDraw(counterexample) === shownDraw(drawn)
  return isShrunk
    ? report
    : `${report}\nThe seed and the path lead to ${shownDraw(counterexample)}, which this is simpler than.`
}

/**
 * Runs a law as `fc.assert` does. Where it is broken, throws an error that begins with its name and statement: then come
 * what was expected, the seed and path to replay it, and the smallest counterexample. A law that says nothing at nearly all
 * points that are drawn was not tested, and fails with the reason.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { sin, type Scalar } from '@wengert/core'
 * import { assertLaw, forwardEqualsReverse } from '@wengert/laws'
 *
 * const message = (thunk: () => void): string => {
 *   try {
 *     thunk()
 *     return 'holds'
 *   } catch (failure) {
 *     return failure instanceof Error ? failure.message : ''
 *   }
 * }
 * const inputs = fc.double({ min: -3, max: 3, noNaN: true })
 * const f = (x: Scalar): Scalar => sin(x)
 * message(() => assertLaw(forwardEqualsReverse({ f, inputs }))) // => 'holds'
 * const wrong = { f, inputs, modes: { reverse: () => (x: number) => -Math.cos(x) } }
 * message(() => assertLaw(forwardEqualsReverse(wrong))).split('\n')[0] // => 'Broken: forward equals reverse, ⟨ȳ, J(x)·ẋ⟩ = ⟨J(x)ᵀ·ȳ, ẋ⟩.'
 * ```
 */
export const assertLaw = <Ts>(law: Law<Ts>, parameters: Parameters<Ts> = {}): void => {
  expectLaw(law)
  const { name, statement } = law
  const { property, first } = watched(law.property)
  const details = fc.check(property, parameters)
  if (!details.failed && details.numRuns > 0) return
  if (!details.failed) throw new Error(sayNoRuns(law))
  if (isNotTested(details) || details.counterexample === null) throw new Error(sayNotTested(law, details))
  const shrunk = { drawn: details.counterexample, error: details.errorInstance }
  const drawn = first()
  const simplest =
    parameters.endOnFailure === true ? shrunk : simplestOf(law, shrunk, drawn === undefined ? [] : [drawn])
  const { error } = simplest
  const report = reportOf(details, simplest)
  if (error instanceof Stopped)
    throw new Error(`The law “${name}” was not tested: ${error.message}\n${report}`, { cause: error.cause })
  const sentence = error instanceof Error ? `\n${error.message}` : ''
  throw new Error(`Broken: ${name}, ${statement}.${sentence}\n${report}`, { cause: error })
}
