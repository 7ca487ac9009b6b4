import CliTable from 'cli-table3'
import type { Table } from './Workload.js'

/** A table as text: names to the left, numbers to the right. */
export const formatTable = ({ head, rows }: Table): string => {
  const table = new CliTable({
    head: [...head],
    colAligns: head.map((_, column) => (column === 0 ? 'left' : 'right')),
    style: { head: [], border: [] },
  })
  table.push(...rows.map((row) => [...row]))
  return table.toString()
}
