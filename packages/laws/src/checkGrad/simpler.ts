import { simplerNumbers } from '../smaller/simplerNumbers.js'
import { argumentOf } from './Argument.js'
import type { Drawn } from './Drawn.js'
import { isAsPlain, isPlain } from './FaultKind.js'
import type { FaultKind } from './FaultKind.js'
import { simplePoints } from './simplePoints.js'

/** A point that fails, and how. */
export interface Failing {
  readonly point: unknown
  readonly kind: FaultKind
}

/** How a point fails; `undefined` where it does not. */
export type KindAt = (point: unknown) => FaultKind | undefined

/** Simpler numbers, one leaf after the other, as long as the failure is no other one. */
const oneByOne = ({ point, kind }: Failing, { has }: Drawn, kindAt: KindAt): Failing => {
  const { leaves, placed } = argumentOf(point)
  let best = leaves
  let plainest = kind
  for (const [k, leaf] of leaves.entries())
    for (const x of simplerNumbers(leaf)) {
      const moved = best.map((other, j) => (j === k ? x : other))
      if (!has(placed(moved))) continue
      const found = kindAt(placed(moved))
      if (found === undefined || !isAsPlain(found, plainest)) continue
      best = moved
      plainest = found
      break
    }
  return { point: placed(best), kind: plainest }
}

/**
 * A point with simpler numbers that fails in the same way, or more plainly: ones, halves and whole numbers throughout if
 * those will do, or else what is simpler at one leaf. Whoever goes down towards 0 instead, as fast-check does, comes to
 * where nothing is left of a mistake but rounding.
 */
export const simpler = (failing: Failing, drawn: Drawn, kindAt: KindAt): Failing => {
  let simplest: Failing | undefined
  for (const point of simplePoints(failing.point, drawn)) {
    const kind = kindAt(point)
    if (kind === undefined || !isAsPlain(kind, simplest?.kind ?? failing.kind)) continue
    if (kind !== simplest?.kind) simplest = { point, kind }
    if (isPlain(kind)) break
  }
  return simplest ?? oneByOne(failing, drawn, kindAt)
}
