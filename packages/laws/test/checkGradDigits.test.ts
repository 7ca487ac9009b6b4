import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { abs, add, cos, div, exp, log, mul, relu, sin, softplus, sqrt, square, sub } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { checkGrad } from '@wengert/laws'
import { faultOf, messageOf } from './messageOf.js'

const textbookSoftplus = (x: Scalar): Scalar => log(add(1, exp(x)))

const scaled = (factor: number): ((x: Scalar) => Scalar) =>
  customRule((x: Scalar) => sin(x), {
    name: 'scaled',
    pullback: (x, cotangent) => mul(cotangent, mul(factor, cos(x))),
  })

describe('checkGrad where digits are lost', () => {
  it.each<readonly [string, (x: Scalar) => Scalar, ReadonlyArray<number>]>([
    ['a function that rounds inside', textbookSoftplus, [-30, -33, -20, -5, 3, 30]],
    ['a sum that rounds its argument away', (x) => sub(add(x, 1e10), 1e10), [0, 1e-9, 1, -3, 1e5]],
    ['a difference of large numbers', (x) => sub(exp(add(x, 20)), exp(add(x, 20.001))), [0, 1, -4]],
    ['a large constant', (x) => add(1e11, sin(x)), [0, 1, 2]],
    ['a product with a tiny number', (x) => mul(1e-150, mul(x, x)), [1e-150, 1, 3]],
  ])('passes %s', (_, f, points) => {
    expect(checkGrad(f, { points })).toMatchObject({ points: points.length, kinks: [] })
  })

  it.each<readonly [string, (x: Scalar) => Scalar]>([
    ['square', (x) => square(x)],
    ['sine', (x) => sin(x)],
    ['exponential', (x) => exp(x)],
    ['softplus', (x) => softplus(x)],
    ['cubic', (x) => mul(x, mul(x, x))],
    ['bell', (x) => exp(mul(-0.5, square(x)))],
  ])('passes a %s at tiny points to the second order, and sees no kink', (_, f) => {
    const points = [5e-324, 1e-300, 1e-160, 1e-30, 1e-15, 1e-9, 1e-5].flatMap((x) => [x, -x])
    const report = checkGrad(f, { points, order: 2 })
    expect(report.kinks).toEqual([])
    expect(report).toMatchObject({ partials: 28, undecided: 0 })
  })

  it('passes two tiny coordinates to the second order', () => {
    const f = ({ w, x }: { w: Scalar; x: Scalar }): Scalar => square(softplus(mul(w, x)))
    const tiny = fc.double({ min: -1e-5, max: 1e-5, noNaN: true })
    const any = fc.double({ min: -3, max: 3, noNaN: true })
    const arbitrary = fc.record({ w: fc.oneof(tiny, any), x: fc.oneof(tiny, any) })
    expect(checkGrad(f, { arbitrary, seed: 1, order: 2 }).kinks).toEqual([])
  })

  it('passes a gradient written by hand of a function that rounds inside', () => {
    const f = (x: number): number => Math.log(1 + Math.exp(x))
    const gradient = (x: number): number => 1 / (1 + Math.exp(-x))
    expect(checkGrad(f, { gradient, points: [-30, -10, 0, 10] }).points).toBe(4)
    const plateau = (x: number): number => x + 1e10 - 1e10
    expect(checkGrad(plateau, { gradient: () => 1, points: [1e-9, 1, 30] }).partials).toBe(3)
    expect(faultOf(() => checkGrad(plateau, { gradient: () => 0, inputs: 1e-9 }))._tag).toBe(
      'WrongDerivative',
    )
  })
})

