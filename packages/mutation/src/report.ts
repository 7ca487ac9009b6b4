import CliTable from 'cli-table3'
import type { Fate, Judged } from './Mutant.js'

const tags: ReadonlyArray<Fate['_tag']> = ['Killed', 'Endless', 'Survived', 'Unreached']

/** A row of the table: a folder, and how many of its mutants had which fate. */
export interface Row {
  readonly folder: string
  readonly counts: Readonly<Record<Fate['_tag'], number>>
}

/** Packages and their folders; files that lie in none count to the package itself. */
const folderOf = (file: string): string => {
  const [, name = '', , ...rest] = file.split('/')
  return rest.length > 1 ? `${name}/${rest[0] ?? ''}` : name
}

const countsOf = (judged: ReadonlyArray<Judged>): Row['counts'] => {
  const count = (tag: Fate['_tag']): number => judged.filter(({ fate }) => fate._tag === tag).length
  return {
    Killed: count('Killed'),
    Endless: count('Endless'),
    Survived: count('Survived'),
    Unreached: count('Unreached'),
  }
}

/** The rows of a report, by folder, and their sum. */
export const rowsOf = (judged: ReadonlyArray<Judged>): ReadonlyArray<Row> => {
  const folders = [...new Set(judged.map(({ mutant }) => folderOf(mutant.file)))].sort()
  return [
    ...folders.map((folder) => ({
      folder,
      counts: countsOf(judged.filter(({ mutant }) => folderOf(mutant.file) === folder)),
    })),
    { folder: 'all', counts: countsOf(judged) },
  ]
}

/** How many of a hundred mutants were noticed. */
export const scoreOf = ({ counts }: Row): number => {
  const all = tags.reduce((total, tag) => total + counts[tag], 0)
  return all === 0 ? 100 : (100 * (counts.Killed + counts.Endless)) / all
}

/** The cells of a row. */
export const cellsOf = (row: Row): ReadonlyArray<string> => {
  const all = tags.reduce((total, tag) => total + row.counts[tag], 0)
  return [row.folder, String(all), ...tags.map((tag) => String(row.counts[tag])), scoreOf(row).toFixed(1)]
}

/** What stands above the cells. */
export const head = ['sources', 'mutants', 'killed', 'endless', 'survived', 'unreached', 'score, %']

/** The rows as a table for a terminal. */
export const tableOf = (rows: ReadonlyArray<Row>): string => {
  const table = new CliTable({
    head: [...head],
    colAligns: head.map((_, column) => (column === 0 ? 'left' : 'right')),
    style: { head: [], border: [], compact: true },
  })
  table.push(...rows.map((row) => [...cellsOf(row)]))
  return table.toString()
}

const oneLine = (text: string): string => {
  const short = text.replaceAll(/\s+/gu, ' ')
  return short.length > 90 ? `${short.slice(0, 89)}…` : short
}

/** What no test noticed, a line each. */
export const survivorsOf = (judged: ReadonlyArray<Judged>): ReadonlyArray<string> =>
  judged
    .filter(({ fate }) => fate._tag === 'Survived' || fate._tag === 'Unreached')
    .sort(
      ({ mutant: one }, { mutant: other }) =>
        one.file.localeCompare(other.file) ||
        one.line - other.line ||
        one.start.column - other.start.column ||
        one.replacement.localeCompare(other.replacement),
    )
    .map(
      ({ mutant, fate }) =>
        `${fate._tag.toLowerCase()}: ${mutant.file}:${String(mutant.line)} ${mutant.kind}: ${oneLine(mutant.original)} → ${oneLine(mutant.replacement)}`,
    )
