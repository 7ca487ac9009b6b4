import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, rmSync } from 'node:fs'

/** Every check of the repository, one line each; the output of a check is shown only when it fails. */
const checks: ReadonlyArray<readonly [name: string, script: string]> = [
  ['format', 'format:check'],
  ['build', 'build'],
  ['lint', 'lint'],
  ['types', 'typecheck'],
  ['generated files', 'generate:check'],
  ['tests', 'test'],
  ['built packages', 'consumer'],
]

const results = 'node_modules/.cache/check/tests.json'
const extra: Readonly<Record<string, string>> = { test: ` --json --outputFile=${results}` }

interface Manifest {
  readonly scripts: Readonly<Record<string, string>>
}

interface TestResults {
  readonly numPassedTests: number
  readonly numFailedTests: number
  readonly numFailedTestSuites: number
}

const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as Manifest

const passes = ([name, script]: readonly [string, string]): boolean => {
  const start = performance.now()
  const { status, stdout, stderr } = spawnSync((scripts[script] ?? 'false') + (extra[script] ?? ''), {
    shell: true,
    encoding: 'utf8',
    maxBuffer: 2 ** 28,
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  const seconds = ((performance.now() - start) / 1000).toFixed(1)
  const passed = status === 0
  process.stdout.write(`${passed ? '✓' : '✗'} ${name.padEnd(16)}${seconds.padStart(6)} s\n`)
  if (!passed) process.stdout.write(`\n${stdout}${stderr}\n`)
  return passed
}

const testResults = (): TestResults => {
  try {
    return JSON.parse(readFileSync(results, 'utf8')) as TestResults
  } catch {
    return { numPassedTests: 0, numFailedTests: 0, numFailedTestSuites: 1 }
  }
}

mkdirSync('node_modules/.cache/check', { recursive: true })
rmSync(results, { force: true })

const failures = checks.filter((check) => !passes(check))
const { numPassedTests, numFailedTests, numFailedTestSuites } = testResults()
// A suite that cannot load counts as one failure, and so does a check that is not a test.
const failedTests = Math.max(numFailedTests, numFailedTestSuites)
const failed = failedTests + failures.filter(([name]) => name !== 'tests').length

process.stdout.write(`\n${String(numPassedTests)} passed, ${String(failed)} failed\n`)
process.exitCode = failures.length === 0 ? 0 : 1
