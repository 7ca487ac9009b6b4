import { invalidLeaf, isVar, leavesInOrderOf, mapTree, raise, shapeDifference } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import type { RuleName } from './linearity.js'
import { rulePartials } from './rulePartials.js'

/** A rule of either kind: what it makes of seeds at some inputs. */
export type AnyRule = (inputs: unknown, seeds: unknown, output: unknown) => unknown

/** The leaves of a tree in order. */
export const leavesOf = (tree: unknown): ReadonlyArray<unknown> => leavesInOrderOf(tree, tree)

/** The tree with other values in the place of the leaves that `holds` is true of. */
const replaced = (
  tree: unknown,
  holds: (leaf: unknown) => boolean,
  values: ReadonlyArray<unknown>,
  otherwise: (leaf: unknown) => unknown,
): unknown => {
  let next = 0
  return mapTree(tree, (leaf) => (holds(leaf) ? values[next++] : otherwise(leaf)))
}

const isScalar = (leaf: unknown): leaf is Scalar => typeof leaf === 'number' || isVar(leaf)
const noSeed = (leaf: unknown): unknown => (isScalar(leaf) ? 0 : leaf)

/** The leaves of what a rule gives, which must have the shape of that tree, those of its leaves that `holds` is true of. */
const resultLeaves = (
  { name, kind }: RuleName,
  shape: unknown,
  holds: (leaf: unknown) => boolean,
  result: unknown,
): ReadonlyArray<Scalar> => {
  const difference = shapeDifference(shape, result)
  if (difference !== undefined) return raise(difference)
  const kept = leavesOf(shape).map(holds)
  return leavesInOrderOf(shape, result).flatMap((leaf, k) => {
    if (kept[k] !== true) return []
    return isScalar(leaf)
      ? [leaf]
      : raise(invalidLeaf(`what the ${kind} of ${name} gives`, 'a scalar', result, leaf))
  })
}

/** ∂output/∂input for every scalar of the output and every `Var` of the argument. */
export const partialsOf = (
  rule: RuleName,
  derive: AnyRule,
  inputs: unknown,
  output: unknown,
): ReadonlyArray<ReadonlyArray<Scalar>> => {
  const scalars = leavesOf(inputs).filter(isScalar)
  if (rule.kind === 'tangent') {
    // Plain numbers get seeds too: times a plain 0, a rule would append nodes that do not depend on its tangent.
    const rows = rulePartials(
      rule,
      (seeds) =>
        resultLeaves(
          rule,
          output,
          isScalar,
          derive(inputs, replaced(inputs, isScalar, seeds, noSeed), output),
        ),
      scalars.length,
    )
    return rows.map((row) => row.filter((_, k) => isVar(scalars[k])))
  }
  const columns = rulePartials(
    rule,
    (seeds) =>
      resultLeaves(rule, inputs, isVar, derive(inputs, replaced(output, isScalar, seeds, noSeed), output)),
    leavesOf(output).length,
  )
  return Array.from({ length: leavesOf(output).length }, (_, k) => columns.map((column) => column[k] ?? 0))
}
