// Uses the built packages as a plain Node program does: through their `exports`, with no TypeScript and no test runner.
import assert from 'node:assert/strict'
import { existsSync } from 'node:fs'
import { createRequire } from 'node:module'
import * as core from '@wengert/core'
import * as dot from '@wengert/dot'
import * as expr from '@wengert/expr'
import * as grad from '@wengert/grad'
import * as laws from '@wengert/laws'
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'

const packages = { core, dot, expr, grad, laws }

for (const [name, module] of Object.entries(packages)) {
  assert.ok(!('default' in module), `@wengert/${name} must have no default export`)
  const declarations = new URL('./dist/index.d.ts', import.meta.resolve(`@wengert/${name}/package.json`))
  assert.ok(existsSync(declarations), `@wengert/${name} must ship declarations`)
}

// One copy of each module, whoever imports it: a tape made here is a tape to every package.
/** @type {(x: core.Scalar) => core.Scalar} */
const square = (x) => core.mul(x, x)
const recording = core.record(square, 3)
assert.equal(grad.grad(square)(3), 6)

// Results are the Either and Option of the fp-ts that the consumer imports, though fp-ts is CommonJS.
const replayed = core.replay(recording, 4)
assert.ok(E.isRight(replayed))
assert.equal(core.outputPrimal(replayed.right), 16)
assert.deepEqual(grad.backward(recording).lookup(recording.inputs), O.some(6))

// A formula is a function like any other, and both pictures are made from what ships: ts-graphviz and a WebAssembly
// Graphviz, which are ES modules.
const parsed = expr.parse('x^2 + sin(x)')
assert.ok(E.isRight(parsed))
const formula = core.record(parsed.right.evaluate, { x: 0 })
assert.deepEqual(grad.backward(formula).lookupPath('x'), O.some(1))
assert.ok(dot.toDot(formula).startsWith('digraph'))
assert.match(await dot.toSvg(formula, grad.backward(formula)), /<svg/)

// A CommonJS program gets the very same modules.
const required = createRequire(import.meta.url)('@wengert/core')
assert.equal(required.record, core.record)

process.stdout.write(`${String(Object.keys(packages).length)} packages imported\n`)
