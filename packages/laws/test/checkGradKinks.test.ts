import { describe, expect, it } from '@jest/globals'
import {
  abs,
  atan2,
  equal,
  floor,
  gt,
  less,
  lessOrEqual,
  max,
  mul,
  neg,
  pow,
  relu,
  select,
  sign,
  softsign,
  sqrt,
  sub,
} from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { checkGrad } from '@wengert/laws'
import { faultOf, messageOf } from './messageOf.js'

describe('checkGrad at kinks', () => {
  it.each([
    ['abs', (x: Scalar) => abs(x), 'in the op abs, node 1: abs(x), where x is 0.'],
    ['relu', (x: Scalar) => relu(x), 'in the op relu, node 1: relu(x)'],
    ['max', (x: Scalar) => max(mul(2, x), x), 'in the op max, node 3: max(mul(2, x), x)'],
    ['select', (x: Scalar) => select(gt(x, 0), x, neg(x)), 'in the op gt, node 2: gt(x, 0)'],
    ['a branch', (x: Scalar) => (less(x, 0) ? neg(x) : mul(x, 3)), 'at the comparison less(x, 0), node 2'],
    ['sqrt', (x: Scalar) => sqrt(x), 'in the op sqrt, node 1: sqrt(x)'],
    ['sign', (x: Scalar) => sign(x), 'in the op sign, node 1: sign(x)'],
    ['atan2', (x: Scalar) => atan2(x, 0), 'in the op atan2, node 2: atan2(x, 0)'],
  ])('reports the convention of %s and the node that has it', (_, f, where) => {
    const { kinks, partials } = checkGrad(f, { inputs: 0 })
    expect(partials).toBe(0)
    expect(kinks).toHaveLength(1)
    expect(kinks[0]?.message).toContain('f is not differentiable here: ∂f/∂x is')
    expect(kinks[0]?.message).toContain(`The kink is ${where}`)
    expect(faultOf(() => checkGrad(f, { inputs: 0, kinks: 'fail' }))._tag).toBe('NotDifferentiable')
  })

  it('gives both sides, the convention and its reason', () => {
    expect(checkGrad((x: Scalar) => abs(x), { inputs: 0 }).kinks[0]?.message).toBe(
      'f is not differentiable here: ∂f/∂x is -1 ± 7e-16 from below and 1 ± 7e-16 from above; reverse, forward and appended mode give 0, which is a possible convention.\nThe kink is in the op abs, node 1: abs(x), where x is 0. From below its partial by x is -1 ± 7e-16, from above 1 ± 7e-16; by convention it is 0 (convex: the subgradient of least magnitude in [-1, 1]).',
    )
  })

  const odd = customRule((y: Scalar) => abs(y), {
    name: 'odd',
    tangent: (y, tangent) => mul(tangent, less(y, 0) ? -1 : lessOrEqual(y, 0) ? 7 : 1),
  })

  it('does not accept what is outside of the one-sided derivatives', () => {
    const message = messageOf(() => checkGrad((x: Scalar) => odd(x), { points: [-1, 1, 0] }))
    expect(message).toContain(
      'give 7, which is not between the two, so that it is no convention for this kink.',
    )
    expect(message).toContain('The kink is in the custom rule odd, node 5: odd(x), where x is 0.')
    expect(message).toContain('the rule gives 7. Correct the tangent of odd.')
  })

  it('names all modes where they differ in the sign of a zero only', () => {
    const { kinks } = checkGrad((x: Scalar) => softsign(x), { inputs: 0, order: 2 })
    expect(kinks[0]?.message).toContain('; reverse, forward and appended mode give 0, which')
  })

  it('does not accept NaN, and says where it was made', () => {
    const message = messageOf(() => checkGrad((x: Scalar) => sqrt(mul(x, x)), { inputs: 0 }))
    expect(message).toContain('give NaN, which is not between the two')
    expect(message).toContain('Node 2, sqrt, made the adjoint of node 1 (mul) Infinity')
  })

  it.each<readonly [string, (x: Scalar) => Scalar, string]>([
    [
      'of ops',
      (x) => sub(relu(x), relu(neg(x))),
      'The kink is in the op relu, node 1: relu(x), where x is 0.',
    ],
    [
      'of a branch',
      (x) => (equal(x, 0) ? mul(2, x) : x),
      'The kink is at the comparison equal(x, 0), node 2',
    ],
  ])('explains how conventions %s miss the derivative of a whole that has one', (_, f, where) => {
    const message = messageOf(() => checkGrad(f, { inputs: 0 }))
    expect(message).toContain('conventions of parts need not make the derivative of the whole')
    expect(message).toContain(where)
  })

  it('takes the one-sided derivative at the edge of a domain', () => {
    const f = (x: number): number => (x < 0 ? NaN : x * x + x)
    expect(checkGrad(f, { gradient: (x) => 2 * x + 1, inputs: 0 }).partials).toBe(1)
    expect(messageOf(() => checkGrad(f, { gradient: (x) => 2 * x, inputs: 0 }))).toContain(
      'by finite differences from above, where alone it is defined, but the gradient given has 0.',
    )
  })
})

describe('checkGrad at a jump', () => {
  const floorWith = (atZero: number): ((x: Scalar) => Scalar) =>
    customRule((x: Scalar) => floor(x), { name: 'floor', tangent: (_, tangent) => mul(atZero, tangent) })

  it.each([0, NaN])('takes %d for a convention', (atZero) => {
    expect(checkGrad(floorWith(atZero), { inputs: 0 }).kinks).toHaveLength(1)
  })

  it('compares other numbers with the slopes beyond it', () => {
    expect(messageOf(() => checkGrad(floorWith(7), { inputs: 0 }))).toMatch(
      /is a jump, and 0 ± \S+ beyond it from below .* give 7, which is not between the two/u,
    )
  })

  it('takes the derivative of a branch that is taken at the point alone', () => {
    expect(checkGrad((x: Scalar) => (equal(x, 1) ? mul(3, x) : x), { inputs: 1 }).kinks).toHaveLength(1)
  })
})

describe('checkGrad where a derivative is NaN', () => {
  it('fails where the function is finite nearby', () => {
    const f = (x: Scalar): Scalar => mul(x, sqrt(x))
    expect(messageOf(() => checkGrad(f, { points: [1, 0] }))).toContain('appended mode give NaN')
    expect(
      faultOf(() => checkGrad((x: number) => x * Math.sqrt(x), { gradient: () => NaN, inputs: 0 }))._tag,
    ).toBe('WrongDerivative')
  })

  it('sees what a power that is not whole should have at its end', () => {
    const ruled = customRule((x: Scalar) => pow(x, 1.5), {
      name: 'power',
      tangent: (x, tangent) => mul(select(equal(x, 0) ? 1 : 0, 5, mul(1.5, sqrt(x))), tangent),
    })
    expect(checkGrad((x: Scalar) => pow(x, 1.5), { points: [0, 1] })).toMatchObject({ partials: 2 })
    expect(messageOf(() => checkGrad(ruled, { points: [1, 0] }))).toContain('but the rule gives 5.')
  })
})
