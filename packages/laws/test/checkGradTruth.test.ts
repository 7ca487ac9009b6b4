import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { div, isRecording, mul, sub } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { checkGrad } from '@wengert/laws'
import { faultOf, messageOf } from './messageOf.js'

describe('checkGrad says what is so', () => {
  it.each<readonly [string, object]>([
    ['at a point', { inputs: 1 }],
    ['at points', { points: [1, 2] }],
    ['at random points', { arbitrary: fc.constant(1), seed: 1 }],
  ])('of a function without outputs, %s', (_, options) => {
    expect(messageOf(() => checkGrad((() => []) as never, options as never))).toBe(
      'Expected to compare some derivatives of f, but f gives no number at any point. Let f give a scalar, or a tree of scalars.',
    )
  })

  it('of points without numbers', () => {
    const f = (xs: ReadonlyArray<Scalar>): ReadonlyArray<Scalar> => xs
    expect(messageOf(() => checkGrad(f, { inputs: [] }))).toContain('but there is no number in any point.')
  })

  it('of a leaf that is given as infinite, by its name', () => {
    const f = ({ w }: { readonly w: readonly [Scalar, Scalar] }): Scalar => mul(w[0], w[1])
    expect(messageOf(() => checkGrad(f, { inputs: { w: [1, Infinity] } }))).toContain(
      'Node 1, input w[1], was given as Infinity.',
    )
  })

  it('of a leaf whose derivative is infinite, by its name', () => {
    const infinite = customRule((x: Scalar) => mul(x, x), {
      name: 'infinite',
      pullback: (x, c) => mul(c, div(1, sub(x, 1))),
    })
    const f = ({ w }: { readonly w: readonly [Scalar, Scalar] }): Scalar => mul(w[0], infinite(w[1]))
    expect(messageOf(() => checkGrad(f, { inputs: { w: [2, 1] } }))).toContain(
      'made the adjoint of node 1 (input w[1]) Infinity',
    )
  })

  it.each<readonly [string, (x: Scalar) => unknown, string]>([
    ['fewer', (x) => (isRecording() ? [x] : [x, x]), 'but it is 2 and 1 at 3.'],
    ['more', (x) => (isRecording() ? [x, x] : [x]), 'but it is 1 and 2 at 3.'],
  ])('of %s outputs while it is recorded', (_, f, said) => {
    const fault = faultOf(() => checkGrad(f as never, { inputs: 3 } as never))
    expect(fault._tag).toBe('RecordedOtherwise')
    expect(fault.message).toContain(
      `Expected f to have the same number of outputs on numbers and recorded, ${said}`,
    )
  })

  it('of a function of plain numbers that is another one at each call', () => {
    let calls = 0
    const f = (x: number): number => x + (calls += 1)
    const fault = faultOf(() => checkGrad(f, { gradient: () => 1, inputs: 0 }))
    expect(fault._tag).toBe('RecordedOtherwise')
    expect(fault.message).toBe(
      'Expected f to be the same function at every call, but it is 1 and 2 at 0. What is checked depends on its argument only: not on random numbers, or on what changes between calls.',
    )
  })

  it('of a gradient of plain numbers that is another one at each call', () => {
    let calls = 0
    const gradient = (): number => (calls += 1)
    expect(messageOf(() => checkGrad((x: number) => x, { gradient, inputs: 0 }))).toContain(
      'Expected the gradient given to checkGrad to be the same function at every call, but it is 1 and 2 at 0.',
    )
  })

  it('and takes a function that is NaN at each call for the same one', () => {
    expect(faultOf(() => checkGrad((x: number) => x, { gradient: () => NaN, inputs: 0 }))._tag).toBe(
      'WrongDerivative',
    )
  })
})

describe('checkGrad refuses a gradient that is none, and says whose it is', () => {
  const f = ({ x, y }: { readonly x: number; readonly y: number }): number => x * y

  it.each<readonly [string, () => unknown, string]>([
    ['of other keys', () => ({ x: 1 }), 'Expected the keys x, y as the gradient given to checkGrad, but'],
    [
      'of a list',
      () => [1, 2],
      'Expected a record as the gradient given to checkGrad, but an array of 2 came.',
    ],
    [
      'of a text',
      () => ({ x: 1, y: '1' }),
      'Expected a number as a leaf of the gradient given to checkGrad at y',
    ],
    [
      'that is undefined',
      () => undefined,
      'Expected numbers in the shape of the argument as the gradient given to checkGrad, but undefined came. Let it return them.',
    ],
    [
      'that is a promise',
      () => Promise.resolve({ x: 1, y: 1 }),
      'Expected numbers in the shape of the argument as the gradient given to checkGrad, but an object of class Promise came. Await what it needs before checkGrad is called: it cannot be async.',
    ],
  ])('%s', (_, gradient, said) => {
    expect(() => checkGrad(f, { gradient: gradient as never, inputs: { x: 1, y: 2 } })).toThrow(said)
  })
})
