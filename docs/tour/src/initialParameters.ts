import { freeze } from 'immer'
import { uniformFloat64 } from 'pure-rand/distribution/uniformFloat64'
import { xoroshiro128plus } from 'pure-rand/generator/xoroshiro128plus'
import type { Network, Neuron } from './network.js'

const hiddenSizes = [16, 16]

/**
 * The untrained 2-16-16-1 network that a seed stands for: weights uniform in [−1, 1), biases 0, as in micrograd.
 * The same seed gives the same network everywhere; the tree is frozen.
 */
export const initialParameters = (seed: number): Network => {
  const generator = xoroshiro128plus(seed)
  const neuron = (inputs: number): Neuron => ({
    weights: Array.from({ length: inputs }, () => 2 * uniformFloat64(generator) - 1),
    bias: 0,
  })
  const hidden = hiddenSizes.map((size, layer) =>
    Array.from({ length: size }, () => neuron(hiddenSizes[layer - 1] ?? 2)),
  )
  return freeze({ hidden, output: neuron(hiddenSizes.at(-1) ?? 2) }, true)
}
