import { describe, expect, it } from '@jest/globals'
import {
  add,
  cos,
  exp,
  log,
  mul,
  outputPrimal,
  pow,
  record,
  select,
  sin,
  sqrt,
  square,
  sub,
} from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { derivative, grad, hessian, hvp, jacobian } from '@wengert/grad'
import { failureOf, sentences } from './failure.js'

const polar = ({ r, angle }: { r: Scalar; angle: Scalar }): { x: Scalar; y: Scalar } => ({
  x: mul(r, cos(angle)),
  y: mul(r, sin(angle)),
})

const rosenbrock = ({ x, y }: { x: Scalar; y: Scalar }): Scalar =>
  add(pow(sub(1, x), 2), mul(100, pow(sub(y, square(x)), 2)))

type Four = readonly [Scalar, Scalar, Scalar, Scalar]

/** Powell's singular function: Moré, Garbow, Hillstrom, ACM TOMS 7 (1981), problem 13. */
const powell = ([a, b, c, d]: Four): Scalar =>
  add(
    add(square(add(a, mul(10, b))), mul(5, square(sub(c, d)))),
    add(pow(sub(b, mul(2, c)), 4), mul(10, pow(sub(a, d), 4))),
  )

describe('jacobian', () => {
  it('is the output’s tree of the argument’s trees, either way', () => {
    const at = { r: 2, angle: 0.5 }
    const expected = {
      x: { r: Math.cos(0.5), angle: -2 * Math.sin(0.5) },
      y: { r: Math.sin(0.5), angle: 2 * Math.cos(0.5) },
    }
    expect(jacobian(polar)(at)).toEqual(expected)
    expect(jacobian(polar, { direction: 'forward' })(at)).toEqual(expected)
    expect(jacobian(polar, { direction: 'reverse' })(at)).toEqual(expected)
  })

  it('has the determinant r', () => {
    const { x, y } = jacobian(polar)({ r: 3, angle: 1 })
    expect(x.r * y.angle - x.angle * y.r).toBeCloseTo(3, 14)
  })

  it('of more outputs than inputs, of fewer, and of none', () => {
    expect(jacobian((x: Scalar) => [x, square(x), pow(x, 3)])(2)).toEqual([1, 4, 12])
    expect(jacobian((xs: ReadonlyArray<Scalar>) => xs.reduce(mul, 1))([2, 3, 5])).toEqual([15, 10, 6])
    expect(jacobian<Scalar, []>(() => [])(2)).toEqual([])
  })

  it('seeds one leaf at a time: the infinite partial of one is nothing to the others', () => {
    const f = ([x, y]: readonly [Scalar, Scalar]): Scalar => add(sqrt(x), mul(2, y))
    for (const direction of ['forward', 'reverse'] as const)
      expect(jacobian(f, { direction })([0, 1])).toEqual([Infinity, 2])
  })

  it('of a gradient is the Hessian, forwards and in reverse', () => {
    const at = { x: -1.2, y: 1 }
    const found = { x: { x: 1330, y: 480 }, y: { x: 480, y: 200 } }
    expect(jacobian(grad(rosenbrock), { direction: 'forward' })(at)).toEqual(found)
    expect(hessian(rosenbrock)(at)).toEqual(found)
  })

  it('appends on Vars either way, and is differentiated again', () => {
    for (const direction of ['forward', 'reverse'] as const) {
      const slopes = jacobian((x: Scalar) => [pow(x, 3), exp(x)], { direction })
      expect(outputPrimal(record((x) => slopes(x), 2))).toEqual([12, Math.exp(2)])
      expect(grad((x: Scalar) => slopes(x)[0] ?? NaN)(2)).toBe(12)
    }
  })

  it('refuses another direction', () => {
    const failure = failureOf(() => jacobian(polar, { direction: 'sideways' as never }))
    expect(failure._tag).toBe('InvalidOperand')
    expect(failure.message).toMatch(sentences)
  })
})

describe('hvp', () => {
  it('is the Hessian times the tangent', () => {
    expect(hvp(rosenbrock)({ x: 2, y: 1 }, { x: 1, y: 2 })).toEqual({ x: 2802, y: -400 })
    const at = [3, -1, 0, 1] as const
    const tangent = [1, -2, 3, 4] as const
    const expected = hessian(powell)(at).map((row) =>
      row.reduce((sum, each, k) => sum + each * (tangent[k] ?? 0), 0),
    )
    expect(hvp(powell)(at, tangent)).toEqual(expected)
  })

  it('appends on Vars: its derivative along the tangent is the Hessian, by the point the third derivative', () => {
    expect(grad((v: Scalar) => hvp((x: Scalar) => pow(x, 4))(2, v))(7)).toBe(48)
    expect(grad((x: Scalar) => hvp((y: Scalar) => pow(y, 4))(x, 1))(2)).toBe(48)
  })

  it('takes nothing from the side that is not taken', () => {
    const f = (x: Scalar): Scalar => select(mul(x, 0), log(x), square(x))
    expect(hvp(f)(0, 1)).toBe(2)
  })

  it('of a chain of 10^5 nodes does not overflow', () => {
    const chain = (x: Scalar): Scalar => {
      let y = x
      for (let k = 0; k < 10 ** 5; k++) y = add(y, x)
      return mul(y, x)
    }
    expect(hvp(chain)(1, 1)).toBe(2 * (10 ** 5 + 1))
  }, 30_000)
})

describe('derivative', () => {
  it('of order 0 is the function, and each further order the derivative of the one before', () => {
    const orders = [0, 1, 2, 3, 4, 5, 6].map((order) => derivative((x) => pow(x, 5), order)(2))
    expect(orders).toEqual([32, 80, 160, 240, 240, 120, 0])
  })

  it('of the logarithm to order 7 is (−1)^(n−1) (n−1)! / x^n', () => {
    expect(derivative((x) => log(x), 7)(1)).toBe(720)
    expect(derivative((x) => log(x), 8)(2)).toBe(-5040 / 256)
  })

  it('appends on Vars', () => {
    expect(grad((x: Scalar) => mul(x, derivative((y) => pow(y, 3), 2)(x)))(5)).toBe(60)
  })

  it.each([-1, 0.5, NaN, Infinity])('refuses the order %d', (order) => {
    const failure = failureOf(() => derivative((x) => x, order))
    expect(failure._tag).toBe('InvalidOperand')
    expect(failure.message).toMatch(sentences)
  })
})
