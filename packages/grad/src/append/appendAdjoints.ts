import type { NodeId, Scalar } from '@wengert/core'
import { scalarOf } from './algebra.js'
import { contribution } from './contribution.js'
import { passagesAt } from './Passage.js'
import { masked } from './Reach.js'
import { accumulated } from './Reached.js'
import type { Reached } from './Reached.js'
import type { Pending, Region } from './Region.js'
import { term } from './Term.js'

/** A node and the scalar that it is given before the sweep. */
export type ScalarSeed = readonly [node: NodeId, seed: Scalar]

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

/** An input of a region, counted from 0, and what has come to it. */
export type InputAdjoint = readonly [input: number, adjoint: Scalar]

/** Visits the nodes that an adjoint reaches, the last first, and gives the inputs it comes to, in ascending order. */
const swept = (region: Region, cotangents: ReadonlyArray<ScalarSeed>): ReadonlyArray<InputAdjoint> => {
  const { first, count, appender, active, everywhere, pending } = region
  const inputs: Array<number> = []
  let waiting = 0
  let from = first
  const come = (node: NodeId, given: Reached): void => {
    const known = pending[node - first]
    if (known !== undefined) {
      known.push(given)
      return
    }
    pending[node - first] = [given]
    if (node < first + count) inputs.push(node - first)
    else waiting += 1
  }
  for (const [node, cotangent] of cotangents) {
    if (node < first) continue
    come(node, { amount: term(cotangent), reach: everywhere })
    from = Math.max(from, node)
  }
  for (let id = from; waiting > 0; id--) {
    const contributions = pending[id - first]
    if (contributions === undefined) continue
    pending[id - first] = undefined
    waiting -= 1
    if (active[id - first] !== 1) continue
    const adjoint = accumulated(appender, contributions, everywhere)
    for (const { operand, rule, scene } of passagesAt(region, id)) {
      const given = contribution(appender, rule, adjoint, scene)
      if (given !== undefined) come(operand, given)
    }
  }
  return inputs
    .sort((one, other) => one - other)
    .map((input) => {
      const adjoint = collected(region, pending[input])
      pending[input] = undefined
      return [input, adjoint] as const
    })
}

/**
 * Appends the adjoints of some roots to the open recording, and gives those of the inputs of a region that they come to:
 * the reverse sweep of the numeric kernels, with nodes in the place of numbers. Takes time linear in what lies between
 * the roots and the inputs that they reach, however large the region is.
 */
export const appendAdjoints = (
  region: Region,
  cotangents: ReadonlyArray<ScalarSeed>,
): ReadonlyArray<InputAdjoint> => {
  try {
    return swept(region, cotangents)
  } catch (failure) {
    region.pending.fill(undefined)
    throw failure
  }
}
