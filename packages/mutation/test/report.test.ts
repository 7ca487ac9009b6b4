import { expect, it } from '@jest/globals'
import type { Fate, Judged } from '../src/Mutant.js'
import { pageOf } from '../src/page.js'
import { cellsOf, rowsOf, scoreOf, survivorsOf } from '../src/report.js'

const judged = (file: string, line: number, fate: Fate): Judged => ({
  mutant: {
    id: '0',
    file,
    line,
    start: { line: line - 1, column: 0 },
    end: { line, column: 5 },
    kind: 'ArithmeticOperator',
    original: 'x +\n    y',
    replacement: 'x - y',
  },
  fate,
})

const all: ReadonlyArray<Judged> = [
  judged('packages/core/src/tape/Tape.ts', 7, { _tag: 'Killed', by: 'a test', file: 'a.test.ts' }),
  judged('packages/core/src/tape/Tape.ts', 30, { _tag: 'Survived' }),
  judged('packages/core/src/tape/Rows.ts', 4, { _tag: 'Endless' }),
  judged('packages/core/src/index.ts', 1, { _tag: 'Killed', by: 'a test', file: 'a.test.ts' }),
  judged('packages/grad/src/grad.ts', 12, { _tag: 'Unreached' }),
]

it('counts the fates of each folder, and of all', () => {
  expect(rowsOf(all).map(cellsOf)).toEqual([
    ['core', '1', '1', '0', '0', '0', '100.0'],
    ['core/tape', '3', '1', '1', '1', '0', '66.7'],
    ['grad', '1', '0', '0', '0', '1', '0.0'],
    ['all', '5', '2', '1', '1', '1', '60.0'],
  ])
})

it('scores nothing at all as everything', () => {
  expect(rowsOf([]).map(scoreOf)).toEqual([100])
})

it('lists what nothing noticed, by file and line, each on one line', () => {
  expect(survivorsOf(all)).toEqual([
    'survived: packages/core/src/tape/Tape.ts:30 ArithmeticOperator: x + y → x - y',
    'unreached: packages/grad/src/grad.ts:12 ArithmeticOperator: x + y → x - y',
  ])
})

it('shortens what is long', () => {
  const long = judged('packages/core/src/a.ts', 1, { _tag: 'Survived' })
  const [line] = survivorsOf([{ ...long, mutant: { ...long.mutant, original: 'x'.repeat(91) } }])
  expect(line).toContain(`: ${'x'.repeat(89)}… → x - y`)
})

it('writes the rows as a table of a page', () => {
  expect(pageOf(rowsOf(all))).toContain('\n| core/tape | 3 | 1 | 1 | 1 | 0 | 66.7 |\n')
})
