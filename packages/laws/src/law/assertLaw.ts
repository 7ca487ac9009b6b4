import * as fc from 'fast-check'
import type { Parameters } from 'fast-check'
import { expectLaw } from './expectLaw.js'
import type { Law } from './Law.js'
import { isNotTested, sayNoRuns, sayNotTested } from './notTested.js'
import { Stopped } from './Stopped.js'

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
export const assertLaw = <Ts>(law: Law<Ts>, parameters?: Parameters<Ts>): void => {
  expectLaw(law)
  const { name, statement, property } = law
  const details = fc.check(property, parameters)
  if (!details.failed && details.numRuns > 0) return
  if (!details.failed) throw new Error(sayNoRuns(law))
  if (isNotTested(details)) throw new Error(sayNotTested(law, details))
  const report = fc.defaultReportMessage(details) ?? ''
  const cause = details.errorInstance
  if (cause instanceof Stopped)
    throw new Error(`The law “${name}” was not tested: ${cause.message}\n${report}`, { cause: cause.cause })
  const sentence = cause instanceof Error ? `\n${cause.message}` : ''
  throw new Error(`Broken: ${name}, ${statement}.${sentence}\n${report}`, { cause })
}
