import { afterAll, expect, it } from '@jest/globals'
import { execFileSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'

const root = join(__dirname, '../../..')
const out = mkdtempSync(join(tmpdir(), 'wengert-mutation-test-'))

afterAll(() => {
  rmSync(out, { recursive: true })
})

const run = (...words: ReadonlyArray<string>): string =>
  execFileSync(process.execPath, [...words], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })

const mutate = (...tests: ReadonlyArray<string>): string =>
  run(
    join(root, 'packages/mutation/dist/main.js'),
    'core/src/ops/unlessNaN',
    'core/src/special/extremes',
    '--out',
    out,
    ...tests.flatMap((test) => ['--tests', test]),
  )

it('plants faults, tells which are not noticed, and remembers the others', () => {
  run(createRequire(__filename).resolve('typescript/bin/tsc'), '-b', 'packages/mutation')
  const tape = mutate('core/test/tapeEq')
  expect(tape).toContain('survived')
  const table = mutate('core/test/table', 'core/test/operations')
  const ledger = readFileSync(join(out, 'fates.ndjson'), 'utf8')
  expect(ledger).toContain('"Killed"')
  expect(mutate('core/test/table')).toBe(table)
  // Nothing that was noticed is judged again.
  const judgedAgain = readFileSync(join(out, 'fates.ndjson'), 'utf8').slice(ledger.length)
  expect(judgedAgain).not.toContain('"Killed"')
}, 120_000)
