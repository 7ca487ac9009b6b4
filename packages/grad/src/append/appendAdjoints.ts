import type { NodeId, Scalar } from '@wengert/core'
import { scalarOf } from './algebra.js'
import { contribution } from './contribution.js'
import { passagesAt } from './Passage.js'
import { masked } from './Reach.js'
import { accumulated } from './Reached.js'
import type { Reached } from './Reached.js'
import type { Region } from './Region.js'
import { term } from './Term.js'

/** A node and the scalar that it is given before the sweep. */
export type ScalarSeed = readonly [node: NodeId, seed: Scalar]

/** For each node of a region what has come to it so far. */
export type Pending = Array<Array<Reached> | undefined>

/** The seeds, each at its node; those before the region are dropped, since nothing there depends on an input. */
export const seeded = ({ first, last, everywhere }: Region, seeds: ReadonlyArray<ScalarSeed>): Pending => {
  const pending: Pending = Array.from({ length: last + 1 - first })
  for (const [node, seed] of seeds)
    if (node >= first) (pending[node - first] ??= []).push({ amount: term(seed), reach: everywhere })
  return pending
}

/** What has come to a node as one scalar, 0 where nothing has. */
export const collected = (
  { appender, everywhere }: Region,
  contributions: ReadonlyArray<Reached> | undefined,
): Scalar => {
  if (contributions === undefined) return 0
  const { amount, reach } = accumulated(appender, contributions, everywhere)
  return scalarOf(appender, masked(appender, everywhere, reach, amount, term(0)))
}

/**
 * Appends the adjoints of some roots to the open recording, and gives those of the inputs of a region: the reverse
 * sweep of the numeric kernels, with nodes in the place of numbers. Only nodes that are active and reached are swept.
 */
export const appendAdjoints = (
  region: Region,
  cotangents: ReadonlyArray<ScalarSeed>,
): ReadonlyArray<Scalar> => {
  const { first, count, last, appender, active, everywhere } = region
  const pending = seeded(region, cotangents)
  for (let id = last; id >= first + count; id--) {
    const contributions = pending[id - first]
    if (contributions === undefined || active[id - first] !== 1) continue
    pending[id - first] = undefined
    const adjoint = accumulated(appender, contributions, everywhere)
    for (const { operand, rule, scene } of passagesAt(region, id)) {
      const given = contribution(appender, rule, adjoint, scene)
      if (given !== undefined) (pending[operand - first] ??= []).push(given)
    }
  }
  return Array.from({ length: count }, (_, input) => collected(region, pending[input]))
}
