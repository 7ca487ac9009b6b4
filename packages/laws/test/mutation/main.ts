import { ops } from '@wengert/core'
import type { OpName } from '@wengert/core'
import CliTable from 'cli-table3'
import { judge } from './judge.js'
import type { Judgement } from './judge.js'
import type { Verdict } from './Verdict.js'

/**
 * Plants every fault in every op of the table, or of those that are named, and prints what the laws make of it; fails
 * when one survives. With `--rounding`, shows those that differ from the original by no more than rounding.
 */
const words = process.argv.slice(2)
const isOp = (name: string): name is OpName => Object.hasOwn(ops, name)
const asked = words.filter((word) => word !== '--rounding')
const unknown = asked.filter((name) => !isOp(name))
const names = (asked.length === 0 ? Object.keys(ops) : asked).filter(isOp)

const showProgress = (text: string): void => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${text}`)
}

const count = ({ verdicts }: Judgement, tag: Verdict['_tag']): number =>
  verdicts.filter(({ verdict }) => verdict._tag === tag).length

const call = (subject: string, point: ReadonlyArray<number>): string =>
  `${subject}(${point.map((x) => (Object.is(x, -0) ? '-0' : String(x))).join(', ')})`

const where = (verdict: Verdict): string =>
  verdict._tag === 'Survived'
    ? `, differs at ${verdict.at
        .slice(0, 3)
        .map(({ subject, point }) => call(subject, point))
        .join(' ')}`
    : ''

const list = (judgements: ReadonlyArray<Judgement>, tag: Verdict['_tag']): ReadonlyArray<string> =>
  judgements.flatMap(({ name, verdicts }) =>
    verdicts
      .filter(({ verdict }) => verdict._tag === tag)
      .map(
        ({ mutant, verdict }) =>
          `${name}, ${mutant.place}, ${mutant.change}: ${mutant.shown}${where(verdict)}`,
      ),
  )

const judgements = names.map((name, index) => {
  showProgress(`${name} (${String(index + 1)} of ${String(names.length)})`)
  return judge(name)
})
showProgress('')

const tags = ['Killed', 'Equal', 'Rounding', 'Survived'] as const
const head = ['op', 'mutants', 'killed', 'equal', 'rounding', 'survivors', 'laws left out']
const table = new CliTable({
  head,
  colAligns: head.map((_, column) => (column === 0 ? 'left' : 'right')),
  style: { head: [], border: [], compact: true },
})
const rowOf = (judgement: Judgement): ReadonlyArray<number> => [
  judgement.verdicts.length,
  ...tags.map((tag) => count(judgement, tag)),
  judgement.broken.length,
]
const rows = judgements.map(rowOf)
const total = head.slice(1).map((_, column) => rows.reduce((sum, row) => sum + (row[column] ?? 0), 0))
table.push(...judgements.map(({ name }, k) => [name, ...(rows[k] ?? []).map(String)]), [
  'all',
  ...total.map(String),
])

const survivors = list(judgements, 'Survived')
const lines = [
  table.toString(),
  'equal: the same numbers at every point, bit for bit. rounding: within all laws, and nowhere further from the original than 16 ulp.',
  'laws left out: those that the table itself does not fulfil at a point.',
  ...judgements.flatMap(({ broken }) =>
    broken.map(({ name, subject, point }) => `left out: ${name} of ${call(subject, point)}`),
  ),
  ...(words.includes('--rounding') ? list(judgements, 'Rounding').map((line) => `rounding: ${line}`) : []),
  ...survivors.map((line) => `survived: ${line}`),
]
process.stdout.write(`${lines.join('\n')}\n`)
if (unknown.length > 0) process.stderr.write(`Expected names of ops, but ${unknown.join(', ')} came.\n`)
process.exitCode = unknown.length > 0 ? 2 : Math.min(survivors.length, 1)
