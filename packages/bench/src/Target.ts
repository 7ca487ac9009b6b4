import { formatNumber } from './formatNumber.js'

/** The least or the most that a figure should be. */
export interface Target {
  readonly atLeast?: number
  readonly atMost?: number
}

/** A target and whether a figure meets it, for a cell of a table: `≤ 1.5 met`. */
export const judge = (figure: number, { atLeast = -Infinity, atMost = Infinity }: Target): string => {
  const met = figure >= atLeast && figure <= atMost ? 'met' : 'missed'
  if (atMost < Infinity) return `≤ ${formatNumber(atMost)} ${met}`
  if (atLeast > -Infinity) return `≥ ${formatNumber(atLeast)} ${met}`
  return ''
}
