import { assertLaw } from '@wengert/laws'
import type { Draws, LawOf, Subject } from '@wengert/laws'
import type { Scalar } from '@wengert/core'
import { parameters } from '../parameters.js'

/** A law, or checkGrad, run on the faulty implementation and on the right one. */
export interface Trial {
  readonly by: string
  readonly faulty: () => void
  readonly sound: () => void
  /** What the failure must say. */
  readonly complaint: string
  /** Why the fault is not seen; absent where it is caught. */
  readonly missed?: string
}

/** A law that catches the fault and holds of the right implementation. */
export const caught = <T, O extends Scalar | object, K extends keyof Draws<unknown>, More>(
  law: LawOf<K, More>,
  faulty: Subject<T, O> & More,
  sound: Subject<T, O> & More,
): Trial => ({
  by: law.says.name,
  complaint: `Broken: ${law.says.name}, ${law.says.statement}.`,
  faulty: () => {
    assertLaw(law(faulty), { ...parameters, endOnFailure: true })
  },
  sound: () => {
    assertLaw(law(sound), parameters)
  },
})

/** What checkGrad catches: the failure must say the words given. */
export const caughtByCheckGrad = (complaint: string, faulty: () => unknown, sound: () => unknown): Trial => ({
  by: 'checkGrad',
  complaint,
  faulty,
  sound,
})

/** A trial that the fault survives, for a reason. */
export const missed = (trial: Trial, reason: string): Trial => ({ ...trial, missed: reason })
