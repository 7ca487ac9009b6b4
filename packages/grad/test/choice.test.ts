import { describe, expect, it } from '@jest/globals'
import { add, mul, outputPrimal, pow, record, square } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { directional, grad, hessian, hvp, jacobian, jvp, linearize, valueAndGrad, vjp } from '@wengert/grad'
import { failureOf, sentences } from './failure.js'

interface Model {
  readonly w: ReadonlyArray<Scalar>
  readonly b: Scalar
  readonly index: number
  readonly name: string
  readonly mask: ReadonlyArray<boolean>
  readonly note: null
}

/** b·w[index]², and w summed where the mask is set. */
const f = ({ w, b, index, mask }: Model): Scalar =>
  w.reduce<Scalar>(
    (sum, each, k) => (mask[k] === true ? add(sum, each) : sum),
    mul(b, square(w[index] ?? NaN)),
  )

const at = { w: [2, 3], b: 5, index: 1, name: 'model', mask: [true, false], note: null }

describe('a gradient by keys', () => {
  it('has these keys, and leaves the others alone', () => {
    expect(grad(f, { by: ['w'] })(at)).toEqual({ w: [1, 30] })
    expect(grad(f, { by: ['b', 'w'] })(at)).toEqual({ b: 9, w: [1, 30] })
    expect(valueAndGrad(f, { by: ['b'] })(at)).toEqual({ value: 47, gradient: { b: 9 } })
    expect(grad(f, { by: [] })(at)).toEqual({})
  })

  it('appends where a Var is chosen, and where one is left alone', () => {
    // d/dx x·(2x·5) and d/dx x·x²
    expect(grad((x: Scalar) => mul(x, grad(f, { by: ['w'] })({ ...at, w: [0, x] }).w[1] ?? NaN))(3)).toBe(60)
    expect(grad((x: Scalar) => mul(x, grad(f, { by: ['w'] })({ ...at, b: x }).w[1] ?? NaN))(5)).toBe(60)
    expect(outputPrimal(record((b) => grad(f, { by: ['b'] })({ ...at, b }), 5))).toEqual({ b: 9 })
  })

  it('refuses a key that is not there, and an argument without keys', () => {
    const absent = failureOf(() => grad(f, { by: ['v' as never] })(at))
    expect(absent).toMatchObject({ _tag: 'UnknownPath', path: 'v' })
    expect(absent.message).toMatch(sentences)
    const noRecord = failureOf(() => grad(((x: Scalar) => x) as never, { by: ['x' as never] })(3))
    expect(noRecord._tag).toBe('InvalidTree')
    expect(noRecord.message).toMatch(sentences)
  })

  it.each([['w'], [undefined], [3]])('refuses %j as a choice', (by) => {
    const failure = failureOf(() => grad(f, { by } as never)(at))
    expect(failure._tag).toBe('InvalidOperand')
    expect(failure.message).toMatch(sentences)
  })

  it('refuses what is chosen and no scalar', () => {
    expect(failureOf(() => grad(f, { by: ['name'] } as never)(at as never))._tag).toBe('InvalidTree')
  })
})

describe('a gradient by leaves', () => {
  it('has null where it was not asked for', () => {
    const nowhere = { index: null, name: null, mask: [null, null], note: null }
    expect(grad(f, { by: ([key, k]) => key === 'w' && k === 1 })(at)).toEqual({
      w: [null, 30],
      b: null,
      ...nowhere,
    })
    expect(grad(f, { by: (_, leaf) => leaf === 5 })(at)).toEqual({ w: [null, null], b: 9, ...nowhere })
  })

  it('appends on Vars', () => {
    const slope = (x: Scalar): Scalar => grad(pair, { by: ([k]) => k === 0 })([x, 'cube'])[0] ?? NaN
    expect(slope(2)).toBe(12)
    expect(grad(slope)(2)).toBe(12)
  })

  it('refuses a leaf that is no scalar, and names its place', () => {
    const failure = failureOf(() => grad(f, { by: ([key]) => key === 'mask' })(at))
    expect(failure).toMatchObject({ _tag: 'InvalidTree', path: 'mask[0]' })
    expect(failure.message).toMatch(sentences)
  })
})

const pair = ([x]: readonly [Scalar, string]): Scalar => pow(x, 3)

describe('options', () => {
  it.each([[null], [2], [{ argnums: ['w'] }], [{ by: ['w'], holomorphic: true }]])(
    'such as %j are refused',
    (options) => {
      const derivatives = [grad, jacobian, hvp] as ReadonlyArray<unknown> as ReadonlyArray<
        (f: unknown, options: unknown) => (...given: ReadonlyArray<unknown>) => unknown
      >
      for (const derivative of derivatives) {
        const failure = failureOf(() => derivative(f, options)(at, at))
        expect(failure._tag).toBe('InvalidOperand')
        expect(failure.message).toMatch(sentences)
      }
    },
  )

  it('come after a function', () => {
    const failure = failureOf(() => grad(3 as never))
    expect(failure.message).toMatch(/^Expected a function as argument 1 of grad, but 3 came/)
  })
})

