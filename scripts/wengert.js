#!/usr/bin/env node
// `pnpm wengert …` runs this, and not a script of package.json: pnpm then prints nothing of its own.
import { build } from './build.js'

build('packages/cli')
await import('../packages/cli/dist/main.js')
