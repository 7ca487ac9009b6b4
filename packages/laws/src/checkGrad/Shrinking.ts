import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { argumentOf } from './Argument.js'
import { checkPoint } from './checkPoint.js'
import type { Subject } from './checkPoint.js'
import { drawnFrom } from './Drawn.js'
import { faultKindOf, isAsPlain } from './FaultKind.js'
import { isSimple } from './simplePoints.js'
import { simpler } from './simpler.js'
import type { Failing, KindAt } from './simpler.js'

/** The way from a random point that fails to a simple one. */
export interface Shrinking {
  /** True where a point fails as the first one does, and may be simpler than it. */
  readonly accepts: (point: unknown) => boolean
  /** The simplest point so far. */
  readonly end: () => unknown
}

/** How often the function is checked for a simpler point: fast-check may go on for minutes from one number to the next. */
const mostChecks = 300

/** Everything about a point but its numbers. */
const shapeOf = (point: unknown): string => {
  const { leaves, placed } = argumentOf(point)
  return fc.stringify(placed(leaves.map(() => 0)))
}

/** The sort of failure at points, as long as there are not too many of them; what is refused is no failure. */
const kindsOf = (subject: Subject): KindAt => {
  let checks = 0
  return (point) => {
    checks += 1
    if (checks > mostChecks) return undefined
    try {
      return faultKindOf(subject, checkPoint(subject, point))
    } catch {
      return undefined
    }
  }
}

/** Begins at the point that an arbitrary drew: its numbers are made simple before anything leads away from the mistake. */
export const shrinkingFrom = (
  subject: Subject,
  arbitrary: Arbitrary<unknown>,
  seed: number | undefined,
  first: Failing,
): Shrinking => {
  const simplerThan = (failing: Failing): Failing =>
    simpler(failing, drawnFrom(arbitrary, seed, failing.point), kindsOf(subject))
  const simplest = simplerThan(first)
  const kindAt = kindsOf(subject)
  let last = first
  return {
    accepts: (point) => {
      // Simple numbers are left alone: only shorter lists and other texts are still to be found.
      if (isSimple(simplest.point) && shapeOf(point) === shapeOf(last.point)) return false
      const kind = kindAt(point)
      if (kind === undefined || !isAsPlain(kind, simplest.kind)) return false
      last = { point, kind }
      return true
    },
    end: () => (last === first ? simplest : simplerThan(last)).point,
  }
}
