#!/usr/bin/env node
// `pnpm bench …` runs this, and not a script of package.json: pnpm then prints nothing of its own.
import { build } from './build.js'

build('packages/bench')
await import('../packages/bench/dist/main.js')
