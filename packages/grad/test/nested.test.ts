import { describe, expect, it } from '@jest/globals'
import {
  add,
  asin,
  atan,
  cosh,
  div,
  exp,
  less,
  log,
  mul,
  outputPrimal,
  pow,
  primal,
  record,
  reciprocal,
  replay,
  sin,
  square,
  stopGradient,
  tan,
  tanh,
} from '@wengert/core'
import type { Scalar, Var } from '@wengert/core'
import { grad, valueAndGrad } from '@wengert/grad'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { failureOf, sentences } from './failure.js'

type Curve = (x: Scalar) => Scalar

/** f(x), f′(x), … up to the given order. */
const derivatives = (f: Curve, order: number, x: number): ReadonlyArray<Scalar> => {
  const curves: Array<Curve> = [f]
  while (curves.length <= order) curves.push(grad(curves.at(-1) ?? f))
  return curves.map((curve) => curve(x))
}

describe('grad of grad, to any order', () => {
  it.each([
    [0, [1, 0, 0, 0, 0]],
    [1, [0, 1, 0, 0, 0]],
    [2, [0, 0, 2, 0, 0]],
    [3, [0, 0, 0, 6, 0]],
  ])('of x^%p at 0 are finite', (exponent, expected) => {
    expect(derivatives((x) => pow(x, exponent), 4, 0)).toEqual(expected)
  })

  it('of a power is the falling factorial', () => {
    expect(derivatives((x) => pow(x, 5), 6, 2)).toEqual([32, 80, 160, 240, 240, 120, 0])
  })

  // OEIS: tangent numbers A000182, Euler numbers A000364, Bell numbers A000110, arcsine A001818.
  it.each<readonly [string, Curve, ReadonlyArray<number>]>([
    ['tan', tan, [0, 1, 0, 2, 0]],
    ['tanh', tanh, [0, 1, 0, -2, 0]],
    ['asin', asin, [0, 1, 0, 1, 0]],
    ['atan', atan, [0, 1, 0, -2, 0]],
    ['sin', sin, [0, 1, 0, -1, 0]],
    ['1/cosh', (x) => reciprocal(cosh(x)), [1, 0, -1, 0, 5]],
    ['exp(exp(x) − 1)', (x) => exp(add(exp(x), -1)), [1, 1, 2, 5, 15]],
    ['1/(1 + x²)', (x) => div(1, add(1, square(x))), [1, 0, -2, 0, 24]],
  ])('of %s at 0 is the published series', (_, f, expected) => {
    const found = derivatives(f, 4, 0)
    expect(found).toHaveLength(5)
    expected.forEach((value, order) => expect(found[order]).toBeCloseTo(value, 12))
  })

  it('of log is exact where the powers are', () => {
    expect(derivatives(log, 4, 0.5)).toEqual([Math.log(0.5), 2, -4, 16, -96])
  })

  it('mixes with valueAndGrad', () => {
    const f = (x: Scalar): Scalar => {
      const { value, gradient } = valueAndGrad((y: Scalar) => pow(y, 3))(x)
      return mul(value, gradient)
    }
    expect(valueAndGrad(f)(2)).toEqual({ value: 96, gradient: 15 * 2 ** 4 })
  })
})

