#!/usr/bin/env node
// `pnpm wengert …` at the root runs this: it brings the build up to date, silently, then becomes the command.
import { spawnSync } from 'node:child_process'
import { createRequire } from 'node:module'
import { fileURLToPath } from 'node:url'

const compiler = createRequire(import.meta.url).resolve('typescript/bin/tsc')
const cli = fileURLToPath(new URL('../packages/cli', import.meta.url))
const build = spawnSync(process.execPath, [compiler, '-b', cli], { encoding: 'utf8' })
if (build.status !== 0) {
  process.stderr.write(build.stdout + build.stderr)
  process.exit(70)
}
await import('../packages/cli/dist/main.js')
