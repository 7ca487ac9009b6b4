import CliTable from 'cli-table3'
import { benchmarkObjectives, leastSquaresProblems, posteriorDensities } from './publishedFunctions.js'
import { shares } from './shares.js'

/** Prints, for each published function, the worst error of its value, gradient and Hessian as a share of its bound. */
const head = ['function', 'numbers', 'value', 'gradient', 'Hessian']

const table = new CliTable({
  head,
  colAligns: head.map((_, column) => (column === 0 ? 'left' : 'right')),
  style: { head: [], border: [], compact: true },
})
for (const published of [...leastSquaresProblems, ...posteriorDensities, ...benchmarkObjectives]) {
  const all = shares(published)
  const worst = (belongs: (subject: string) => boolean): string =>
    Math.max(0, ...all.filter(({ subject }) => belongs(subject)).map(({ share }) => share)).toPrecision(2)
  table.push([
    published.name,
    String(all.length),
    worst((subject) => subject.startsWith('value')),
    worst((subject) => /^∂\d+ /.test(subject)),
    worst((subject) => /^∂\d+∂/.test(subject)),
  ])
}
process.stdout.write(`${table.toString()}\nThe worst error as a share of its rounding bound.\n`)
