import { jacobian } from '@wengert/grad'
import { measuredNoise } from '../difference/measuredNoise.js'
import { roundingBounds } from '../rounding/roundingBounds.js'
import { recordedLeaves } from './LeafFunction.js'
import type { LeafFunction } from './LeafFunction.js'
import type { Line } from './Question.js'

type Leaves = ReadonlyArray<number>

/** What is known of a function and its derivatives around a point, once it is asked for: how far rounding may lead them. */
export interface Precision {
  /** Of an output, as a function of the place of a leaf. */
  readonly noise: (output: number, leaf: number, line: Line) => (x: number) => number
  /** Of the derivative of an output by a leaf. */
  readonly rounding: (output: number, leaf: number) => number
  /** What is said of the derivative of an output by a leaf, as a function of the place of the leaf. */
  readonly derivative: (output: number, leaf: number) => (x: number) => number
}

/** Twice the bound, as laws allow: what two ways of computing the same may differ by. */
const allowed = (bound: number | undefined): number | undefined =>
  bound !== undefined && Number.isFinite(bound) ? 2 * bound : undefined

const remembered = <K, A>(make: (key: K) => A): ((key: K) => A) => {
  const known = new Map<K, A>()
  return (key) => {
    const before = known.get(key)
    if (before !== undefined) return before
    const made = make(key)
    known.set(key, made)
    return made
  }
}

/** None where the function throws: differences may leave its domain. */
const boundsOf = (f: LeafFunction, leaves: Leaves): ReadonlyArray<number> => {
  try {
    return roundingBounds(recordedLeaves(f, leaves)).map(({ bound }) => bound)
  } catch {
    return []
  }
}

const movedTo = (leaves: Leaves, leaf: number, x: number): Leaves =>
  leaves.map((each, k) => (k === leaf ? x : each))

/**
 * Of a function that can be recorded: bounds from its tape, and where they are infinite what its values show. The bounds
 * of its derivatives, a row for each output, are those of a reverse sweep unless told otherwise.
 */
export const precisionOf = (
  f: LeafFunction,
  leaves: Leaves,
  ofDerivatives: () => ReadonlyArray<number> = () =>
    boundsOf((xs) => jacobian(f, { direction: 'reverse' })(xs).flat(), leaves),
): Precision => {
  const values = leaves.map((_, leaf) => remembered((x: number) => boundsOf(f, movedTo(leaves, leaf, x))))
  const partials = remembered(ofDerivatives)
  return {
    noise: (output, leaf, line) => (x) => allowed(values[leaf]?.(x)[output]) ?? measuredNoise(line, x),
    rounding: (output, leaf) => allowed(partials(undefined)[output * leaves.length + leaf]) ?? 0,
    derivative: (output, leaf) => (x) =>
      jacobian(f, { direction: 'reverse' })(movedTo(leaves, leaf, x))[output]?.[leaf] ?? NaN,
  }
}

/** Of any function of numbers with a gradient written by hand: what their values show. */
export const precisionByValues = (gradient: (leaves: Leaves) => Leaves, leaves: Leaves): Precision => ({
  noise: (_, __, line) => remembered((x: number) => measuredNoise(line, x)),
  rounding: (_, leaf) => {
    const noise = measuredNoise((x) => gradient(movedTo(leaves, leaf, x))[leaf] ?? NaN, leaves[leaf] ?? NaN)
    return Number.isFinite(noise) ? noise : 0
  },
  derivative: (_, leaf) => (x) => gradient(movedTo(leaves, leaf, x))[leaf] ?? NaN,
})
