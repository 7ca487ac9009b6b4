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
  const difference = shapeDifference(shape, result, `what the ${kind} of ${name} gives`)
  if (difference !== undefined) return raise(difference)
  const kept = leavesOf(shape).map(holds)
  return leavesInOrderOf(shape, result).flatMap((leaf, k) => {
    if (kept[k] !== true) return []
    return isScalar(leaf)
      ? [leaf]
      : raise(invalidLeaf(`what the ${kind} of ${name} gives`, 'a scalar', result, leaf))
  })
}

/** An input that is a `Var`, by its number among those, and the partial by it. */
export type InputPartial = readonly [input: number, partial: Scalar]

/** For every scalar of the output its partials by the `Var`s of the argument, where there are any. */
export const partialsOf = (
  rule: RuleName,
  derive: AnyRule,
  inputs: unknown,
  output: unknown,
): ReadonlyArray<ReadonlyArray<InputPartial>> => {
  const outputCount = leavesOf(output).length
  if (rule.kind === 'tangent') {
    // Plain numbers get seeds too: times a plain 0, a rule would append nodes that do not depend on its tangent.
    const scalars = leavesOf(inputs).filter(isScalar)
    let next = 0
    const numbers = scalars.map((scalar) => (isVar(scalar) ? next++ : -1))
    return rulePartials(
      rule,
      (seeds) =>
        resultLeaves(
          rule,
          output,
          isScalar,
          derive(inputs, replaced(inputs, isScalar, seeds, noSeed), output),
        ),
      scalars.length,
    ).map((partials) =>
      partials.flatMap(([seed, partial]) =>
        (numbers[seed] ?? -1) < 0 ? [] : [[numbers[seed] ?? 0, partial] as const],
      ),
    )
  }
  const byInput = rulePartials(
    rule,
    (seeds) =>
      resultLeaves(rule, inputs, isVar, derive(inputs, replaced(output, isScalar, seeds, noSeed), output)),
    outputCount,
  )
  const byOutput = Array.from({ length: outputCount }, (): Array<InputPartial> => [])
  byInput.forEach((partials, input) => {
    for (const [seed, partial] of partials) byOutput[seed]?.push([input, partial])
  })
  return byOutput
}
