import { init } from 'echarts'
import type { EChartsOption } from 'echarts'
import { ink } from './palette.js'

const fontFamily = 'Helvetica, Arial, sans-serif'

// A picture in a file answers to no mouse, and its element names do not depend on what was drawn before it.
const standalone = (svg: string): string =>
  svg
    .replace(/<style[^]*?<\/style>/g, '')
    .replace(/ (?:class|ecmeta_\w+)="[^"]*"/g, '')
    .replace(/\bzr\d+-(?=[a-z]\d)/g, 'chart-')

/** A chart as the text of an SVG file, drawn without a browser. */
export const drawChart = (width: number, height: number, option: EChartsOption): string => {
  const chart = init(null, null, { renderer: 'svg', ssr: true, width, height })
  chart.setOption({
    animation: false,
    backgroundColor: '#ffffff',
    textStyle: { fontFamily, color: ink, fontSize: 13 },
    ...option,
  })
  const svg = chart.renderToSVGString()
  chart.dispose()
  return standalone(svg)
}