describe('every other derivative by a part of the argument', () => {
  const loss = ({ w, b, index }: Model): Scalar => mul(square(w[index] ?? NaN), square(b))
  const both = (model: Model): { readonly loss: Scalar; readonly twice: Scalar } => ({
    loss: loss(model),
    twice: mul(2, loss(model)),
  })
  const keys = { by: ['w', 'b'] } as const
  const w = { w: [null, 1], b: null, index: null, name: null, mask: [null, null], note: null }
  const secondW = { by: ([key, k]: ReadonlyArray<string | number>): boolean => key === 'w' && k === 1 }
  const along = { w: [1, 2], b: 3 }

  it('takes tangents of that part, by keys', () => {
    // 2·3·25·2 + 9·2·5·3
    expect(jvp(both, keys)(at, along)).toEqual({
      value: { loss: 225, twice: 450 },
      tangent: { loss: 570, twice: 1140 },
    })
    expect(linearize(both, keys)(at).pushforward(along)).toEqual({ loss: 570, twice: 1140 })
    expect(directional(loss, keys)(at, along)).toBe(570)
  })

  it('gives cotangents of that part, by keys', () => {
    expect(vjp(both, keys)(at).pullback({ loss: 1, twice: 1 })).toEqual({ w: [0, 450], b: 270 })
    expect(jacobian(both, keys)(at).twice).toEqual({ w: [0, 300], b: 180 })
    expect(jacobian(both, { ...keys, direction: 'forward' })(at).twice).toEqual({ w: [0, 300], b: 180 })
  })

  it('gives second derivatives of that part, by keys', () => {
    expect(hessian(loss, keys)(at)).toEqual({
      w: [
        { w: [0, 0], b: 0 },
        { w: [0, 50], b: 60 },
      ],
      b: { w: [0, 60], b: 18 },
    })
    expect(hvp(loss, keys)(at, along)).toEqual({ w: [0, 280], b: 174 })
  })

  it('has null elsewhere, by a predicate', () => {
    const tangent = { ...w, w: [null, 2] }
    expect(jvp(loss, secondW)(at, tangent)).toEqual({ value: 225, tangent: 300 })
    expect(linearize(loss, secondW)(at).pushforward(tangent)).toBe(300)
    expect(directional(loss, secondW)(at, tangent)).toBe(300)
    expect(vjp(loss, secondW)(at).pullback(1)).toEqual({ ...w, w: [null, 150] })
    expect(jacobian(both, secondW)(at).twice).toEqual({ ...w, w: [null, 300] })
    expect(hessian(loss, secondW)(at)).toEqual({ ...w, w: [null, { ...w, w: [null, 50] }] })
    expect(hvp(loss, secondW)(at, tangent)).toEqual({ ...w, w: [null, 100] })
  })

  it('appends on Vars', () => {
    const mixed = grad((b: Scalar) => hvp(loss, { by: ['w'] })({ ...at, b }, { w: [0, 1] }).w[1] ?? NaN)
    expect(mixed(5)).toBe(20)
  })

  it('refuses a tangent of another shape', () => {
    expect(failureOf(() => jvp(loss, secondW)(at, { w: [null, 1] } as never))._tag).toBe('ShapeMismatch')
    expect(failureOf(() => jvp(loss, keys)(at, { w: [1, 2] } as never))._tag).toBe('ShapeMismatch')
  })
})

describe('texts, booleans and null in an argument', () => {
  const named = ({ x, unit, exact }: { x: Scalar; unit: string; exact: boolean; note: null }): Scalar =>
    exact && unit === 'm' ? pow(x, 3) : x
  const here = { x: 2, unit: 'm', exact: true, note: null }

  it('are left alone', () => {
    expect(grad(named)(here)).toEqual({ ...here, x: 12 })
    expect(valueAndGrad(named)(here)).toEqual({ value: 8, gradient: { ...here, x: 12 } })
    expect(jvp(named)(here, { ...here, x: 1 })).toEqual({ value: 8, tangent: 12 })
    expect(vjp(named)(here).pullback(1)).toEqual({ ...here, x: 12 })
    expect(jacobian(named)(here)).toEqual({ ...here, x: 12 })
    expect(hessian(named)(here)).toEqual({ ...here, x: { ...here, x: 12 } })
    expect(hvp(named)(here, { ...here, x: 1 })).toEqual({ ...here, x: 12 })
  })

  it('are left alone inside a recording', () => {
    expect(grad((x: Scalar) => grad(named)({ ...here, x }).x)(2)).toBe(12)
  })
})
