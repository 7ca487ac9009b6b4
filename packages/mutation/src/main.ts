import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { availableParallelism, tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { bundle } from './instrument/bundle.js'
import { instrument } from './instrument/instrument.js'
import { judgeAll, loadAll } from './judge.js'
import { openLedger } from './Ledger.js'
import type { Judged } from './Mutant.js'
import type { Progress } from './judge.js'
import { mutatedFiles } from './mutated.js'
import { optionsOf } from './Options.js'
import { pageOf } from './page.js'
import { reachOf } from './Plan.js'
import { rowsOf, survivorsOf, tableOf } from './report.js'
import { root } from './repository.js'
import { testFiles } from './tests.js'

/** `pnpm mutate [part of a path …] [--tests part] [--seconds 5] [--out folder] [--write]`; docs/mutation.md says what it does. */
const options = optionsOf(process.argv.slice(2))
const workers = availableParallelism()

const progress: Progress = (done, all, what) => {
  if (process.stderr.isTTY) process.stderr.write(`\r\u001B[K${String(done)} of ${String(all)}  ${what}`)
  else if (done % 100 === 0) process.stderr.write(`${String(done)} of ${String(all)}\n`)
}

const files = mutatedFiles(options.sources)
const tests = testFiles(options.tests)
const { texts, mutants } = await instrument(files)
const folder = mkdtempSync(join(tmpdir(), 'wengert-mutation-'))
const script = join(folder, 'tests.js')
writeFileSync(script, await bundle(tests, texts))
process.stderr.write(
  `${String(mutants.length)} mutants of ${String(files.length)} files, ${String(tests.length)} test files, ${String(workers)} processes\n`,
)

const loaded = await loadAll(script, workers, tests, progress)
const failures = loaded.flatMap(({ file, failures: all }) => all.map((failure) => `${file}: ${failure}`))
if (failures.length > 0) {
  process.stderr.write(`\nThese tests fail without any fault:\n${failures.join('\n')}\n`)
  process.exitCode = 2
} else {
  const ledger = openLedger(mutants, resolve(root, options.out))
  const before = mutants.flatMap((mutant): ReadonlyArray<Judged> => {
    const fate = ledger.fateOf(mutant)
    return fate === undefined ? [] : [{ mutant, fate }]
  })
  const rest = mutants.filter((mutant) => ledger.fateOf(mutant) === undefined)
  let done = before.length
  const now = await judgeAll(
    script,
    workers,
    rest,
    reachOf(loaded, mutants),
    1000 * options.seconds,
    (one) => {
      ledger.add(one)
      progress((done += 1), mutants.length, one.mutant.file)
    },
  )
  const judged = [...before, ...now]
  process.stderr.write('\n')
  process.stdout.write(`${[...survivorsOf(judged), tableOf(rowsOf(judged))].join('\n')}\n`)
  if (options.write) writeFileSync(join(root, 'docs/mutation.md'), pageOf(rowsOf(judged)))
}
rmSync(folder, { recursive: true })
