import { axisStyle } from './axis.js'
import { drawChart } from './chart.js'
import { faded, hairline, ink, negative, positive } from './palette.js'
import { percent } from './percent.js'
import type { Measure } from './trainingSession.js'

const none: Measure = { step: 0, loss: NaN, accuracy: NaN }

/** The power of ten at or below a value, or three times it where that still is below. */
const roundBelow = (value: number): number => {
  const power = Math.floor(Math.log10(value))
  return Number(`${3 * 10 ** power <= value ? '3' : '1'}e${String(power)}`)
}

const roundAbove = (value: number): number => {
  const below = roundBelow(value)
  return String(below).includes('3') ? (10 / 3) * below : 3 * below
}

/** The picture of a training: the loss above, on a logarithmic axis, and the accuracy below, over the same steps. */
export const drawLossCurve = (history: ReadonlyArray<Measure>): string => {
  const [first = none] = history
  const last = history.at(-1) ?? none
  const values = history.map(({ loss }) => loss)
  const steps = { min: 0, max: last.step, gridIndex: 0 }
  const losses = history.map(({ step, loss }) => [step, loss])
  const accuracies = history.map(({ step, accuracy }) => [step, 100 * accuracy])
  const line = { type: 'line', showSymbol: false, silent: true } as const
  const final = {
    symbol: 'circle',
    symbolSize: 8,
    label: { position: 'top', fontSize: 13, fontWeight: 'bold' },
  } as const
  return drawChart(860, 620, {
    title: {
      text: 'Training on irises: loss and accuracy',
      subtext: `2-16-16-1 network, 100 flowers, ${String(last.step)} steps; accuracy before the first: ${percent(first.accuracy)}`,
      left: 'center',
      top: 12,
      textStyle: { color: ink, fontSize: 20 },
      subtextStyle: { color: faded, fontSize: 13 },
    },
    legend: { bottom: 10, itemGap: 32, textStyle: { color: ink, fontSize: 13 } },
    grid: [
      { left: 84, right: 60, top: 88, height: 232 },
      { left: 84, right: 60, top: 364, height: 150 },
    ],
    xAxis: [
      { ...axisStyle('', 0), ...steps, axisLabel: { show: false } },
      { ...axisStyle('step', 30), ...steps, gridIndex: 1 },
    ],
    yAxis: [
      {
        ...axisStyle('loss (log scale)', 52),
        type: 'log',
        gridIndex: 0,
        min: roundBelow(0.8 * Math.min(...values)),
        max: roundAbove(Math.max(...values)),
        minorSplitLine: { show: true, lineStyle: { color: hairline, opacity: 0.6 } },
      },
      { ...axisStyle('accuracy (%)', 52), gridIndex: 1, min: 75, max: 100, interval: 5 },
    ],
    series: [
      {
        ...line,
        name: 'loss: hinge + L2',
        data: losses,
        color: positive,
        lineStyle: { width: 2 },
        markPoint: {
          ...final,
          data: [
            {
              name: 'last',
              coord: [last.step, last.loss],
              label: { ...final.label, formatter: last.loss.toFixed(3) },
            },
          ],
        },
      },
      {
        ...line,
        name: 'accuracy on the flowers',
        xAxisIndex: 1,
        yAxisIndex: 1,
        data: accuracies,
        color: negative,
        lineStyle: { width: 2 },
        markPoint: {
          ...final,
          data: [
            {
              name: 'last',
              coord: [last.step, 100 * last.accuracy],
              label: { ...final.label, position: 'bottom', formatter: percent(last.accuracy) },
            },
          ],
        },
      },
    ],
  })
}
