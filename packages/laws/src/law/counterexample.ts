import * as fc from 'fast-check'
import type { Law } from './Law.js'
import { failureOf, isAlike } from './watched.js'

/** A draw with which a law fails, and how. */
export interface Counterexample<Ts> {
  readonly drawn: Ts
  readonly error: unknown
}

/** The easiest to read of some failing draws, each made as simple as can be. */
export const simplestOf = <Ts>(
  law: Law<Ts>,
  shrunk: Counterexample<Ts>,
  others: ReadonlyArray<Ts>,
): Counterexample<Ts> => {
  const failureWith = (drawn: Ts): Counterexample<Ts> | undefined => {
    const failure = failureOf(law.property.run(drawn))
    return failure !== undefined && isAlike(failure, shrunk) ? { drawn, error: failure.error } : undefined
  }
  const found = [shrunk.drawn, ...others].flatMap(
    (drawn) => failureWith(law.simpler?.(drawn, (each) => failureWith(each) !== undefined) ?? drawn) ?? [],
  )
  const length = ({ drawn }: Counterexample<Ts>): number => fc.stringify(drawn).length
  return found.reduce((best, each) => (length(each) < length(best) ? each : best), shrunk)
}
