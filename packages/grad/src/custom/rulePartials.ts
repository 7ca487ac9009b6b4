import { freshCopy, isConstantAt, isVar, label, nodeOf, openRows } from '@wengert/core'
import type { Rows, Scalar, Var } from '@wengert/core'
import { appendAdjoints } from '../append/appendAdjoints.js'
import { appendTangents } from '../append/appendTangents.js'
import { regionOf } from '../append/Region.js'
import { dependenceOn, notLinear, seedName } from './linearity.js'
import type { RuleName } from './linearity.js'

/** What a rule makes of seeds, both as leaves in the order of their trees. */
export type RuleOnLeaves = (seeds: ReadonlyArray<Scalar>) => ReadonlyArray<Scalar>

/** A seed by its number, and how much of it there is in a result. */
export type SeedPartial = readonly [seed: number, partial: Scalar]

const isZero = (rows: Rows, scalar: Scalar): boolean =>
  typeof scalar === 'number'
    ? scalar === 0
    : isConstantAt(rows, nodeOf(scalar)) && rows.primals[nodeOf(scalar)] === 0

/** What a rule makes of seeds that are nodes of their own, one after the other, when it is linear in them. */
const linearIn = (rule: RuleName, run: RuleOnLeaves, seeds: ReadonlyArray<Var>): ReadonlyArray<Scalar> => {
  const results = run(seeds)
  const open = openRows()
  const [first] = seeds
  const depends = first === undefined ? () => false : dependenceOn(rule, open, nodeOf(first), seeds.length)
  for (const result of results) {
    const isLinear = typeof result !== 'number' && depends(nodeOf(result))
    if (!isLinear && !isZero(open.rows, result))
      notLinear(
        rule,
        typeof result === 'number'
          ? `it gives ${String(result)} whatever the ${seedName(rule)} is`
          : `it gives node ${String(nodeOf(result))}, which does not depend on it`,
      )
  }
  return results
}

const withoutZeros = (partials: ReadonlyArray<SeedPartial>): ReadonlyArray<SeedPartial> => {
  const { rows } = openRows()
  return partials.filter(([, partial]) => !isZero(rows, partial))
}

/** The derivatives of the results by the seeds, appended: in reverse from each result, or forwards from fewer seeds. */
const appended = (
  seeds: ReadonlyArray<Var>,
  results: ReadonlyArray<Scalar>,
): ReadonlyArray<ReadonlyArray<SeedPartial>> => {
  const [witness] = seeds
  if (witness === undefined) return results.map(() => [])
  const first = nodeOf(witness)
  const roots = results.map((result) => (isVar(result) ? nodeOf(result) : -1))
  const last = roots.reduce((highest, root) => Math.max(highest, root), first + seeds.length - 1)
  const region = regionOf(openRows(), first, seeds.length, last)
  if (seeds.length >= results.length) return roots.map((root) => appendAdjoints(region, [[root, 1]]))
  const columns = seeds.map((_, seed) => appendTangents(region, [[first + seed, 1]], roots))
  return roots.map((_, result) => columns.map((column, seed) => [seed, column[result] ?? 0] as const))
}

/**
 * A linear rule as numbers and nodes: for each of its results, how much of which seeds is in it. What there is nothing of
 * is left out, and is not multiplied later. The rule is run once, on seeds of 1.
 */
export const rulePartials = (
  rule: RuleName,
  run: RuleOnLeaves,
  count: number,
): ReadonlyArray<ReadonlyArray<SeedPartial>> => {
  const seeds = Array.from({ length: count }, () => freshCopy(1))
  const [only] = seeds
  if (only !== undefined && count === 1) label(only, seedName(rule))
  const results = linearIn(rule, run, seeds)
  const partials = count === 1 ? results.map((result) => [[0, result] as const]) : appended(seeds, results)
  return partials.map(withoutZeros)
}
