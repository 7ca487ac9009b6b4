import { describe, expect, it } from '@jest/globals'
import { initialParameters } from '@wengert/tour'
import { drawLossCurve } from '../src/lossCurve.js'
import { drawRegions } from '../src/regions.js'
import { scoreRegions } from '../src/scoreRegions.js'

/** The texts of a picture, in the order they are drawn. */
const texts = (svg: string): ReadonlyArray<string> =>
  [...svg.matchAll(/<text[^>]*>([^<]*)<\/text>/g)].map(([, text]) => text ?? '')

describe('drawLossCurve', () => {
  const svg = drawLossCurve([
    { step: 0, loss: 2, accuracy: 0.14 },
    { step: 5, loss: 0.5, accuracy: 0.8 },
    { step: 10, loss: 0.125, accuracy: 0.95 },
  ])

  it('is an SVG that names its axes and lines', () => {
    expect(svg.startsWith('<svg')).toBe(true)
    expect(texts(svg)).toEqual(
      expect.arrayContaining([
        'loss (log scale)',
        'accuracy (%)',
        'step',
        'loss: hinge + L2',
        'accuracy on the flowers',
      ]),
    )
  })

  it('says where the training ended', () => {
    expect(texts(svg)).toEqual(expect.arrayContaining(['0.125', '95 %']))
  })
})

describe('drawRegions', () => {
  const svg = drawRegions(initialParameters(7))

  it('names the axes with their units, the species and the lines', () => {
    expect(texts(svg)).toEqual(
      expect.arrayContaining([
        'Petal length (cm)',
        'Petal width (cm)',
        'Iris versicolor',
        'Iris virginica',
        'boundary (score 0)',
        'margin (score ±1)',
      ]),
    )
  })

  it('is the same picture every time', () => {
    expect(drawRegions(initialParameters(7))).toBe(svg)
  })
})

describe('scoreRegions', () => {
  it('finds the straight boundary of a linear network', () => {
    const linear = { hidden: [], output: { weights: [1, 0], bias: 0 } }
    const window = { length: [3, 7], width: [1, 2.6] } as const
    const [region] = scoreRegions(linear, window, [0])
    const lengths = (region?.rings ?? [])
      .flat()
      .flatMap(([length, width]) => (width > 1.1 && width < 2.5 ? [length] : []))
    // The mean petal length of the 100 flowers, where a standardised length is 0.
    expect(Math.min(...lengths)).toBeCloseTo(4.906, 2)
  })
})
