import * as fc from 'fast-check'
import type { RunDetails } from 'fast-check'
import type { Law } from './Law.js'
import { shownDraw } from './shown.js'
import { unknown, Unmet } from './Unmet.js'
import type { Silence } from './Unmet.js'

/** How many points are looked at for the reason why all were skipped. */
const most = 20

/** One of the points at which the law says nothing, and why. */
const exampleOf = <Ts>({ property }: Law<Ts>, seed: number): Silence & { readonly at: string } => {
  for (const drawn of fc.sample(property, { seed, numRuns: most })) {
    const outcome = property.run(drawn)
    if (outcome instanceof Unmet) return { ...outcome.silence, at: `, such as ${shownDraw(drawn)},` }
    if (fc.PreconditionFailure.isFailure(outcome)) return { ...unknown, at: `, such as ${shownDraw(drawn)},` }
  }
  return { ...unknown, at: '' }
}

/** True where a check failed for want of points at which the law says anything. */
export const isNotTested = <Ts>({ failed, interrupted, counterexample }: RunDetails<Ts>): boolean =>
  failed && !interrupted && counterexample === null

/** That a law was not tested since nothing was asked of it. */
export const sayNoRuns = <Ts>({ name }: Law<Ts>): string =>
  `The law “${name}” was not tested: expected at least one point, but none was drawn. Leave numRuns out for 100.`

/** That a law was not tested, why, and what to do. */
export const sayNotTested = <Ts>(law: Law<Ts>, details: RunDetails<Ts>): string => {
  const { numRuns, numSkips, seed, runConfiguration } = details
  const skipped = `${numRuns === 0 ? 'any' : `all but ${String(numRuns)}`} of ${String(numSkips + numRuns)}`
  const { at, reason, advice } = exampleOf(law, seed)
  return `The law “${law.name}” was not tested: expected ${String(runConfiguration.numRuns ?? 100)} points at which it says something, but it says nothing at ${skipped} that were drawn${at} since ${reason} there. ${advice} The seed is ${String(seed)}.`
}
