import type { Network, Neuron, Point } from '@wengert/tour'
import { Value } from './closureValue.js'

interface ClosureNeuron {
  readonly weights: ReadonlyArray<Value>
  readonly bias: Value
}

const lifted = ({ weights, bias }: Neuron): ClosureNeuron => ({
  weights: weights.map((weight) => new Value(weight)),
  bias: new Value(bias),
})

const gradientOf = ({ weights, bias }: ClosureNeuron): Neuron => ({
  weights: weights.map((weight) => weight.grad),
  bias: bias.grad,
})

const weightedSum = ({ weights, bias }: ClosureNeuron, inputs: ReadonlyArray<Value>): Value =>
  weights.reduce((total, weight, index) => total.add(weight.mul(inputs[index] ?? NaN)), bias)

/** One step of the network the micrograd way: hinge loss and L2 in closures, backwards, gradient in a tree. */
export const closureStep = (network: Network, points: ReadonlyArray<Point>, alpha: number): Network => {
  const hidden = network.hidden.map((layer) => layer.map(lifted))
  const output = lifted(network.output)
  const hinges = points.map(({ features, side }) => {
    const signals = hidden.reduce<ReadonlyArray<Value>>(
      (inputs, layer) => layer.map((neuron) => weightedSum(neuron, inputs).tanh()),
      features.map((feature) => new Value(feature)),
    )
    return weightedSum(output, signals).mul(-side).add(1).relu()
  })
  const hinge = hinges.reduce((total, term) => total.add(term), new Value(0)).mul(1 / points.length)
  const squares = [...hidden.flat(), output]
    .flatMap(({ weights, bias }) => [...weights, bias])
    .reduce((total, parameter) => total.add(parameter.mul(parameter)), new Value(0))
  hinge.add(squares.mul(alpha)).backward()
  return { hidden: hidden.map((layer) => layer.map(gradientOf)), output: gradientOf(output) }
}
