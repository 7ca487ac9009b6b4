import { catalogue } from '../test/catalogue/catalogue.js'
import type { Bug } from '../test/catalogue/Bug.js'
import { cell } from './cell.js'

/** The file that runs every trial of the table. */
const tests = 'packages/laws/test/catalogue.test.ts'

const link = (source: string): string => {
  const [repository = '', number = ''] = source.split('#')
  return `[${source}](https://github.com/${repository}/issues/${number})`
}

const caughtBy = ({ trials }: Bug): string =>
  trials.flatMap(({ by, missed }) => (missed === undefined ? [by] : [])).join('; ')

const missedBy = ({ trials }: Bug): string =>
  trials.flatMap(({ by, missed }) => (missed === undefined ? [] : [`${by}: ${missed}`])).join('; ')

const row = (bug: Bug): string =>
  `| ${[bug.bug, link(bug.source), bug.points, caughtBy(bug) || 'nothing', missedBy(bug)].map(cell).join(' | ')} |\n`

/** docs/caught.md: bugs of other projects, what catches them and what does not. */
export const caughtPage = (): string => {
  const caught = catalogue.filter((bug) => caughtBy(bug) !== '')
  const lost = catalogue.filter((bug) => caughtBy(bug) === '')
  return [
    '# Bugs that the laws catch\n\n',
    '<!-- Generated from packages/laws/test/catalogue by `pnpm generate`; do not edit. -->\n\n',
    `Bugs of other projects, reported on their trackers, each written again as a faulty little implementation in packages/laws/test/catalogue/bugs. ${tests} runs the laws and checks named here on it, and on the right implementation, which must pass. Of ${String(catalogue.length)} bugs ${String(caught.length)} are caught. What misses a bug is run too: should it catch the bug one day, the test fails until the table says so.\n\n`,
    'The laws are those of [laws.md](laws.md); `checkGrad` is described in the README of `@wengert/laws`. A bug need not be present in a current version of the project, and a convention is a bug only to those who expected another one.\n\n',
    '| bug | reported in | shows at | caught by | missed by |\n| --- | --- | --- | --- | --- |\n',
    ...[...caught, ...lost].map(row),
  ].join('')
}
