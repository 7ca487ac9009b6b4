import { borrowRecording, leavesInOrderOf, mapTree, record } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { hasVar } from '../hasVar.js'
import { numericOrAppended } from '../numericOrAppended.js'
import { appendedLinear } from './appendedLinear.js'
import type { Linear } from './Linear.js'
import { numericLinear } from './numericLinear.js'

/** A function of some tree of scalars. */
export type Differentiable = (inputs: never) => unknown

/** How many leaves a tree has that has been recorded already, and so is none too deep. */
const count = (tree: unknown): number => {
  if (!Array.isArray(tree)) return typeof tree === 'number' ? 1 : leavesInOrderOf(tree, tree).length
  let leaves = 0
  for (const branch of tree) leaves += typeof branch === 'number' ? 1 : count(branch)
  return leaves
}

/**
 * A function linearised at some inputs, shown to a reader that keeps nothing of it: numbers where everything is
 * numbers, else nodes of the open recording. `seeds` are what the reader is going to give.
 */
export const withLinear = <A>(
  f: Differentiable,
  inputs: unknown,
  seeds: unknown,
  read: (linear: Linear) => A,
): A =>
  numericOrAppended(
    [inputs, seeds],
    () => borrowRecording(f, inputs, ({ rows, output }) => read(numericLinear(rows, output, count(inputs)))),
    () => read(appendedLinear(f, inputs)),
  )

/** A function linearised at some inputs, to be kept. */
export interface Kept {
  readonly value: unknown
  /** What it is for seeds that may be `Var`s: numbers are linearised again on their recording. */
  readonly forSeeds: (seeds: unknown) => Linear
}

/** A function linearised at some inputs: numbers keep a tape of their own, `Var`s are good while their recording is open. */
export const keptLinear = (f: Differentiable, inputs: unknown): Kept =>
  numericOrAppended<Kept>(
    inputs,
    () => {
      const { tape, output } = record(f as (given: unknown) => Scalar, inputs as never)
      const linear = numericLinear(tape.rows(), output, count(inputs))
      return {
        value: linear.value,
        forSeeds: (seeds) => (hasVar(seeds) ? appendedLinear(f, inputs) : linear),
      }
    },
    () => {
      const linear = appendedLinear(f, inputs)
      return { value: linear.value, forSeeds: () => linear }
    },
  )

/** A tree of that shape with these leaves, frozen. */
export const shaped = (shape: unknown, leaves: ReadonlyArray<unknown>): unknown => {
  let leaf = 0
  return mapTree(shape, () => leaves[leaf++])
}
