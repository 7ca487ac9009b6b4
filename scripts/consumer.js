// Uses the built packages as a plain Node program does: through their `exports`, with no TypeScript and no test runner.
import assert from 'node:assert/strict'
import { readFileSync } from 'node:fs'

const published = ['core', 'grad', 'dot', 'laws', 'expr']

/** @type {Record<string, Record<string, unknown>>} */
const modules = {}
for (const name of published) {
  const exported = await import(`@wengert/${name}`)
  modules[name] = exported
  assert.ok(!('default' in exported), `@wengert/${name} has a default export`)
  const declarations = new URL('./dist/index.d.ts', import.meta.resolve(`@wengert/${name}/package.json`))
  assert.ok(readFileSync(declarations, 'utf8').length > 0, `@wengert/${name} has no declarations`)
}

process.stdout.write(`${String(published.length)} packages imported\n`)
