import { showNumber } from './columns.js'

/** A number as JSON text, -0 included; what JSON has no number for is a string. */
export const jsonNumber = (value: number): string =>
  Number.isFinite(value) ? showNumber(value) : JSON.stringify(String(value))

/** Small plain data as JSON text, numbers as `jsonNumber` writes them; entries that are `undefined` are left out. */
export const jsonText = (value: unknown): string => {
  if (typeof value === 'number') return jsonNumber(value)
  if (Array.isArray(value)) return `[${value.map(jsonText).join(', ')}]`
  if (typeof value !== 'object' || value === null) return JSON.stringify(value)
  const entries = Object.entries(value).filter(([, entry]) => entry !== undefined)
  return `{${entries.map(([key, entry]) => `${JSON.stringify(key)}: ${jsonText(entry)}`).join(', ')}}`
}
