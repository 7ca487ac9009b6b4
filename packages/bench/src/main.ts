#!/usr/bin/env node
import { cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import * as E from 'fp-ts/lib/Either.js'
import { parseArguments } from './arguments.js'
import type { Arguments } from './arguments.js'
import { formatTable } from './formatTable.js'
import { showProgress } from './progress.js'
import { runChild } from './runChild.js'
import type { Report } from './Workload.js'
import { workloads } from './workloads.js'

const script = fileURLToPath(new URL('child.js', import.meta.url))
const machine = `Node ${process.version} on ${String(cpus().length)} × ${cpus()[0]?.model.trim() ?? 'an unknown processor'}`

const usage = [
  'Usage: pnpm bench [workload …] [--json]',
  '',
  ...[...workloads].map(([name, { summary }]) => `  ${name.padEnd(14)}${summary}`),
  '',
  'Without a workload all are run. --json prints one object with a key per workload; pnpm --silent keeps it alone.',
].join('\n')

const measure = async (name: string): Promise<Report> => {
  const result = await runChild(script, [name], (text) => showProgress(process.stderr, `${name}: ${text}`))
  showProgress(process.stderr, '')
  if (result._tag === 'Report') return result.report
  throw new Error(`Expected a report of ${name}, but something else came. Build again.`)
}

const printReport = (name: string, { tables, notes }: Report): void => {
  const summary = workloads.get(name)?.summary ?? ''
  const lines = [`${name}: ${summary}`, ...tables.map(formatTable), ...notes.map((note) => `  ${note}`), '']
  process.stdout.write(`${lines.join('\n')}\n`)
}

const main = async ({ chosen, json, help }: Arguments): Promise<void> => {
  if (help) {
    process.stdout.write(`${usage}\n`)
    return
  }
  ;(json ? process.stderr : process.stdout).write(`${machine}\n`)
  const figures = new Map<string, Report['figures']>()
  for (const name of chosen) {
    const report = await measure(name)
    figures.set(name, report.figures)
    if (!json) printReport(name, report)
  }
  if (json) process.stdout.write(`${JSON.stringify(Object.fromEntries(figures), undefined, 2)}\n`)
}

const parsed = parseArguments(process.argv.slice(2), [...workloads.keys()])
if (E.isLeft(parsed)) {
  process.stderr.write(`${parsed.left}\n`)
  process.exitCode = 2
} else {
  try {
    await main(parsed.right)
  } catch (failure) {
    process.stderr.write(`${failure instanceof Error ? failure.message : String(failure)}\n`)
    process.exitCode = 1
  }
}
