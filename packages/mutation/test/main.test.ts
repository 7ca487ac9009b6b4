import { afterAll, beforeAll, expect, it } from '@jest/globals'
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

const mutate = (...words: ReadonlyArray<string>): string =>
  run(join(root, 'packages/mutation/dist/main.js'), '--out', out, ...words)

const sources = ['core/src/ops/unlessNaN', 'core/src/special/extremes']

const ledger = (): string => readFileSync(join(out, 'fates.ndjson'), 'utf8')

beforeAll(() => {
  run(createRequire(__filename).resolve('typescript/bin/tsc'), '-b', 'packages/mutation')
}, 120_000)

it('plants faults, tells which are not noticed, and remembers the others for the same tests', () => {
  const tape = mutate(...sources, '--tests', 'core/test/tapeEq')
  expect(tape).toContain('survived')
  const table = mutate(...sources, '--tests', 'core/test/table')
  expect(table).not.toBe(tape)
  const before = ledger()
  expect(before).toContain('"Killed"')
  expect(mutate(...sources, '--tests', 'core/test/table')).toBe(table)
  expect(ledger().slice(before.length)).not.toContain('"Killed"')
  // What other tests have noticed is not said of these.
  expect(mutate(...sources, '--tests', 'core/test/tapeEq')).toBe(tape)
}, 120_000)

it('tells what was noticed so far without asking a test', () => {
  const before = ledger()
  const told = mutate(...sources, '--seconds', '0')
  expect(ledger()).toBe(before)
  expect(told).not.toContain('unreached:')
  expect(told.match(/survived:/g)?.length).toBeLessThan(8)
})

it.each([
  [['core/src/nonexistent'], 'Expected a source with core/src/nonexistent in its path, but there is none.'],
  [
    [...sources, '--tests', 'nonexistent'],
    'Expected a test file with nonexistent in its path, but there is none.',
  ],
  [['--quick'], "Unknown option '--quick'"],
])('refuses %j with a sentence', (words, sentence) => {
  expect(() => mutate(...words)).toThrow(sentence)
})
