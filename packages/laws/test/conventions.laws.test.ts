import { describe, expect, it } from '@jest/globals'
import { eq, ge, gt, le, log, lt, ne, pow, relu, sqrt } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { grad } from '@wengert/grad'

type Unary = (x: Scalar) => Scalar
type Pair = readonly [Scalar, Scalar]

describe('the derivative at a special point', () => {
  it.each<readonly [string, Unary, number, number]>([
    ['relu at 0', (x) => relu(x), 0, 0],
    ['√x at 0', (x) => sqrt(x), 0, Infinity],
    ['log x at 0', (x) => log(x), 0, Infinity],
    ['x^0 at 0', (x) => pow(x, 0), 0, 0],
    ['x^0 at 3', (x) => pow(x, 0), 3, 0],
    ['x^1 at 0', (x) => pow(x, 1), 0, 1],
    ['x^2 at 0', (x) => pow(x, 2), 0, 0],
    ['x^2 at −3', (x) => pow(x, 2), -3, -6],
    ['x^½ at 0', (x) => pow(x, 0.5), 0, Infinity],
    ['x^−1 at −2', (x) => pow(x, -1), -2, -0.25],
    ['0^x at 2', (x) => pow(0, x), 2, 0],
    ['0^x at 0', (x) => pow(0, x), 0, 0],
    ['(−2)^x at 3', (x) => pow(-2, x), 3, NaN],
  ])('of %s', (_, f, x, derivative) => {
    expect(grad(f)(x) + 0).toBe(derivative)
  })

  it.each<readonly [number, number, number, number]>([
    [0, 1, 1, 0],
    [0, 0, 0, 0],
    [0, 2, 0, 0],
    [0, 1.5, 0, 0],
    [0, 0.5, Infinity, 0],
    [-2, 2, -4, NaN],
    [2, 0, 0, Math.log(2)],
  ])('of x^y at (%p, %p)', (x, y, dx, dy) => {
    const [inX, inY] = grad(([base, exponent]: Pair) => pow(base, exponent))([x, y])
    expect([inX + 0, inY + 0]).toEqual([dx, dy])
  })

  it('of every comparison is 0 on both sides of its step and on it', () => {
    for (const compare of [lt, le, gt, ge, eq, ne]) {
      for (const at of [
        [1, 1],
        [1, 2],
        [2, 1],
        [0, -0],
        [NaN, 1],
      ] as const) {
        expect(grad(([x, y]: Pair) => compare(x, y))(at)).toEqual([0, 0])
      }
    }
  })
})
