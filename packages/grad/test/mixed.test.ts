import { describe, expect, it } from '@jest/globals'
import { add, exp, mul, outputPrimal, pow, record, select, sin, sqrt, square } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { derivative, directional, grad, hessian, hvp, jacobian, jvp, linearize, vjp } from '@wengert/grad'

type Curve = (x: Scalar) => Scalar
type Operator = (f: Curve) => Curve

/** Each gives the derivative of a function of one scalar in its own way. */
const operators: Readonly<Record<string, Operator>> = {
  grad: (f) => grad(f),
  jvp: (f) => (x) => jvp(f)(x, 1).tangent,
  vjp: (f) => (x) => vjp(f)(x).pullback(1),
  linearize: (f) => (x) => linearize(f)(x).pushforward(1),
  directional: (f) => (x) => mul(0.5, directional(f)(x, 2)),
  forward: (f) => jacobian(f, { direction: 'forward' }),
  reverse: (f) => jacobian(f, { direction: 'reverse' }),
  derivative: (f) => derivative(f),
}
const names = Object.keys(operators)
const pairs = names.flatMap((outer) => names.map((inner) => [outer, inner] as const))
const by = (name: string): Operator => operators[name] ?? ((f) => f)

describe.each(pairs)('%s of %s', (outer, inner) => {
  it('is the second derivative', () => {
    expect(by(outer)(by(inner)((x) => pow(x, 3)))(2)).toBe(12)
  })

  it('confuses no argument with what is closed over', () => {
    expect(by(outer)((x) => mul(x, by(inner)((y) => add(x, y))(x)))(5)).toBe(1)
    expect(by(outer)((x) => mul(x, by(inner)((y) => mul(x, y))(3)))(5)).toBe(10)
    expect(by(outer)((x) => by(inner)((y) => mul(x, square(y)))(x))(3)).toBe(12)
    expect(by(outer)((x) => by(inner)(() => x)(x))(3)).toBe(0)
  })

  it('keeps to the side that is taken', () => {
    expect(by(outer)(by(inner)((x) => select(mul(x, 0), sqrt(x), square(x))))(0)).toBe(2)
  })
})

describe('a function that takes a derivative itself', () => {
  // y ↦ d/dz sin(z)·y at z = x, so x ↦ cos(x)·y
  const f = ([x, y]: readonly [Scalar, Scalar]): Scalar => grad((z: Scalar) => mul(sin(z), y))(x)
  const at = [0.5, 3] as const

  it('has a Hessian', () => {
    const expected = [
      [-3 * Math.cos(0.5), -Math.sin(0.5)],
      [-Math.sin(0.5), 0],
    ]
    expect(hessian(f)(at)).toEqual(expected)
    expect(outputPrimal(record((p) => hessian(f)(p), at))).toEqual(expected)
  })

  it('has the same by forward and reverse in any order', () => {
    const [row] = hessian(f)(at)
    expect(hvp(f)(at, [1, 0])).toEqual(row)
    expect(grad((p: readonly [Scalar, Scalar]) => jvp(f)(p, [1, 0]).tangent)(at)).toEqual(row)
    expect(jvp((p: readonly [Scalar, Scalar]) => jvp(f)(p, [1, 0]).tangent)(at, [0, 1]).tangent).toBe(row[1])
  })

  it('three deep: forward inside reverse inside forward', () => {
    // d/dx d/dy d/dz x·y·z³ at z = y, y = x is 27x²
    const inner = (x: Scalar, y: Scalar): Scalar =>
      jvp((z: Scalar) => mul(mul(x, y), pow(z, 3)))(y, 1).tangent
    const middle = (x: Scalar): Scalar => grad((y: Scalar) => inner(x, y))(x)
    expect(jvp(middle)(2, 1).tangent).toBe(108)
    expect(jvp((x: Scalar) => exp(middle(x)))(0, 1).tangent).toBe(0)
  })
})
