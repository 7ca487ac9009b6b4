import { it } from '@jest/globals'
import * as fc from 'fast-check'
import * as W from '@wengert/core'
import { abs, add, mul, sub, exp, log, max, sin, sqrt, square, less, neg, relu, stopGradient, div, primal, sum, pow, type Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { checkGrad } from '@wengert/laws'

const show = (name: string, thunk: () => unknown) => {
  let text
  const t = performance.now()
  try { text = JSON.stringify(thunk(), null, 1) } catch (e) { text = String((e as Error).message) + (((e as any).fault===undefined)? String((e as Error).stack): '') }
  process.stdout.write(`--- ${name} (${(performance.now() - t).toFixed(0)} ms)\n${text}\n`)
}
const logistic = (x: Scalar): Scalar => div(1, add(1, exp(neg(x))))
const softplus = customRule((x: Scalar) => log(add(1, exp(x))), { name: 'softplus', pullback: (x, c) => mul(c, mul(0.5, logistic(x))) })
const good = customRule((x: Scalar) => log(add(1, exp(x))), { name: 'softplus', tangent: (x, c) => mul(c, logistic(x)) })
const once = customRule((x: Scalar) => log(add(1, exp(x))), { name: 'softplus', tangent: (x, c) => mul(c, stopGradient(logistic(x))) })
const cartesian = ({ r, angle }: {r: Scalar, angle: Scalar}) => ({ x: mul(r, W.cos(angle)), y: mul(r, sin(angle)) })
const polar = customRule(cartesian, { name: 'polar', pullback: ({ r, angle }, { x, y }) => ({ r: add(mul(x, W.cos(angle)), mul(y, sin(angle))), angle: mul(r, mul(y, W.cos(angle))) }) })
const co = fc.double({ min: -3, max: 3, noNaN: true })

it('tries', () => {
  const loss = ({ w, x }: { w: Scalar; x: Scalar }) => square(softplus(mul(w, x)))
  show('rule', () => checkGrad(loss, { inputs: { w: 1, x: 2 } }))
  show('rule random', () => checkGrad(loss, { arbitrary: fc.record({ w: co, x: co }), seed: 1 }))
  show('good', () => checkGrad(({ w, x }: { w: Scalar; x: Scalar }) => square(good(mul(w, x))), { arbitrary: fc.record({ w: co, x: co }), seed: 1, order: 2 }))
  show('good only at first order', () => checkGrad(({ w, x }: { w: Scalar; x: Scalar }) => square(once(mul(w, x))), { arbitrary: fc.record({ w: co, x: co }), seed: 1, order: 2 }))
  show('polar', () => checkGrad((p: {r: Scalar, angle: Scalar}) => { const { x, y } = polar(p); return sub(square(x), y) }, { inputs: { r: 2, angle: 0.5 } }))
  show('polar itself', () => checkGrad(polar, { inputs: { r: 2, angle: 0.5 } }))
  show('stop', () => checkGrad(({ a: [x, y] }: { a: readonly [Scalar, Scalar] }) => mul(x, stopGradient(add(y, x))), { inputs: { a: [2, 3] } }))
  show('primal', () => checkGrad((x: Scalar) => mul(x, primal(x)), { inputs: 3 }))
  show('abs', () => checkGrad((x: Scalar) => abs(x), { inputs: 0 }))
  show('relu', () => checkGrad((x: Scalar) => relu(x), { inputs: 0, order: 2 }))
  show('max', () => checkGrad(([x, y]: readonly [Scalar, Scalar]) => max(mul(2, x), y), { inputs: [1, 2] }))
  show('guard', () => checkGrad((x: Scalar) => (less(x, 0) ? neg(x) : mul(x, 3)), { inputs: 0 }))
  show('select', () => checkGrad((x: Scalar) => W.select(W.gt(x, 0), x, neg(x)), { inputs: 0 }))
  show('sqrt', () => checkGrad((x: Scalar) => sqrt(x), { inputs: 0 }))
  show('sqrt sq', () => checkGrad((x: Scalar) => sqrt(mul(x, x)), { inputs: 0 }))
  show('sign', () => checkGrad((x: Scalar) => W.sign(x), { inputs: 0 }))
  show('atan2', () => checkGrad(([x, y]: readonly [Scalar, Scalar]) => W.atan2(x, y), { inputs: [0, 0] }))
  show('log-', () => checkGrad((x: Scalar) => log(x), { inputs: -1 }))
  show('log 1e-10', () => checkGrad((x: Scalar) => log(x), { points: [1e-10, 1e10, 1, 1e-300], order: 2 }))
  show('log random', () => checkGrad((x: Scalar) => log(x), { arbitrary: co, seed: 1 }))
  show('log none', () => checkGrad((x: Scalar) => log(neg(square(x))), { arbitrary: co, seed: 1 }))
  show('hand', () => checkGrad((x: number) => x ** 3, { gradient: (x) => 2 * x ** 2, inputs: 2 }))
  show('hand arb', () => checkGrad(({ x, y }: { x: number, y: number }) => Math.hypot(x, y), { gradient: ({ x, y }) => ({ x: x / Math.hypot(x, y), y: x / Math.hypot(x, y) }), arbitrary: fc.record({ x: co, y: co }), seed: 2 }))
  show('badabs', () => checkGrad((x: Scalar) => customRule((y: Scalar) => abs(y), { name: 'myAbs', tangent: (y, t) => mul(t, less(y, 0) ? -1 : W.lessOrEqual(y, 0) ? 7 : 1) })(x), { arbitrary: co, seed: 1 }))
  show('kinks fail', () => checkGrad((x: Scalar) => abs(sub(x, 1)), { inputs: 1, kinks: 'fail' }))
  show('small', () => checkGrad((x: Scalar) => mul(1e-9, softplus(x)), { inputs: 1 }))
  show('random f', () => checkGrad((x: Scalar) => mul(x, Math.random()), { inputs: 1 }))
  show('rough', () => checkGrad((x: Scalar) => mul(1, sin(mul(1e9, x))), { inputs: 0.3 }))
  show('options', () => checkGrad((x: Scalar) => x, {} as never))
  show('chain', () => checkGrad((x: Scalar) => { let y = x; for (let k = 0; k < 20000; k++) y = sin(y); return softplus(y) }, { inputs: 1 }))
  show('many', () => checkGrad((xs: ReadonlyArray<Scalar>) => sum(xs.map((x) => softplus(x))), { inputs: Array.from({ length: 200 }, (_, k) => k / 100) }))
  show('pow', () => checkGrad(([x, y]: readonly [Scalar, Scalar]) => pow(add(x, 1), mul(pow(y, 2), 0.5)), { points: [[1, 2], [0, 0], [-1, 2]], order: 2 }))
  show('cube', () => checkGrad((x: Scalar) => pow(x, 3), { points: [0, -0, 1, 1e8, -1e-8], order: 2 }))
})
