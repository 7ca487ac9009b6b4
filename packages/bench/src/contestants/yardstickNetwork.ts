import type { Network, Neuron, Point } from '@wengert/tour'
import type { Yardstick } from './yardstick.js'

/** A neuron whose weights and bias are nodes. */
type NodeNeuron = Neuron

const placed = (tape: Yardstick, { weights, bias }: Neuron): NodeNeuron => ({
  weights: weights.map((weight) => tape.input(weight)),
  bias: tape.input(bias),
})

const gradientOf = (tape: Yardstick, { weights, bias }: NodeNeuron): Neuron => ({
  weights: weights.map((weight) => tape.adjoint(weight)),
  bias: tape.adjoint(bias),
})

const weightedSum = (
  tape: Yardstick,
  { weights, bias }: NodeNeuron,
  inputs: ReadonlyArray<number>,
): number => {
  let total = bias
  for (let index = 0; index < weights.length; index++) {
    total = tape.add(total, tape.mul(weights[index] ?? NaN, inputs[index] ?? NaN))
  }
  return total
}

/**
 * One step of the network on the yardstick, which is used again: parameters to nodes, hinge loss and L2 in scalar
 * nodes, sweep, gradient in a tree.
 */
export const yardstickStep = (
  tape: Yardstick,
  network: Network,
  points: ReadonlyArray<Point>,
  alpha: number,
): Network => {
  tape.clear()
  const hidden = network.hidden.map((layer) => layer.map((neuron) => placed(tape, neuron)))
  const output = placed(tape, network.output)
  const zero = tape.input(0)
  const one = tape.input(1)
  let hinges = zero
  for (const { features, side } of points) {
    let signals: ReadonlyArray<number> = features.map((feature) => tape.input(feature))
    for (const layer of hidden) {
      const inputs = signals
      signals = layer.map((neuron) => tape.tanh(weightedSum(tape, neuron, inputs)))
    }
    const score = weightedSum(tape, output, signals)
    hinges = tape.add(hinges, tape.relu(tape.sub(one, tape.mul(tape.input(side), score))))
  }
  let squares = zero
  for (const layer of [...hidden, [output]]) {
    for (const { weights, bias } of layer) {
      for (const weight of weights) squares = tape.add(squares, tape.mul(weight, weight))
      squares = tape.add(squares, tape.mul(bias, bias))
    }
  }
  const hinge = tape.mul(hinges, tape.input(1 / points.length))
  tape.sweep(tape.add(hinge, tape.mul(tape.input(alpha), squares)))
  return {
    hidden: hidden.map((layer) => layer.map((neuron) => gradientOf(tape, neuron))),
    output: gradientOf(tape, output),
  }
}
