import { describe, expect, it } from '@jest/globals'
import { add, less, mul, neg, outputPrimal, record, specialise, square, sub } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { grad, hessian, hvp, jacobian, jvp, linearize, valueAndGrad, vjp } from '@wengert/grad'

interface Point {
  readonly x: Scalar
  readonly y: Scalar
}

const valley = ({ x, y }: Point): Scalar =>
  less(x, 0) ? neg(x) : add(square(sub(1, x)), mul(100, square(sub(y, square(x)))))

/** A function next to how often it has been called. */
const counted = (
  f: (at: Point) => Scalar,
): { readonly f: (at: Point) => Scalar; readonly calls: () => number } => {
  let calls = 0
  return {
    f: (at) => {
      calls += 1
      return f(at)
    },
    calls: () => calls,
  }
}

describe('derivatives of a specialised function', () => {
  it('call it once for each path, all of them together', () => {
    const { f, calls } = counted(valley)
    const specialised = specialise(f)
    for (const at of [
      { x: 1, y: 2 },
      { x: 3, y: -1 },
      { x: -1, y: 0 },
    ]) {
      const along = { x: 1, y: 10 }
      expect(valueAndGrad(specialised)(at)).toEqual(valueAndGrad(valley)(at))
      expect(grad(specialised)(at)).toEqual(grad(valley)(at))
      expect(jvp(specialised)(at, along)).toEqual(jvp(valley)(at, along))
      expect(hvp(specialised)(at, along)).toEqual(hvp(valley)(at, along))
      expect(jacobian(specialised)(at)).toEqual(jacobian(valley)(at))
    }
    expect(calls()).toBe(2)
  })

  it('are right where they must call it: kept pullbacks, appended derivatives, parts of the argument', () => {
    const specialised = specialise(valley)
    const at = { x: 2, y: 3 }
    expect(vjp(specialised)(at).pullback(2)).toEqual(vjp(valley)(at).pullback(2))
    expect(linearize(specialised)(at).pushforward(at)).toEqual(linearize(valley)(at).pushforward(at))
    expect(hessian(specialised)(at)).toEqual(hessian(valley)(at))
    expect(grad(specialised, { by: ['x'] })(at)).toEqual(grad(valley, { by: ['x'] })(at))
    const first = (f: (at: Point) => Scalar) => (point: Point) => grad(f)(point).x
    expect(grad(first(specialised))(at)).toEqual(grad(first(valley))(at))
    expect(grad(specialise(first(specialised)))(at)).toEqual(grad(first(valley))(at))
  })

  it('append where the function closes over Vars of the open recording', () => {
    const program = (inner: (f: (y: Scalar) => Scalar) => (y: Scalar) => Scalar): number =>
      outputPrimal(record((x: Scalar) => grad(inner((y) => mul(x, square(y))))(3), 5))
    expect(program((f) => specialise(f))).toBe(30)
    expect(grad((x: Scalar) => mul(x, grad(specialise((y: Scalar) => add(x, y)))(x)))(5)).toBe(1)
  })

  it('keep the order of the keys of the argument', () => {
    const specialised = specialise(({ x, y }: Point) => sub(square(x), y))
    expect(JSON.stringify(grad(specialised)({ x: 3, y: 1 }))).toBe('{"x":6,"y":-1}')
    expect(JSON.stringify(grad(specialised)({ y: 1, x: 3 }))).toBe('{"y":-1,"x":6}')
  })

  it('are frozen and stay as they are when the path is replayed', () => {
    const gradient = grad(specialise(({ x, y }: Point) => mul(x, y)))
    const one = gradient({ x: 2, y: 3 })
    gradient({ x: 20, y: 30 })
    expect(one).toEqual({ x: 3, y: 2 })
    expect(Object.isFrozen(one)).toBe(true)
  })
})