describe('no perturbation is confused with another', () => {
  it.each<readonly [string, Curve, number, number]>([
    ['d/dx x · d/dy (x + y) at y = x', (x) => mul(x, grad((y: Scalar) => add(x, y))(x)), 1, 1],
    ['d/dx x · d/dy (x · y) at y = x', (x) => mul(x, grad((y: Scalar) => mul(x, y))(x)), 3, 6],
    ['d/dx d/dy (x · y²) at y = x', (x) => grad((y: Scalar) => mul(x, square(y)))(x), 3, 12],
    ['d/dx d/dy (x · y) at y = 2', (x) => grad((y: Scalar) => mul(x, y))(2), 3, 1],
    ['d/dx d/dy x at y = x', (x) => mul(x, grad<Scalar>(() => x)(x)), 3, 0],
    ['d/dx d/dy stop(x) · y at y = x', (x) => grad((y: Scalar) => mul(stopGradient(x), y))(x), 3, 0],
    [
      'three deep: d/dx d/dy d/dz (x · y · z³) at z = y, y = x',
      (x) => grad((y: Scalar) => grad((z: Scalar) => mul(mul(x, y), pow(z, 3)))(y))(x),
      2,
      // d/dz: 3xyz² → 3xy³; d/dy: 9xy² → 9x³; d/dx: 27x²
      108,
    ],
    [
      'a closure over two arguments at once',
      (x) => grad((y: Scalar) => mul(y, grad((z: Scalar) => mul(mul(x, y), z))(5)))(x),
      3,
      // d/dz: x·y; times y: x·y²; d/dy: 2xy → 2x²; d/dx: 4x
      12,
    ],
  ])('%s', (_, f, x, expected) => {
    expect(grad(f)(x)).toBe(expected)
  })

  it('finds a shared subexpression without mixing arguments up', () => {
    // d/dy exp(x)·exp(y) at y = x is exp(2x).
    const f = (x: Scalar): Scalar => grad((y: Scalar) => mul(exp(x), exp(y)))(x)
    expect(f(1)).toBeCloseTo(Math.exp(2), 12)
    expect(grad(f)(1)).toBeCloseTo(2 * Math.exp(2), 12)
  })
})

describe('an appended gradient', () => {
  it('is a tree of Vars of the open recording, in the shape of the argument', () => {
    const f = ({ w, b }: { w: ReadonlyArray<Scalar>; b: Scalar }): Scalar => mul(add(w[0] ?? 0, 3), b)
    const recording = record((at) => grad(f)(at), { w: [1, 2], b: 5 })
    expect(outputPrimal(recording)).toEqual({ w: [5, 0], b: 4 })
  })

  it('takes numbers beside Vars', () => {
    const f = ([x, y]: readonly [Scalar, Scalar]): Scalar => mul(square(x), y)
    expect(outputPrimal(record((x) => grad(f)([x, 5]), 3))).toEqual([30, 9])
  })

  it('can be replayed at other inputs, and keeps the guards of the function', () => {
    const f = (x: Scalar): Scalar => (less(x, 0) ? square(x) : pow(x, 3))
    const recording = record((x: Var) => grad(f)(x), 2)
    expect(pipe(replay(recording, 5), E.map(outputPrimal))).toEqual(E.right(75))
    expect(replay(recording, -1)).toMatchObject(E.left({ _tag: 'BranchChanged' }))
  })

  it('takes a pinned primal for a constant', () => {
    const f = (x: Scalar): Scalar => mul(x, primal(x))
    expect(outputPrimal(record((x) => grad(f)(x), 3))).toBe(3)
  })

  it('of what does not depend on the argument is 0', () => {
    expect(outputPrimal(record((x) => [grad<Scalar>(() => x)(x), grad<Scalar>(() => 5)(x)], 3))).toEqual([
      0, 0,
    ])
    expect(outputPrimal(record((x) => grad((y: Scalar) => y)(x), 3))).toBe(1)
  })
})

describe('misuse inside a recording', () => {
  it('of a function with several outputs is refused', () => {
    const failure = failureOf(() => record((x) => grad(((y: Scalar) => [y, y]) as never)(x), 3))
    expect(failure._tag).toBe('InvalidTree')
    expect(failure.message).toMatch(sentences)
  })

  it('of an argument that is no scalar is refused, and its place is named', () => {
    const f = ({ w }: { w: ReadonlyArray<Scalar> }): Scalar => w[0] ?? 0
    const failure = failureOf(() => record((x) => grad(f)({ w: [x, null as never] }), 3))
    expect(failure).toMatchObject({ _tag: 'InvalidTree', path: 'w[1]' })
    expect(failure.message).toContain('null came')
  })

  it('of a Var of an outer recording is refused', () => {
    const failure = failureOf(() => record((x) => record((y) => mul(y, grad(square)(x)), 2).output, 3))
    expect(failure._tag).toBe('ForeignVar')
  })

  it('of a Var that has expired is refused', () => {
    const kept: Array<Var> = []
    record((x) => (kept.push(x), x), 3)
    expect(failureOf(() => kept.map((x) => grad(square)(x))).message).toMatch(sentences)
    expect(failureOf(() => record(() => kept.map((x) => grad(square)(x)), {}))._tag).toBe('ExpiredVar')
  })
})
