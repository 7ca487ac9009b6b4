import { describe, expect, it } from '@jest/globals'
import { add, mul, outputPrimal, pow, record, sqrt } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { grad, vjp } from '@wengert/grad'
import { failureOf, sentences } from './failure.js'

const f = ({ x, y }: { x: Scalar; y: Scalar }): readonly [Scalar, Scalar] => [add(x, y), mul(x, y)]

describe('vjp', () => {
  it('pulls cotangents back, as often as wanted, in any order of keys', () => {
    let runs = 0
    const { value, pullback } = vjp((at: { x: Scalar; y: Scalar }) => {
      runs += 1
      const [sum, product] = f(at)
      return { sum, product }
    })({ x: 2, y: 3 })
    expect(value).toEqual({ sum: 5, product: 6 })
    expect(pullback({ sum: 1, product: 10 })).toEqual({ x: 31, y: 21 })
    expect(pullback({ product: 1, sum: 0 })).toEqual({ x: 3, y: 2 })
    expect(runs).toBe(1)
  })

  it('leaves nothing behind in what other derivatives lend: pullbacks may be nested and kept', () => {
    const one = vjp(f)({ x: 2, y: 3 })
    const other = vjp((x: Scalar) => pow(x, 2))(5)
    expect([other.pullback(1), one.pullback([0, 1]), other.pullback(2)]).toEqual([10, { x: 3, y: 2 }, 20])
  })

  it('pulls Vars back from a point of numbers', () => {
    const { pullback } = vjp(f)({ x: 2, y: 3 })
    // (c, c²) comes back as x: c + 3c²
    expect(grad((c: Scalar) => pullback([c, mul(c, c)]).x)(10)).toBe(61)
  })

  it('appends on Vars, and is differentiated again', () => {
    const g = (x: Scalar): Scalar => vjp((y: Scalar) => pow(y, 3))(x).pullback(2)
    expect(g(3)).toBe(54)
    expect(grad(g)(3)).toBe(36)
    const recording = record(({ x, y }) => vjp(f)({ x, y }).pullback([1, 10]), { x: 2, y: 3 })
    expect(outputPrimal(recording)).toEqual({ x: 31, y: 21 })
  })

  it('of a function without inputs or of one that ignores them is empty or 0', () => {
    expect(vjp(() => 3)({}).pullback(1)).toEqual({})
    expect(vjp<Scalar, Scalar>(() => 3)(5).pullback(1)).toBe(0)
  })

  it('counts a cotangent of 0: it meets an infinite partial', () => {
    expect(vjp((x: Scalar) => [sqrt(x), x] as const)(0).pullback([0, 1])).toBeNaN()
  })

  it('refuses cotangents of another shape', () => {
    const failure = failureOf(() => vjp(f)({ x: 2, y: 3 }).pullback([1] as never))
    expect(failure._tag).toBe('ShapeMismatch')
    expect(failure.message).toMatch(sentences)
  })

  it('refuses a pullback of Vars when their recording has ended, and in another one', () => {
    const kept: Array<(cotangent: Scalar) => Scalar> = []
    record((x) => {
      kept.push(vjp((y: Scalar) => mul(y, y))(x).pullback)
      return x
    }, 3)
    expect(failureOf(() => kept.map((pullback) => pullback(1))).message).toMatch(sentences)
    expect(failureOf(() => record((x) => kept.map((pullback) => pullback(x)), 3))._tag).toBe('ExpiredVar')
  })
})
