import { formatNumber } from './formatNumber.js'

/** The least or the most that a figure should be. */
export interface Target {
  readonly atLeast?: number
  readonly atMost?: number
}

/** Whether a figure is what it should be: `met` or `missed`. */
export const verdict = (figure: number, { atLeast = -Infinity, atMost = Infinity }: Target): string =>
  figure >= atLeast && figure <= atMost ? 'met' : 'missed'

/** A target as text: `≤ 1.5`. */
export const showTarget = ({ atLeast = -Infinity, atMost = Infinity }: Target): string => {
  if (atMost < Infinity) return `≤ ${formatNumber(atMost)}`
  return atLeast > -Infinity ? `≥ ${formatNumber(atLeast)}` : ''
}

/** A target and whether a figure meets it, for a cell of a table: `≤ 1.5 met`. */
export const judge = (figure: number, target: Target): string => {
  const shown = showTarget(target)
  return shown === '' ? '' : `${shown} ${verdict(figure, target)}`
}
