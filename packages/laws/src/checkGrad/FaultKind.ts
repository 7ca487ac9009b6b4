import type { Subject } from './checkPoint.js'
import { firstBad } from './Finding.js'
import type { Finding, Outcome } from './Finding.js'
import type { Thrower } from './Thrown.js'

/** What derivatives can be at fault by, the plainest first: a number that is another one shows the mistake itself. */
const ofDerivatives = ['Wrong', 'NotANumber', 'Lossy', 'Kink'] as const

/** What sort of failure a point has: shrinking keeps it, or ends at another mistake than the one that was found. */
export type FaultKind =
  (typeof ofDerivatives)[number] | `${Thrower['_tag']} threw` | 'RecordedOtherwise' | 'Unsteady'

const kindOfFinding = ({ verdict, found }: Finding): FaultKind => {
  if (verdict._tag === 'Lossy' || verdict._tag === 'Kink') return verdict._tag
  return found.every(([, derivative]) => Number.isFinite(derivative)) ? 'Wrong' : 'NotANumber'
}

/** The sort of failure that a check of a point ended with; `undefined` where random points may have that. */
export const faultKindOf = ({ kinks }: Subject, outcome: Outcome): FaultKind | undefined => {
  if (outcome._tag === 'RecordedOtherwise' || outcome._tag === 'Unsteady') return outcome._tag
  if (outcome._tag === 'Threw') return `${outcome.by._tag} threw`
  const bad = firstBad(outcome, kinks)
  return bad === undefined ? undefined : kindOfFinding(bad)
}

const rankOf = (kind: FaultKind): number => ofDerivatives.indexOf(kind as never)

/** True for the plainest there is. */
export const isPlain = (kind: FaultKind): boolean => rankOf(kind) <= 0

/** True where a failure is of the same sort as another, or shows a mistake of derivatives more plainly. */
export const isAsPlain = (kind: FaultKind | undefined, as: FaultKind): boolean =>
  kind === as || (kind !== undefined && rankOf(kind) !== -1 && rankOf(kind) < rankOf(as))
