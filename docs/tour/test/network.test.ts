import { describe, expect, it } from '@jest/globals'
import {
  binaryReductions,
  forwardPass,
  hingeLoss,
  initialParameters,
  loss,
  parametersOf,
  points,
  wideReductions,
} from '@wengert/tour'
import type { Network } from '@wengert/tour'
import { record } from '@wengert/core'
import type { Scalar } from '@wengert/core'

const network: Network = {
  hidden: [[{ weights: [0.5, -1], bias: 0.25 }], [{ weights: [2], bias: -0.5 }]],
  output: { weights: [3], bias: 1 },
}

describe('initialParameters', () => {
  it('is the same tree for the same seed, and another one for another seed', () => {
    expect(initialParameters(7)).toEqual(initialParameters(7))
    expect(initialParameters(7)).not.toEqual(initialParameters(8))
  })

  it('has the 337 parameters of a 2-16-16-1 network, all between −1 and 1', () => {
    const parameters = parametersOf(initialParameters(7))
    expect(parameters).toHaveLength(2 * 16 + 16 + 16 * 16 + 16 + 16 + 1)
    expect(parameters.filter((parameter) => Math.abs(parameter) > 1)).toEqual([])
    expect(new Set(parameters).size).toBeGreaterThan(300)
  })

  it('is frozen to the last neuron', () => {
    const initial = initialParameters(7)
    expect(
      [initial, initial.hidden, initial.hidden[0], initial.hidden[0]?.[0]?.weights, initial.output].every(
        Object.isFrozen,
      ),
    ).toBe(true)
  })
})

describe('forwardPass', () => {
  it('is layers of tanh neurons and then a linear one', () => {
    const first = Math.tanh(0.5 * 2 - 1 * 3 + 0.25)
    expect(forwardPass(network, [2, 3])).toBeCloseTo(3 * Math.tanh(2 * first - 0.5) + 1, 14)
  })

  it('gives the same score whichever way it adds up', () => {
    const initial = initialParameters(7)
    for (const { features } of points().slice(0, 5)) {
      const wide = Number(forwardPass(initial, features, wideReductions))
      expect(forwardPass(initial, features, binaryReductions)).toBeCloseTo(wide, 12)
    }
  })
})

describe('loss', () => {
  it('is the mean of what each score lacks to a margin of 1, plus alpha times the sum of the squares', () => {
    const examples = [
      { features: [2, 3], side: 1 },
      { features: [0, 0], side: -1 },
    ] as const
    const scores = examples.map(({ features }) => Number(forwardPass(network, features)))
    const hinges = (Math.max(0, 1 - (scores[0] ?? NaN)) + Math.max(0, 1 + (scores[1] ?? NaN))) / 2
    const squares = 0.5 ** 2 + 1 + 0.25 ** 2 + 2 ** 2 + 0.5 ** 2 + 3 ** 2 + 1
    expect(hingeLoss(network, examples)).toBeCloseTo(hinges, 14)
    expect(loss(network, examples, 0.01)).toBeCloseTo(hinges + 0.01 * squares, 14)
  })

  it('records some 65,000 nodes with one node per addition, and far fewer with one per sum', () => {
    const nodes = (reductions: typeof wideReductions): number =>
      record(
        (parameters: Network<Scalar>) => loss(parameters, points(), 1e-4, reductions),
        initialParameters(7),
      ).tape.length
    expect(Math.round(nodes(binaryReductions) / 1000)).toBe(65)
    expect(nodes(wideReductions)).toBeLessThan(15_000)
  })
})
