import { ops } from '@wengert/core'
import type { OpName } from '@wengert/core'
import CliTable from 'cli-table3'
import { grades, showGrade } from './Grade.js'
import { gradeOp } from './gradeOp.js'
import type { Worst } from './gradeOp.js'
import { referencedOps } from './Reference.js'
import { writeWorst } from './writeWorst.js'

/**
 * Prints how many ulp each op is off at worst; with names of ops, every number beyond its allowance as well, worst first.
 * With `--write`, writes the worst errors to packages/laws/reference/worst-ulp.json, from where docs/ops.md has them.
 */
const shown = (number: number): string => {
  if (number === Infinity) return '∞'
  if (number < 0.005) return '0'
  return number >= 1e6 ? number.toPrecision(1) : number.toFixed(number >= 100 ? 0 : 2)
}

const cell = ({ ulp, unexplained }: Worst): string =>
  shown(ulp) === shown(unexplained) ? shown(ulp) : `${shown(ulp)} (${shown(unexplained)})`

const head = ['op', 'points', 'value', '∂1', '∂2', '∂3', 'second', 'of allowed']

const isOp = (name: string): name is OpName => Object.hasOwn(ops, name)
const writes = process.argv.includes('--write')
const asked = process.argv.slice(2).filter((argument) => argument !== '--write')
const unknown = asked.filter((name) => !isOp(name))
const known = referencedOps()
const names = (asked.length === 0 ? Object.keys(ops) : asked)
  .filter(isOp)
  .filter((name) => known.includes(name))

const table = new CliTable({
  head,
  colAligns: head.map((_, column) => (column === 0 ? 'left' : 'right')),
  style: { head: [], border: [], compact: true },
})
for (const name of names) {
  const { points, value, partials, second } = gradeOp(name)
  const worst = Math.max(...[value, ...partials, second].map((each) => each?.excess ?? 0))
  const rules = [0, 1, 2].map((rule) => {
    const partial = partials[rule]
    return partial === undefined || partial === null ? '' : cell(partial)
  })
  table.push([name, String(points), cell(value), ...rules, cell(second), shown(worst)])
}

const lines = [
  table.toString(),
  'The worst error in ulp, and in brackets what of it the condition number does not account for.',
  ...asked.filter(isOp).flatMap((name) =>
    grades(name)
      .filter(({ ulp, allowed }) => ulp > allowed)
      .sort((one, other) => other.ulp / other.allowed - one.ulp / one.allowed)
      .map((grade) => showGrade(name, grade)),
  ),
]
process.stdout.write(`${lines.join('\n')}\n`)
if (writes) writeWorst()
if (unknown.length > 0) {
  process.stderr.write(`Expected names of ops, but ${unknown.join(', ')} came.\n`)
  process.exitCode = 2
}
