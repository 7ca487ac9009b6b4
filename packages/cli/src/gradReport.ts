import { outputPrimal } from '@wengert/core'
import { alignPoints, showNumber, table } from './columns.js'
import { jsonNumber } from './json.js'
import type { Recorded } from './Recorded.js'

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

/** The value and the partials for a program to read. */
export const gradJson = (recorded: Recorded): string => {
  const partials = rowsOf(recorded).map(
    ({ name, partial }) => `${JSON.stringify(name)}: ${jsonNumber(partial)}`,
  )
  const value = jsonNumber(outputPrimal(recorded.recording))
  return `{"value": ${value}, "gradient": {${partials.join(', ')}}}\n`
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
