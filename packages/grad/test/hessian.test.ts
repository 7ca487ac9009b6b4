import { describe, expect, it } from '@jest/globals'
import { add, mul, outputPrimal, pow, record, square, sub } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { grad, hessian } from '@wengert/grad'

const rosenbrock = ({ x, y }: { x: Scalar; y: Scalar }): Scalar =>
  add(pow(sub(1, x), 2), mul(100, pow(sub(y, square(x)), 2)))

type Four = readonly [Scalar, Scalar, Scalar, Scalar]

/** Powell's singular function: Moré, Garbow, Hillstrom, ACM TOMS 7 (1981), problem 13. */
const powell = ([a, b, c, d]: Four): Scalar =>
  add(
    add(square(add(a, mul(10, b))), mul(5, square(sub(c, d)))),
    add(pow(sub(b, mul(2, c)), 4), mul(10, pow(sub(a, d), 4))),
  )

describe('hessian', () => {
  it('of the Rosenbrock function at its standard start is the published one', () => {
    const expected = { x: { x: 1330, y: 480 }, y: { x: 480, y: 200 } }
    expect(hessian(rosenbrock)({ x: -1.2, y: 1 })).toEqual(expected)
  })

  it('of Powell’s singular function at its standard start is the one of its formula, with its zeros', () => {
    expect(hessian(powell)([3, -1, 0, 1])).toEqual([
      [2 + 120 * 4, 20, 0, -120 * 4],
      [20, 200 + 12, -24, 0],
      [0, -24, 10 + 48, -10],
      [-120 * 4, 0, -10, 10 + 120 * 4],
    ])
  })

  it('of a number is a number', () => {
    expect(hessian((x: Scalar) => pow(x, 4))(2)).toBe(48)
  })

  it('is the gradient of each leaf of the gradient', () => {
    const at = { x: 0.3, y: -0.7 }
    const row = (leaf: 'x' | 'y'): unknown =>
      grad((p: { x: Scalar; y: Scalar }) => grad(rosenbrock)(p)[leaf])(at)
    expect(hessian(rosenbrock)(at)).toEqual({ x: row('x'), y: row('y') })
  })

  it('appends on Vars, and is differentiated again', () => {
    const cubic = (x: Scalar): Scalar => hessian((y: Scalar) => pow(y, 5))(x)
    expect(grad(cubic)(2)).toBe(60 * 4)
    const at = { x: -1.2, y: 1 }
    expect(outputPrimal(record((p) => hessian(rosenbrock)(p), at))).toEqual(hessian(rosenbrock)(at))
  })

  it('is frozen', () => {
    const found = hessian(rosenbrock)({ x: 1, y: 1 })
    expect([Object.isFrozen(found), Object.isFrozen(found.x)]).toEqual([true, true])
  })
})
