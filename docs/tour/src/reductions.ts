import { add, dot, mul, sum } from '@wengert/core'
import type { Scalar } from '@wengert/core'

/** How the network adds things up; what it computes is the same, which nodes it leaves on the tape is not. */
export interface Reductions {
  /** bias + Σ weightᵢ·inputᵢ */
  readonly weightedSum: (
    weights: ReadonlyArray<Scalar>,
    inputs: ReadonlyArray<Scalar>,
    bias: Scalar,
  ) => Scalar
  /** Σ termᵢ */
  readonly total: (terms: ReadonlyArray<Scalar>) => Scalar
}

/** One node per sum, of whatever arity: `dot` and `sum`. */
export const wideReductions: Reductions = {
  weightedSum: (weights, inputs, bias) => add(dot(weights, inputs), bias),
  total: sum,
}

/** One node per addition and multiplication, as micrograd does it: some 65,000 for the loss over 100 points. */
export const binaryReductions: Reductions = {
  weightedSum: (weights, inputs, bias) =>
    weights.reduce((total, weight, index) => add(total, mul(weight, inputs[index] ?? NaN)), bias),
  total: (terms) => terms.reduce((total, term) => add(total, term), 0),
}
