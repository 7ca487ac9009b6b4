import { add, label, mul, record, scope, tanh } from '@wengert/core'
import type { Recording, Scalar } from '@wengert/core'

/** The inputs of a neuron with two weights. */
export interface NeuronInputs<S extends Scalar = number> {
  readonly x1: S
  readonly x2: S
  readonly w1: S
  readonly w2: S
  readonly b: S
}

/** A neuron, recorded. */
export type NeuronRecording = Recording<NeuronInputs, Scalar>

/** The inputs of the neuron that micrograd's lecture works out by hand; its gradients come out as round numbers. */
export const lectureInputs: NeuronInputs = { x1: 2, x2: 0, w1: -3, w2: 1, b: 6.8813735870195432 }

/** Records tanh(x1·w1 + x2·w2 + b) with a name on every node; the names of x1 and x2 are given. */
export const recordNeuron = (
  inputs: NeuronInputs,
  [first, second]: readonly [string, string],
): NeuronRecording =>
  record(({ x1, x2, w1, w2, b }: NeuronInputs<Scalar>) => {
    const activation = scope('weighted sum', () => {
      const product1 = label(mul(label(x1, first), w1), `${first}·w1`)
      const product2 = label(mul(label(x2, second), w2), `${second}·w2`)
      return label(add(label(add(product1, product2), `${first}·w1 + ${second}·w2`), b), 'n')
    })
    return scope('activation', () => label(tanh(activation), 'o'))
  }, inputs)
