import { tanh } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { wideReductions } from './reductions.js'
import type { Reductions } from './reductions.js'

/** Fires on bias + Σ weightᵢ·inputᵢ. `S` is `number` for parameters at rest, and wider while they are recorded. */
export interface Neuron<S extends Scalar = number> {
  readonly weights: ReadonlyArray<S>
  readonly bias: S
}

/** Neurons side by side: each sees all the inputs. */
export type Layer<S extends Scalar = number> = ReadonlyArray<Neuron<S>>

/** A classifier with one score: layers of tanh neurons, then one linear neuron. */
export interface Network<S extends Scalar = number> {
  readonly hidden: ReadonlyArray<Layer<S>>
  readonly output: Neuron<S>
}

/** The output of a hidden neuron: tanh(bias + Σ weightᵢ·inputᵢ). */
export const fire = (
  { weights, bias }: Neuron<Scalar>,
  inputs: ReadonlyArray<Scalar>,
  { weightedSum }: Reductions = wideReductions,
): Scalar => tanh(weightedSum(weights, inputs, bias))

/** The score of one example: negative on one side of the decision boundary, positive on the other. */
export const forwardPass = (
  { hidden, output }: Network<Scalar>,
  features: ReadonlyArray<Scalar>,
  reductions: Reductions = wideReductions,
): Scalar => {
  const signals = hidden.reduce<ReadonlyArray<Scalar>>(
    (inputs, layer) => layer.map((neuron) => fire(neuron, inputs, reductions)),
    features,
  )
  return reductions.weightedSum(output.weights, signals, output.bias)
}

/** All the weights and biases, layer by layer. */
export const parametersOf = <S extends Scalar>({ hidden, output }: Network<S>): ReadonlyArray<S> =>
  [...hidden.flat(), output].flatMap(({ weights, bias }) => [...weights, bias])
