import { freshCopy, isConstantAt, label, nodeOf, openRows } from '@wengert/core'
import type { Rows, Scalar, Var } from '@wengert/core'
import { appendedLinear } from '../linear/appendedLinear.js'
import { jacobianRows } from '../linear/jacobianRows.js'
import { dependenceOn, notLinear, seedName } from './linearity.js'
import type { RuleName } from './linearity.js'

/** What a rule makes of seeds, both as leaves in the order of their trees. */
export type RuleOnLeaves = (seeds: ReadonlyArray<Scalar>) => ReadonlyArray<Scalar>

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

/**
 * A linear rule as numbers and nodes: for each of its results, how much of each seed is in it; a plain 0 where there is
 * nothing of it, which is not multiplied later. The rule is run once, on seeds of 1.
 */
export const rulePartials = (
  rule: RuleName,
  run: RuleOnLeaves,
  seeds: number,
): ReadonlyArray<ReadonlyArray<Scalar>> => {
  const rows =
    seeds === 1
      ? linearIn(rule, run, [label(freshCopy(1), seedName(rule))]).map((result) => [result])
      : jacobianRows(
          appendedLinear(
            (copies: ReadonlyArray<Var>) => linearIn(rule, run, copies),
            Array.from({ length: seeds }, () => 1),
          ),
        )
  const open = openRows()
  return rows.map((row) => row.map((partial) => (isZero(open.rows, partial) ? 0 : partial)))
}
