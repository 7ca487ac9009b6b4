import { faded, hairline, ink } from './palette.js'

/** The look that the axes of all charts share, with the name set in the middle of the axis. */
export const axisStyle = (name: string, nameGap: number) =>
  ({
    type: 'value',
    name,
    nameLocation: 'middle',
    nameGap,
    nameTextStyle: { color: ink, fontSize: 14 },
    axisLine: { show: true, lineStyle: { color: faded } },
    axisTick: { show: true, lineStyle: { color: faded } },
    axisLabel: { color: faded, fontSize: 12 },
    splitLine: { lineStyle: { color: hairline } },
  }) as const
