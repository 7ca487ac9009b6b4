import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bundle } from './instrument/bundle.js'
import { instrument } from './instrument/instrument.js'
import { judgeAll, loadAll } from './judge.js'
import { openLedger } from './Ledger.js'
import type { Ledger } from './Ledger.js'
import type { Judged, Mutant } from './Mutant.js'
import type { Progress } from './judge.js'
import { mutatedFiles } from './mutated.js'
import type { Options } from './Options.js'
import { pageOf } from './page.js'
import { reachOf } from './Plan.js'
import { rowsOf, survivorsOf, tableOf } from './report.js'
import { root } from './repository.js'
import { testFiles } from './tests.js'

const workers = availableParallelism()

const plural = (count: number, one: string, many = `${one}s`): string =>
  `${String(count)} ${count === 1 ? one : many}`

const progress: Progress = (done, all, what) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${String(done)} of ${String(all)}  ${what}`)
  else if (done % 100 === 0) process.stderr.write(`${String(done)} of ${String(all)}\n`)
}

/** What is asked of the tests. */
interface Trial {
  readonly mutants: ReadonlyArray<Mutant>
  readonly tests: ReadonlyArray<string>
  /** The tests with all they test. */
  readonly script: string
  readonly seconds: number
  readonly ledger: Ledger
}

/** What the tests say of some of the mutants; `undefined` where they fail by themselves. */
const judged = async (
  rest: ReadonlyArray<Mutant>,
  { mutants, tests, script: text, seconds, ledger }: Trial,
): Promise<ReadonlyArray<Judged> | undefined> => {
  const folder = mkdtempSync(join(tmpdir(), 'wengert-mutation-'))
  try {
    const script = join(folder, 'tests.js')
    writeFileSync(script, text)
    process.stderr.write(
      `${plural(rest.length, 'mutant')} of ${String(mutants.length)} to be judged, ${plural(tests.length, 'test file')}, ${plural(workers, 'process', 'processes')}\n`,
    )
    const loaded = await loadAll(script, workers, tests, progress)
    const failures = loaded.flatMap(({ file, failures: all }) => all.map((failure) => `${file}: ${failure}`))
    if (failures.length > 0) {
      process.stderr.write(`\nThese tests fail without any fault:\n${failures.join('\n')}\n`)
      process.exitCode = 2
      return undefined
    }
    let done = 0
    const all = await judgeAll(script, workers, rest, reachOf(loaded, mutants), 1000 * seconds, (one) => {
      ledger.add(one)
      progress((done += 1), rest.length, one.mutant.file)
    })
    process.stderr.write('\n')
    return all
  } finally {
    rmSync(folder, { recursive: true })
  }
}

/** Plants the faults, asks the tests, and prints what they say. */
export const run = async (options: Options): Promise<void> => {
  const files = mutatedFiles(options.sources)
  const tests = testFiles(options.tests)
  for (const [found, what, words] of [
    [files, 'source', options.sources],
    [tests, 'test file', options.tests],
  ] as const)
    if (found.length === 0)
      throw new Error(
        `Expected a ${what} with ${words.join(' or ')} in its path, but there is none. Name a part of a path, such as core/src/tape.`,
      )

  const { texts, mutants } = await instrument(files)
  const ledger = openLedger(mutants, tests, options.tests.length === 0, resolve(root, options.out))
  const before = mutants.flatMap((mutant): ReadonlyArray<Judged> => {
    const fate = ledger.fateOf(mutant)
    return fate === undefined ? [] : [{ mutant, fate }]
  })
  const rest = mutants.filter((mutant) => ledger.fateOf(mutant) === undefined)
  const now =
    options.seconds === 0
      ? rest.map((mutant): Judged => ({ mutant, fate: { _tag: 'Survived' } }))
      : await judged(rest, {
          mutants,
          tests,
          script: await bundle(tests, texts),
          seconds: options.seconds,
          ledger,
        })
  if (now === undefined) return
  const all = [...before, ...now]
  process.stdout.write(`${[...survivorsOf(all), tableOf(rowsOf(all))].join('\n')}\n`)
  if (options.write) writeFileSync(join(root, 'docs/mutation.md'), pageOf(rowsOf(all)))
}
