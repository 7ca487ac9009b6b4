import { outputPrimal } from '@wengert/core'
import { alignPoints, showNumber, table } from './columns.js'
import { jsonText } from './json.js'
import type { Recorded } from './Recorded.js'
import type { Warnings } from './warnings.js'

interface Row {
  readonly name: string
  readonly primal: number
  readonly partial: number
}

const rowsOf = ({ recording, gradients, names }: Recorded): ReadonlyArray<Row> =>
  Array.from(names, ([id, name]) => ({
    name,
    primal: recording.tape.at(id)?.primal ?? NaN,
    partial: gradients.get(id) ?? 0,
  }))

/** The value and the partials for a program to read, and where what is not finite comes from. */
export const gradJson = (recorded: Recorded, warnings: Warnings): string => {
  const value = outputPrimal(recorded.recording)
  const gradient = Object.fromEntries(rowsOf(recorded).map(({ name, partial }) => [name, partial]))
  return `${jsonText({ value, gradient, ...warnings })}\n`
}

/** The value and the partials for a person to read. */
export const gradTable = (recorded: Recorded): string => {
  const value = `value  ${showNumber(outputPrimal(recorded.recording))}\n`
  const rows = rowsOf(recorded)
  if (rows.length === 0) return value
  const primals = alignPoints(rows.map(({ primal }) => showNumber(primal)))
  const partials = alignPoints(rows.map(({ partial }) => showNumber(partial)))
  const lines = rows.map(({ name }, index) => [name, primals[index] ?? '', partials[index] ?? ''])
  return `${value}\n${table(['input', 'primal', 'partial'], lines)}`
}
