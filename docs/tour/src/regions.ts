import { color } from 'echarts'
import { axisStyle } from './axis.js'
import { drawChart } from './chart.js'
import { flowers, measurements, species } from './flowers.js'
import type { Measurement } from './flowers.js'
import { wrongSideSeries, speciesSeries, wrongSide } from './flowerSeries.js'
import { isRight } from './loss.js'
import type { Network } from './network.js'
import { colourOf, diverging, faded, ink } from './palette.js'
import { regionSeries } from './regionSeries.js'
import type { Paint } from './regionSeries.js'
import { scoreRegions } from './scoreRegions.js'
import type { Region } from './scoreRegions.js'

const shown = { length: [2.5, 7.5], width: [0.8, 2.8] } as const
// Wider than what is shown, so that the rims of the regions fall outside the picture.
const computed = { length: [2.4, 7.6], width: [0.75, 2.85] } as const

/** Scores beyond this are drawn alike. */
const bound = 2
const bandHeight = 1 / 8
const bands = Array.from({ length: (2 * bound) / bandHeight }, (_, band) => band * bandHeight - bound)

const shade = (threshold: number): string =>
  color.lerp((threshold + bandHeight / 2 + bound) / (2 * bound), [...diverging])

const band = ({ threshold }: Region): Paint => ({ fill: shade(threshold), stroke: 'none', lineWidth: 0 })
const boundary = (): Paint => ({ fill: 'none', stroke: ink, lineWidth: 2.5 })
const margin = (): Paint => ({ fill: 'none', stroke: faded, lineWidth: 1.25, lineDash: [6, 4] })

const boundaryName = 'boundary (score 0)'
const marginName = 'margin (score ±1)'
const solid = 'path://M0 4H26V7H0Z'
const dashed = 'path://M0 5H6V6.5H0ZM10 5H16V6.5H10ZM20 5H26V6.5H20Z'

const axis = (
  { name, unit }: Measurement,
  [min, max]: readonly [number, number],
  interval: number,
  gap: number,
) => ({
  ...axisStyle(`${name} (${unit})`, gap),
  min,
  max,
  interval,
  splitLine: { show: false },
  axisLabel: { color: faded, fontSize: 12, formatter: (tick: number) => tick.toFixed(1) },
})

/** The picture of what a network has learnt: its score over the plane of the measures, and the flowers on top. */
export const drawRegions = (network: Network): string => {
  const wrong = flowers.filter((flower) => !isRight(network, flower))
  return drawChart(900, 720, {
    title: {
      text: 'Which iris is it? What the network decides',
      subtext: `${String(flowers.length - wrong.length)} of ${String(flowers.length)} flowers on the right side; a larger symbol stands for several flowers`,
      left: 'center',
      top: 12,
      textStyle: { color: ink, fontSize: 20 },
      subtextStyle: { color: faded, fontSize: 13 },
    },
    legend: {
      bottom: 10,
      itemGap: 30,
      itemWidth: 18,
      textStyle: { color: ink, fontSize: 13 },
      data: [
        ...species.map((kind) => ({ name: kind.name, itemStyle: { color: colourOf(kind) } })),
        { name: wrongSide },
        { name: boundaryName, icon: solid, itemStyle: { color: ink } },
        { name: marginName, icon: dashed, itemStyle: { color: faded } },
      ],
    },
    visualMap: {
      type: 'continuous',
      seriesIndex: [],
      min: -bound,
      max: bound,
      precision: 1,
      calculable: false,
      inRange: { color: [...diverging] },
      text: [`score ≥ ${String(bound)}`, `score ≤ −${String(bound)}`],
      textStyle: { color: ink, fontSize: 12 },
      orient: 'vertical',
      right: 16,
      top: 'middle',
      itemHeight: 260,
      itemWidth: 16,
    },
    grid: {
      left: 76,
      right: 110,
      top: 84,
      bottom: 104,
      show: true,
      backgroundColor: diverging[0] ?? '',
      borderWidth: 0,
    },
    xAxis: axis(measurements[0], shown.length, 0.5, 34),
    yAxis: axis(measurements[1], shown.width, 0.2, 48),
    series: [
      regionSeries('score', scoreRegions(network, computed, bands), band),
      regionSeries(marginName, scoreRegions(network, computed, [-1, 1]), margin),
      regionSeries(boundaryName, scoreRegions(network, computed, [0]), boundary),
      ...species.map((kind) => speciesSeries(kind, flowers)),
      wrongSideSeries(wrong),
    ],
  })
}
