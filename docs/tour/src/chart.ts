import { init } from 'echarts'
import type { EChartsOption } from 'echarts'
import { ink } from './palette.js'

const fontFamily = 'Helvetica, Arial, sans-serif'

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
  return svg
}
