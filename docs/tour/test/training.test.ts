import { describe, expect, it } from '@jest/globals'
import { accuracy, initialParameters, loss, parametersOf, points, train, updated } from '@wengert/tour'
import type { Checkpoint } from '@wengert/tour'

const schedule = { steps: 12, alpha: 1e-4, rate: () => 0.2 }

const trained = (): ReadonlyArray<Checkpoint> => [...train(initialParameters(7), points(), schedule)]

describe('train', () => {
  it('gives a checkpoint before the first step and after each', () => {
    expect(trained().map(({ step }) => step)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12])
  })

  it('makes the loss fall and the accuracy rise', () => {
    const checkpoints = trained()
    const [first, last] = [checkpoints[0], checkpoints.at(-1)]
    expect(last?.loss).toBeLessThan(0.5 * (first?.loss ?? NaN))
    const accuracies = [first, last].map((checkpoint) => checkpoint && accuracy(checkpoint.network, points()))
    expect(accuracies[1]).toBeGreaterThan(Math.max(accuracies[0] ?? NaN, 0.9))
  })

  it('reports the loss of the network that it gives', () => {
    for (const checkpoint of trained().slice(0, 3)) {
      expect(loss(checkpoint.network, points(), schedule.alpha)).toBeCloseTo(checkpoint.loss, 12)
    }
  })

  it('gives the same checkpoints every time', () => {
    expect(trained()).toEqual(trained())
  })

  it('leaves every earlier network as it was, frozen', () => {
    const initial = initialParameters(7)
    const before = JSON.stringify(initial)
    const checkpoints = [...train(initial, points(), schedule)]
    expect(JSON.stringify(initial)).toBe(before)
    const neurons = checkpoints.flatMap(({ network }) => [...network.hidden.flat(), network.output])
    expect(neurons.every((neuron) => Object.isFrozen(neuron) && Object.isFrozen(neuron.weights))).toBe(true)
  })
})

describe('updated', () => {
  it('goes against the gradient, by the rate', () => {
    const network = initialParameters(7)
    const [one, other] = [parametersOf(updated(network, network, 0.25)), parametersOf(network)]
    expect(one).toEqual(other.map((parameter) => parameter - 0.25 * parameter))
  })
})
