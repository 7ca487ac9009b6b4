import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Script } from 'node:vm'
import type { TestBundle } from '../harness/TestCase.js'
import type { Answer, Loaded, Request, TestId, Timed } from './Message.js'
import { setSwitchboard } from './switchboard.js'

const [path = ''] = process.argv.slice(2)
const require = createRequire(import.meta.url)
const script = new Script(`(function (exports, require) {${readFileSync(path, 'utf8')}\n})`, {
  filename: path,
})

/** All modules afresh, so that no fault leaves traces in the next one. */
const evaluated = (): TestBundle => {
  const exports = {} as TestBundle
  const wrapped = script.runInThisContext() as (exports: TestBundle, require: NodeJS.Require) => void
  wrapped(exports, require)
  return exports
}

const messageOf = (thrown: unknown): string => (thrown instanceof Error ? thrown.message : String(thrown))

const loaded = async (file: string): Promise<Loaded> => {
  const board = setSwitchboard({})
  const cases = evaluated().load(file)
  const tests: Array<Timed> = []
  const failures: Array<string> = []
  for (const [index, { name, run }] of cases.entries()) {
    board.currentTestId = String(index)
    const start = performance.now()
    try {
      await run()
    } catch (thrown) {
      failures.push(`${name}: ${messageOf(thrown)}`)
    }
    tests.push({ file, index, name, milliseconds: performance.now() - start, hits: {} })
  }
  const { static: hits = {}, perTest = {} } = board.mutantCoverage ?? {}
  return {
    file,
    hits,
    failures,
    tests: tests.map((test) => ({ ...test, hits: perTest[String(test.index)] ?? {} })),
  }
}

const isOverLimit = (hitCount: number | undefined, hitLimit: number): boolean => (hitCount ?? 0) > hitLimit

const tried = async (mutant: string, hitLimit: number, tests: ReadonlyArray<TestId>): Promise<Answer> => {
  const board = setSwitchboard({ activeMutant: mutant, hitCount: 0, hitLimit })
  const bundle = evaluated()
  const files = new Map<string, ReturnType<TestBundle['load']>>()
  for (const test of tests) {
    const name = { current: test.file }
    try {
      const cases = files.get(test.file) ?? bundle.load(test.file)
      files.set(test.file, cases)
      const found = cases[test.index]
      name.current = found?.name ?? test.file
      if (found === undefined) throw new Error('The test is no longer there.')
      await found.run()
      process.send?.({ _tag: 'Alive' })
    } catch {
      return isOverLimit(board.hitCount, hitLimit)
        ? { _tag: 'Endless' }
        : { _tag: 'Killed', by: name.current, test }
    }
  }
  return isOverLimit(board.hitCount, hitLimit) ? { _tag: 'Endless' } : { _tag: 'Survived' }
}

const answered = async (request: Request): Promise<Answer> =>
  request._tag === 'Load'
    ? { _tag: 'Loaded', loaded: await loaded(request.file) }
    : tried(request.mutant, request.hitLimit, request.tests)

process.on('message', (request: Request) => {
  void answered(request).then((answer) => process.send?.(answer))
})
