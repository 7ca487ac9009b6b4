import { leavesInOrderOf, mapTree } from '@wengert/core'
import type { Recording } from '@wengert/core'
import { backward } from '@wengert/grad'
import { pullbackBounds } from './bounds.js'
import { expectEqual } from './expectEqual.js'
import { inputName, outputName } from './names.js'
import { shownDraw } from './shown.js'
import type { Situation } from './Situation.js'
import { cycled } from './Vector.js'
import type { Numbers, Vector } from './Vector.js'

/** A recording whose trees are known no further. */
export type Recorded = Recording<unknown, unknown>

const ids = (tree: unknown): Numbers => leavesInOrderOf(tree, tree).map(Number)

/** The primals at the outputs of a recording, in order. */
export const outputsOf = ({ tape, output }: Recorded): Numbers =>
  ids(output).map((id) => tape.at(id)?.primal ?? NaN)

/** The cotangents of the inputs of a recording, in order, for cotangents of its outputs, begun again where they end. */
export const cotangentsOf = (recording: Recorded, cotangent: Numbers): Numbers => {
  const weights = cycled(cotangent, ids(recording.output).length)
  let next = 0
  const seeds = mapTree(recording.output, () => weights[next++])
  const gradients = backward(recording, seeds as never)
  return ids(recording.inputs).map((id) => gradients.get(id) ?? 0)
}

/** Throws where two recordings of one function differ in a bit of a value. */
export const expectSameValues = (here: Situation, name: string, one: Recorded, other: Recorded): void => {
  const [found, expected] = [outputsOf(one), outputsOf(other)]
  const place = expected.findIndex((each, k) => !Object.is(each, found[k]))
  if (place < 0 && found.length === expected.length) return
  throw new Error(
    `Expected ${outputName(here, Math.max(0, place), name)} to be ${String(expected[place])} at ${shownDraw(here.point)}, bit for bit, but it is ${String(found[place])}.`,
  )
}

/** Throws where two recordings of one function differ in a bit of a value, or in a derivative by more than rounding. */
export const expectSameFunction = (
  here: Situation,
  name: string,
  one: Recorded,
  other: Recorded,
  cotangent: Numbers,
  f: (xs: Vector) => Vector = here.f,
): void => {
  expectSameValues(here, name, one, other)
  const weights = cycled(cotangent, ids(other.output).length)
  const bounds = pullbackBounds(here.bounds, f, weights)
  const [found, expected] = [cotangentsOf(one, weights), cotangentsOf(other, weights)]
  for (const [k, partial] of expected.entries())
    expectEqual(
      here,
      [() => `∂⟨ȳ, ${name}⟩/∂${inputName(here, k)}`, found[k] ?? NaN],
      ['that of the function itself', partial],
      4 * (bounds[k] ?? NaN),
    )
}
