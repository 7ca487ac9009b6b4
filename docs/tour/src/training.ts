import type { Scalar } from '@wengert/core'
import { valueAndGrad } from '@wengert/grad'
import { original, produce } from 'immer'
import type { Draft } from 'immer'
import type { Point } from './flowers.js'
import { loss } from './loss.js'
import type { Network, Neuron } from './network.js'

/** How to train: gradient descent over all the points at once. */
export interface Schedule {
  readonly steps: number
  /** The weight of the L2 term. */
  readonly alpha: number
  /** How far to go against the gradient in a step. */
  readonly rate: (step: number) => number
}

/** Where training stands after so many steps. */
export interface Checkpoint {
  readonly step: number
  readonly network: Network
  readonly loss: number
}

const against = (value: number, slope: number | undefined, rate: number): number =>
  value - rate * (slope ?? NaN)

// A whole list of weights is replaced at once: a draft that notes each element costs ten times as much.
const descend = (neuron: Draft<Neuron>, gradient: Neuron | undefined, rate: number): void => {
  const { weights, bias } = original(neuron)
  neuron.weights = weights.map((weight, index) => against(weight, gradient?.weights[index], rate))
  neuron.bias = against(bias, gradient?.bias, rate)
}

/** The network one step down the gradient: a new frozen tree; the one it came from stays as it is. */
export const updated = (network: Network, gradient: Network, rate: number): Network =>
  produce(network, (draft) => {
    draft.hidden.forEach((layer, depth) =>
      layer.forEach((neuron, index) => descend(neuron, gradient.hidden[depth]?.[index], rate)),
    )
    descend(draft.output, gradient.output, rate)
  })

/** The checkpoints of a training, untrained network first; every step records its own tape and sweeps it once. */
export function* train(
  initial: Network,
  points: ReadonlyArray<Point>,
  { steps, alpha, rate }: Schedule,
): Generator<Checkpoint, void> {
  const objective = valueAndGrad((parameters: Network<Scalar>) => loss(parameters, points, alpha))
  let network = initial
  for (let step = 0; ; step += 1) {
    const { value, gradient } = objective(network)
    yield { step, network, loss: value }
    if (step >= steps) return
    network = updated(network, gradient, rate(step))
  }
}
