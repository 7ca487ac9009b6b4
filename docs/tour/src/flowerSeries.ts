import type { ScatterSeriesOption } from 'echarts'
import { groupBy } from 'fp-ts/lib/NonEmptyArray.js'
import type { Flower, Species } from './flowers.js'
import { colourOf, ink } from './palette.js'

/** The legend entry of the flowers on the wrong side. */
export const wrongSide = 'on the wrong side'

// Flowers of the same measures and species share a symbol, whose area grows with their number.
const symbols = (flowers: ReadonlyArray<Flower>, scale: number): NonNullable<ScatterSeriesOption['data']> =>
  Object.values(groupBy(({ measured, side }: Flower) => [...measured, side].join(' '))([...flowers])).map(
    (same) => {
      const [{ measured, species }] = same
      const round = species.side < 0
      return {
        value: [...measured],
        symbol: round ? 'circle' : 'diamond',
        symbolSize: scale * (round ? 11 : 14) * Math.sqrt(same.length),
        itemStyle: { color: colourOf(species) },
      }
    },
  )

/** The flowers of a species in the plane of their measures. */
export const speciesSeries = (species: Species, flowers: ReadonlyArray<Flower>): ScatterSeriesOption => ({
  type: 'scatter',
  name: species.name,
  silent: true,
  data: symbols(
    flowers.filter((flower) => flower.species === species),
    1,
  ),
  symbol: species.side < 0 ? 'circle' : 'diamond',
  itemStyle: { color: colourOf(species), borderColor: '#ffffff', borderWidth: 1, opacity: 1 },
  z: 3,
})

/** Flowers on the wrong side, outlined, on top of those that lie at the same place. */
export const wrongSideSeries = (flowers: ReadonlyArray<Flower>): ScatterSeriesOption => ({
  type: 'scatter',
  name: wrongSide,
  silent: true,
  data: symbols(flowers, 0.9),
  symbol: 'circle',
  itemStyle: { color: '#ffffff', borderColor: ink, borderWidth: 2, opacity: 1 },
  z: 4,
})
