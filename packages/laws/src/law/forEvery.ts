import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import type { Primals, Scalar } from '@wengert/core'
import { drawsOf } from './Draws.js'
import type { Drawn, Draws } from './Draws.js'
import { expectFamily } from './expectLaw.js'
import { expectSubject } from './expectSubject.js'
import type { Law, Subject } from './Law.js'
import { checkAt } from './LawOf.js'
import type { Says } from './LawOf.js'
import { shownDraw } from './shown.js'
import { simplerDraw } from './simplerDraw.js'

/** A drawn subject, and what else is drawn for it. */
export interface OfSubject<S, D> {
  readonly subject: S
  readonly drawn: D
}

/** The function, as code, and what else the subject says of it, but not where it is drawn from or differentiated by. */
const shownSubject = (subject: object): string => {
  if (fc.hasToStringMethod(subject)) return fc.stringify(subject)
  return Object.entries(subject)
    .filter(([key]) => key !== 'inputs' && key !== 'modes')
    .map(([key, value]) => `${key}: ${fc.stringify(value)}`)
    .join(', ')
}

/** Reported by fast-check as the function and the drawn values: how an arbitrary of points is made tells nobody anything. */
const ofSubject = <S extends object, D>(subject: S, drawn: D): OfSubject<S, D> =>
  Object.defineProperty({ subject, drawn }, fc.toStringMethod, {
    value: () => `{${shownSubject(subject)}, ${shownDraw(drawn).replace(/^\{/u, '')}`,
  })

/**
 * A law of every function of a family, such as random expressions, each at its own points. Both shrink.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { assertLaw, evaluate, expression, forEvery, forwardEqualsReverse } from '@wengert/laws'
 *
 * const inputs = fc.array(fc.integer({ min: -3, max: 3 }), { minLength: 2, maxLength: 2 })
 * const polynomials = expression({ ops: ['add', 'mul'], inputs: 2 }).map((each) => ({ f: evaluate(each), inputs }))
 * assertLaw(forEvery(polynomials, forwardEqualsReverse)) // => undefined
 * ```
 */
export const forEvery = <T, O extends Scalar | object, K extends keyof Draws<unknown>, More>(
  subjects: Arbitrary<Subject<T, O> & More>,
  law: { readonly says: Says<K, More> },
): Law<[OfSubject<Subject<T, O> & More, Drawn<Primals<T>, K>>]> => {
  expectFamily(subjects, law)
  const { says } = law
  return {
    name: says.name,
    statement: says.statement,
    property: fc.property(
      subjects.chain((subject) => {
        expectSubject(says.name, says.brings ?? [], subject)
        return drawsOf(subject.inputs, says.draws).map((drawn) => ofSubject(subject, drawn))
      }),
      ({ subject, drawn }) => {
        checkAt(says, subject, drawn)
      },
    ),
    simpler: ([{ subject, drawn }], fails) => {
      const easier = simplerDraw(subject.inputs, drawn, (each) => fails([ofSubject(subject, each)]))
      return [ofSubject(subject, easier)]
    },
  }
}
