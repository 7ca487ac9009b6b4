import { describe, expect, it } from '@jest/globals'
import { flowers, measurements, points, species } from '@wengert/tour'

const count = (side: number): number => points().filter((point) => point.side === side).length

const mean = (values: ReadonlyArray<number>): number =>
  values.reduce((total, value) => total + value, 0) / values.length

describe('points', () => {
  it('holds 50 flowers on either side', () => {
    expect([points().length, count(-1), count(1)]).toEqual([100, 50, 50])
  })

  it('has features of mean 0 and deviation 1', () => {
    for (const feature of [0, 1] as const) {
      const values = points().map(({ features }) => features[feature])
      expect(mean(values)).toBeCloseTo(0, 12)
      expect(mean(values.map((value) => value ** 2))).toBeCloseTo(1, 12)
    }
  })
})

describe('flowers', () => {
  it('have the mean petals that Fisher published', () => {
    const means = species.map((kind) =>
      [0, 1].map((index) =>
        mean(
          flowers.filter((flower) => flower.species === kind).map(({ measured }) => measured[index] ?? NaN),
        ),
      ),
    )
    expect(means.map((pair) => pair.map((value) => value.toFixed(3)))).toEqual([
      ['4.260', '1.326'],
      ['5.552', '2.026'],
    ])
  })

  it('are measured in centimetres', () => {
    expect(measurements.map(({ name, unit }) => `${name} (${unit})`)).toEqual([
      'Petal length (cm)',
      'Petal width (cm)',
    ])
  })
})
