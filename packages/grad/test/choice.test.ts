import { describe, expect, it } from '@jest/globals'
import { add, mul, outputPrimal, pow, record, square } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { grad, valueAndGrad } from '@wengert/grad'
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
