import { cellsOf, head } from './report.js'
import type { Row } from './report.js'

const line = (cells: ReadonlyArray<string>): string => `| ${cells.join(' | ')} |`

const rule = head.map((_, column) => (column === 0 ? '---' : '---:'))

/** docs/mutation.md: what the tests notice of faults that are planted in core and grad. */
export const pageOf = (rows: ReadonlyArray<Row>): string =>
  [
    '# Planted faults',
    '',
    '<!-- Written by `pnpm mutate --write`; do not edit. -->',
    '',
    'A sign is turned, a bound moved by one, a condition made always true, a block emptied: each fault of the mutation tester StrykerJS is planted in every source of core and grad, generated sweeps among them, one at a time, and the tests and laws of core, grad and laws are run until one of them fails. A fault is noticed when a test fails (killed), or when the faulty code runs on and on (endless). Of the others, some change nothing that could be seen: a default that no index asks for, a shortcut taken or not, a branch for what is NaN anyway. Runs with `--seconds`, as those behind this page, ask the likeliest tests only: the score is the least that holds.',
    '',
    ...[head, rule, ...rows.map(cellsOf)].map(line),
    '',
    'The entries of the op table, whose text says little of what is generated from it, have faults of their own: `pnpm mutate:ops` plants them in every rule, and a test does so too. What is left out: the generated op functions, which hand each op its operands, one like the other; numbers that the compiler demands as defaults of indices that are never out of bounds; tests that compare files, start programs or take more than 1.5 s where quicker ones come by, and the tests of what tests. Properties run 20 times each, unless `FC_RUNS` says otherwise.',
    '',
    '`npx --yes pnpm@10.34.9 mutate` prints this table and, a line each, every fault that was not noticed; `mutate core/src/simplify` is about a part of the sources, and `--tests core/test/simplify` about a part of the tests. It takes hours for everything; what was noticed once is remembered, as long as the file and the test are the same.',
    '',
  ].join('\n')
