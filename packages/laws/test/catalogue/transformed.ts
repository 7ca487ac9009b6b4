import type { Draws, LawOf, Subject, Vector } from '@wengert/laws'
import { caught } from './Trial.js'
import type { Trial } from './Trial.js'

/** A law of a faulty transformation, and the same law of a right one, of the same function. */
export const both = <K extends keyof Draws<unknown>>(
  faulty: LawOf<K>,
  sound: LawOf<K>,
  subject: Subject<Vector>,
): Trial => ({ ...caught(faulty, subject, subject), sound: caught(sound, subject, subject).sound })
