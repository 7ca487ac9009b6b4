import { opAt, operandsAt } from '@wengert/core'
import type { NodeId, Scalar } from '@wengert/core'
import { collected, seeded } from './appendAdjoints.js'
import type { ScalarSeed } from './appendAdjoints.js'
import { contribution } from './contribution.js'
import { passagesAt } from './Passage.js'
import { accumulated } from './Reached.js'
import type { Region } from './Region.js'

/** Which nodes of a region the roots are made of, in one pass backwards. */
const neededFor = ({ rows, first, last }: Region, roots: ReadonlyArray<NodeId>): Uint8Array => {
  const needed = new Uint8Array(last + 1 - first)
  for (const root of roots) if (root >= first) needed[root - first] = 1
  for (let id = last; id >= first; id--) {
    const op = needed[id - first] === 1 ? opAt(rows, id) : undefined
    if (op === undefined) continue
    for (const operand of operandsAt(rows, id, op)) if (operand >= first) needed[operand - first] = 1
  }
  return needed
}

/**
 * Appends the tangents of some roots to the open recording: one sweep forwards over the nodes that the roots are made
 * of and that depend on an input. A tangent is an amount and where it is reached, as an adjoint is.
 */
export const appendTangents = (
  region: Region,
  tangents: ReadonlyArray<ScalarSeed>,
  roots: ReadonlyArray<NodeId>,
): ReadonlyArray<Scalar> => {
  const { first, count, last, appender, active, everywhere } = region
  const needed = neededFor(region, roots)
  const pending = seeded(region, tangents)
  for (let id = first + count; id <= last; id++) {
    if (active[id - first] !== 1 || needed[id - first] !== 1) continue
    const contributions = passagesAt(region, id).flatMap(({ operand, rule, scene }) => {
      const tangent = pending[operand - first]?.[0]
      const given = tangent === undefined ? undefined : contribution(appender, rule, tangent, scene)
      return given === undefined ? [] : [given]
    })
    if (contributions.length > 0) pending[id - first] = [accumulated(appender, contributions, everywhere)]
  }
  return roots.map((root) => collected(region, pending[root - first]))
}
