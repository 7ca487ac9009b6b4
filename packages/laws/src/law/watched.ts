import type { IProperty } from 'fast-check'
import { Stopped } from './Stopped.js'

type Outcome = ReturnType<IProperty<unknown>['run']>

/** What a property failed with; none where it held, or where a precondition did not. */
export const failureOf = (outcome: Outcome): { readonly error: unknown } | undefined =>
  outcome !== null && 'error' in outcome ? outcome : undefined

/** True where a law is broken in both, or stopped in both: the one is no smaller case of the other. */
export const isAlike = (one: { readonly error: unknown }, other: { readonly error: unknown }): boolean =>
  one.error instanceof Stopped === other.error instanceof Stopped

/** How often a law is checked for a smaller case: fast-check may go on for minutes from one number to the next. */
const most = 300

/** A property that shrinks no further than is worth the time, and to nothing of another kind, and its first failure. */
export interface Watched<Ts> {
  readonly property: IProperty<Ts>
  readonly first: () => Ts | undefined
}

/** Watches a property while fast-check runs it. */
export const watched = <Ts>(property: IProperty<Ts>): Watched<Ts> => {
  let first: { readonly drawn: Ts; readonly failure: { readonly error: unknown } } | undefined
  let checks = 0
  const run = (drawn: Ts): ReturnType<IProperty<Ts>['run']> => {
    if (checks >= most) return null
    const outcome = property.run(drawn)
    const failure = failureOf(outcome)
    if (failure !== undefined) first ??= { drawn, failure }
    if (first !== undefined) checks += 1
    return first !== undefined && failure !== undefined && !isAlike(first.failure, failure) ? null : outcome
  }
  return {
    property: Object.create(property, { run: { value: run } }) as IProperty<Ts>,
    first: () => first?.drawn,
  }
}
