import type { CustomSeriesOption, CustomSeriesRenderItemAPI } from 'echarts'
import type { Region } from './scoreRegions.js'

const pathData = ({ rings }: Region, api: CustomSeriesRenderItemAPI): string =>
  rings
    .map((ring) => {
      const corners = ring.map((place) => api.coord([...place]).map((pixel) => pixel.toFixed(1)))
      return `M${corners.map((corner) => corner.join(' ')).join('L')}Z`
    })
    .join('')

/** How a region is painted: filled, or outlined. */
export type Paint = Readonly<Record<'fill' | 'stroke', string>> &
  Readonly<Record<'lineWidth', number>> & { readonly lineDash?: Array<number> }

/** A series that draws every region as one path. */
export const regionSeries = (
  name: string,
  regions: ReadonlyArray<Region>,
  paint: (region: Region) => Paint,
): CustomSeriesOption => ({
  type: 'custom',
  name,
  silent: true,
  clip: true,
  data: regions.map(({ threshold }) => [0, 0, threshold]),
  encode: { x: -1, y: -1 },
  renderItem: ({ dataIndex }, api) => {
    const region = regions[dataIndex]
    return region && { type: 'path', shape: { pathData: pathData(region, api) }, style: paint(region) }
  },
})