describe('checkGrad where rounding leaves a derivative no digits', () => {
  const sinc = (x: Scalar): Scalar => div(sin(x), x)
  const slope = (x: Scalar): Scalar => div(sub(mul(x, cos(x)), sin(x)), square(x))
  const ruled = customRule(sinc, { name: 'sinc', tangent: (x, tangent) => mul(slope(x), tangent) })

  it('says nothing of ops whose rules are right', () => {
    expect(checkGrad(sinc, { points: [1, 1e-8] })).toMatchObject({ partials: 1, undecided: 1 })
  })

  it('names a custom rule that could be written otherwise', () => {
    const message = messageOf(() => checkGrad((x: Scalar) => mul(2, ruled(x)), { inputs: 1e-8 }))
    expect(message).toContain('appended mode give 0, of which rounding leaves no digit: it may be 1e-7 off.')
    expect(message).toContain('At fault is the custom rule sinc, node ')
    expect(message).toContain(
      'Write the tangent of sinc so that nothing cancels here: rounding leaves it no digit.',
    )
  })

  it('refuses a gradient written by hand', () => {
    const f = (x: number): number => Math.sin(x) / x
    const gradient = (x: number): number => (x * Math.cos(x) - Math.sin(x)) / (x * x)
    expect(faultOf(() => checkGrad(f, { gradient, inputs: 3e-8 }))._tag).toBe('WrongDerivative')
  })

  const slopeOfExpm1 = (x: number): number => (x * Math.exp(x) - Math.expm1(x)) / x ** 2
  const quotient = (x: number): number => Math.expm1(x) / x
  const likely = 'most likely rounding is what is wrong. Write it so that nothing cancels here.'

  it('says of a gradient written by hand that it is most likely off by rounding', () => {
    for (const inputs of [1e-8, -3e-8, 1e-7])
      expect(messageOf(() => checkGrad(quotient, { gradient: slopeOfExpm1, inputs }))).toContain(likely)
  })

  it('does not say so of one that is off by something else', () => {
    const off = (x: number): number => 1.0001 * slopeOfExpm1(x)
    for (const inputs of [0.1, 1, 3])
      expect(messageOf(() => checkGrad(quotient, { gradient: off, inputs }))).not.toContain('rounding')
    const wave = (x: number): number => Math.cos(x) * (1 + 1e-9)
    expect(messageOf(() => checkGrad(Math.sin, { gradient: wave, inputs: 0.7 }))).not.toContain('rounding')
  })

  it('says nothing of a function that has a period between one number and the next', () => {
    const report = checkGrad((x: Scalar) => sin(x), { points: [1, 1e200, -1e150] })
    expect(report).toMatchObject({ partials: 1, undecided: 2 })
  })
})

describe('checkGrad sees an error', () => {
  it.each([1 + 1e-7, 1 + 1e-8, 1 + 1e-9, 1 - 1e-10])('of a factor of %d', (factor) => {
    expect(faultOf(() => checkGrad(scaled(factor), { inputs: 0.7 }))._tag).toBe('WrongDerivative')
  })

  it('of a tiny summand', () => {
    const f = customRule((x: Scalar) => square(x), {
      pullback: (x, cotangent) => mul(cotangent, add(mul(2, x), 1e-9)),
    })
    expect(faultOf(() => checkGrad(f, { inputs: 0 }))._tag).toBe('WrongDerivative')
  })

  it.each<readonly [string, (x: number) => number, number]>([
    ['abs', Math.abs, 1e-9],
    ['abs', Math.abs, -1e-300],
    ['abs further away', (x) => Math.abs(x - 1), 1 + 1e-9],
    ['relu', (x) => Math.max(0, x), 1e-12],
  ])('beside a kink: %s, where 0 is no convention', (_, f, x) => {
    expect(faultOf(() => checkGrad(f, { gradient: () => 0.5, inputs: x }))._tag).toBe('WrongDerivative')
  })

  it('in a second derivative beside a kink', () => {
    const f = customRule((x: Scalar) => square(relu(x)), {
      pullback: (x, cotangent) => mul(cotangent, mul(relu(x), 1.5)),
    })
    expect(faultOf(() => checkGrad(f, { inputs: 1e-6 }))._tag).toBe('WrongDerivative')
  })
})

describe('checkGrad at an infinite slope', () => {
  const cusp = (x: number): number => Math.sqrt(Math.abs(x))

  it.each([0, Infinity, -Infinity])('takes %d for a convention at a cusp', (found) => {
    expect(checkGrad(cusp, { gradient: () => found, inputs: 0 }).kinks).toHaveLength(1)
  })

  it('takes no other number for one', () => {
    expect(messageOf(() => checkGrad(cusp, { gradient: () => 17, inputs: 0 }))).toContain(
      'cusp is not differentiable here: ∂cusp/∂x is -Infinity from below and Infinity from above; the gradient given has 17, which is neither of the two nor 0, so that it is no convention for this kink.',
    )
  })

  it('names NaN, and where it was made', () => {
    expect(messageOf(() => checkGrad((x: Scalar) => sqrt(abs(x)), { inputs: 0 }))).toContain('give NaN')
  })

  it('takes the infinite slope itself where both sides have it', () => {
    expect(checkGrad(Math.cbrt, { gradient: () => Infinity, inputs: 0 }).kinks).toHaveLength(1)
    expect(faultOf(() => checkGrad(Math.cbrt, { gradient: () => 0, inputs: 0 }))._tag).toBe(
      'NotDifferentiable',
    )
  })
})
