import * as fc from 'fast-check'
import type { Primals, Scalar } from '@wengert/core'
import { drawsOf } from './Draws.js'
import type { Drawn, Draws } from './Draws.js'
import type { Law, Subject } from './Law.js'
import { situationAt } from './Situation.js'
import type { Situation } from './Situation.js'

/** What a law says, and how it is checked. */
export interface Says<K extends keyof Draws<unknown>, More = unknown> {
  readonly name: string
  /** In plain mathematics. */
  readonly statement: string
  /** What is drawn besides a point. */
  readonly draws: ReadonlyArray<K>
  /** Throws a sentence where the law is broken. */
  readonly check: (here: Situation, drawn: Pick<Draws<Situation>, K>, more: More) => void
}

/** A law of any function, or of those of which more is known: given a subject, the property that tests it. */
export interface LawOf<K extends keyof Draws<unknown>, More = unknown> {
  <T, O extends Scalar | object>(subject: Subject<T, O> & More): Law<[Drawn<Primals<T>, K>]>
  readonly says: Says<K, More>
}

/** Checks what a law says at a drawn point. */
export const checkAt = <T, O extends Scalar | object, K extends keyof Draws<unknown>, More>(
  says: Says<K, More>,
  subject: Subject<T, O> & More,
  { at, ...drawn }: Drawn<Primals<T>, K>,
): void => {
  const others = Object.entries(drawn).map(([key, value]) => [
    key,
    key === 'elsewhere' ? situationAt(subject, value) : value,
  ])
  says.check(situationAt(subject, at), Object.fromEntries(others) as Pick<Draws<Situation>, K>, subject)
}

/** The law that says so. */
export const lawOf = <K extends keyof Draws<unknown> = never, More = unknown>(
  says: Says<K, More>,
): LawOf<K, More> =>
  Object.assign(
    <T, O extends Scalar | object>(subject: Subject<T, O> & More): Law<[Drawn<Primals<T>, K>]> => ({
      name: says.name,
      statement: says.statement,
      property: fc.property(drawsOf(subject.inputs, says.draws), (drawn) => {
        checkAt(says, subject, drawn)
      }),
    }),
    { says },
  )
