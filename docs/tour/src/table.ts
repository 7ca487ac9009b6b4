import Table from 'cli-table3'

/** A column of a table: its heading, and the side its cells keep to. */
export interface Column {
  readonly heading: string
  readonly align?: 'left' | 'right'
}

/** A table as lines of text, without colours, so that it reads the same in a file. */
export const showTable = (
  columns: ReadonlyArray<Column>,
  rows: ReadonlyArray<ReadonlyArray<string>>,
): string => {
  const table = new Table({
    head: columns.map(({ heading }) => heading),
    colAligns: columns.map(({ align }) => align ?? 'left'),
    style: { head: [], border: [], compact: true },
  })
  table.push(...rows.map((row) => [...row]))
  return table.toString()
}
