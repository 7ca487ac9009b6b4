import * as fc from 'fast-check'
import { WengertException } from '@wengert/core'
import type { Primals, Scalar } from '@wengert/core'
import { drawsOf } from './Draws.js'
import type { Drawn, Draws } from './Draws.js'
import { expectSays } from './expectLaw.js'
import { expectSubject } from './expectSubject.js'
import type { Law, Subject } from './Law.js'
import { shownDraw } from './shown.js'
import type { Modes } from './Modes.js'
import { simplerDraw } from './simplerDraw.js'
import { situationAt } from './Situation.js'
import type { Situation } from './Situation.js'
import { Stopped } from './Stopped.js'
import { noLeaf, noOutput, unless } from './Unmet.js'

/** What a law says, and how it is checked. */
export interface Says<K extends keyof Draws<unknown>, More = unknown> {
  readonly name: string
  /** In plain mathematics. */
  readonly statement: string
  /** What is drawn besides a point. */
  readonly draws: ReadonlyArray<K>
  /** What there must be for the law to say anything at a point; nothing unless told otherwise. */
  readonly needs?: ReadonlyArray<'leaf' | 'output'>
  /** The modes of a subject that it tests, each where it is brought; none unless told otherwise. For readers only. */
  readonly uses?: ReadonlyArray<keyof Modes<unknown>>
  /** The names of what the subject brings besides: others are refused. */
  readonly brings?: ReadonlyArray<string>
  /** Refuses, with a sentence, a subject that the law means nothing for; `point` is one of its points. */
  readonly expects?: (subject: More, point: unknown) => void
  /** Throws a sentence where the law is broken, or gives `false`. */
  readonly check: (here: Situation, drawn: Pick<Draws<Situation>, K>, more: More) => boolean | void
}

/** A law of any function, or of those of which more is known: given a subject, the property that tests it. */
export interface LawOf<K extends keyof Draws<unknown>, More = unknown> {
  <T, O extends Scalar | object>(subject: Subject<T, O> & More): Law<[Drawn<Primals<T>, K>]>
  readonly says: Says<K, More>
}

/** A law of any function, whatever it draws. */
export interface AnyLaw {
  <T, O extends Scalar | object>(subject: Subject<T, O>): Law<[unknown]>
  readonly says: Says<keyof Draws<unknown>>
}

/** What a check gave is the law's word: `false` breaks it, and a promise comes too late. */
const expectHolds = (name: string, { point }: Situation, gave: unknown): void => {
  if (gave instanceof Promise) {
    // A rejection that nobody waits for would end the process.
    gave.catch(() => undefined)
    throw new Stopped(
      `Expected true, false or nothing of the check of the law “${name}”, but a promise came. Await what you need before, and let the check be synchronous.`,
    )
  }
  if (gave === false)
    throw new Error(
      `Expected the law “${name}” to hold at ${shownDraw(point)}, but its check gave false. Throw a sentence instead, to say what was expected.`,
    )
}

/** Checks what a law says at a drawn point. */
export const checkAt = <T, O extends Scalar | object, K extends keyof Draws<unknown>, More>(
  says: Says<K, More>,
  subject: Subject<T, O> & More,
  { at, ...drawn }: Drawn<Primals<T>, K>,
): void => {
  try {
    says.expects?.(subject, at)
  } catch (cause) {
    throw cause instanceof WengertException ? new Stopped(cause.message, { cause }) : cause
  }
  const others = Object.entries(drawn).map(([key, value]) => [
    key,
    key === 'elsewhere' ? situationAt(subject, value) : value,
  ])
  const here = situationAt(subject, at)
  const { needs = [] } = says
  unless(needs.includes('leaf') && here.at.length === 0, noLeaf)
  unless(needs.includes('output') && here.size === 0, noOutput)
  expectHolds(
    says.name,
    here,
    says.check(here, Object.fromEntries(others) as Pick<Draws<Situation>, K>, subject),
  )
}

/**
 * A law of one's own: what it says, and a check at a point that throws a sentence where it is broken, or gives `false`.
 * The check sees the subject as a function of lists, with its derivatives by every mode.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { cos, mul, type Scalar } from '@wengert/core'
 * import { assertLaw, lawOf } from '@wengert/laws'
 *
 * const even = lawOf({
 *   name: 'even functions have odd derivatives',
 *   statement: '∇f(x) = −∇f(−x)',
 *   draws: [],
 *   check: ({ at, first, reverse }) => {
 *     const mirrored = reverse((xs) => first(xs.map((x) => mul(-1, x))))
 *     if (reverse(first).some((partial, k) => partial !== mirrored[k])) throw new Error(`Not even at ${at}.`)
 *   },
 * })
 * assertLaw(even({ f: (x: Scalar): Scalar => cos(x), inputs: fc.double({ noNaN: true, noDefaultInfinity: true }) })) // => undefined
 * ```
 */
export const lawOf = <K extends keyof Draws<unknown> = never, More = unknown>(
  says: Says<K, More>,
): LawOf<K, More> => {
  expectSays(says)
  return Object.assign(
    <T, O extends Scalar | object>(subject: Subject<T, O> & More): Law<[Drawn<Primals<T>, K>]> => {
      expectSubject(says.name, says.brings ?? [], subject)
      // At once, not as a failure of the law.
      if (says.expects !== undefined)
        says.expects(subject, fc.sample(subject.inputs, { numRuns: 1, seed: 1 })[0])
      return {
        name: says.name,
        statement: says.statement,
        property: fc.property(drawsOf(subject.inputs, says.draws), (drawn) => {
          checkAt(says, subject, drawn)
        }),
        simpler: ([drawn], fails) => [simplerDraw(subject.inputs, drawn, (each) => fails([each]))],
      }
    },
    { says },
  )
}
