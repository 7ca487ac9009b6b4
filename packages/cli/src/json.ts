import { showNumber } from './columns.js'

/** A number as JSON text, -0 included; what JSON has no number for is a string. */
export const jsonNumber = (value: number): string =>
  Number.isFinite(value) ? showNumber(value) : JSON.stringify(String(value))
