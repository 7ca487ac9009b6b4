import { describe, expect, it } from '@jest/globals'
import {
  add,
  div,
  dot,
  exp,
  less,
  log,
  mul,
  outputPrimal,
  pow,
  record,
  relu,
  ScalarField,
  sin,
  sqrt,
  sub,
  sum,
} from '@wengert/core'
import type { Scalar, Var } from '@wengert/core'
import { grad, valueAndGrad } from '@wengert/grad'
import { failureOf, sentences } from './failure.js'

const rosenbrock = ([x, y]: readonly [Scalar, Scalar]): Scalar =>
  add(pow(sub(1, x), 2), mul(100, pow(sub(y, mul(x, x)), 2)))

describe('grad', () => {
  it('has the shape of the argument: a number, a tuple, an array, a record, and these nested', () => {
    expect(grad((x: Scalar) => mul(x, x))(3)).toBe(6)
    expect(grad(rosenbrock)([1, 2])).toEqual([-400, 200])
    expect(grad((xs: ReadonlyArray<Scalar>) => dot(xs, xs))([1, 2, 3])).toEqual([2, 4, 6])
    const nested = ({ w, rest }: { w: readonly [Scalar, Scalar]; rest: { b: Scalar } }): Scalar =>
      mul(add(w[0], w[1]), rest.b)
    expect(grad(nested)({ w: [1, 2], rest: { b: 5 } })).toEqual({ w: [5, 5], rest: { b: 3 } })
    expect(grad(() => 3)({})).toEqual({})
  })

  it('is 0 for an input on which the value does not depend', () => {
    expect(grad(({ x }: { x: Scalar; y: Scalar }) => exp(x))({ x: 0, y: 5 })).toEqual({ x: 1, y: 0 })
    expect(grad(() => 5)(3)).toBe(0)
  })

  it('is frozen, and the argument is left as it was', () => {
    const at = { w: [1, 2], b: 3 }
    const gradient = grad(({ w, b }: { w: ReadonlyArray<Scalar>; b: Scalar }) => mul(sum(w), b))(at)
    expect([Object.isFrozen(gradient), Object.isFrozen(gradient.w), Object.isFrozen(at)]).toEqual([
      true,
      true,
      false,
    ])
    expect(at).toEqual({ w: [1, 2], b: 3 })
  })

  it('takes another path at another point: nothing of the last call is kept', () => {
    const f = grad((x: Scalar) => (less(x, 0) ? mul(x, -1) : pow(x, 3)))
    expect([f(-2), f(2), f(-2), f(0)]).toEqual([-1, 12, -1, 0])
  })

  it('never accumulates, however often and in whatever order it is called', () => {
    const f = grad(rosenbrock)
    const first = f([0.5, -1])
    f([3, 4])
    for (let k = 0; k < 10; k++) expect(f([0.5, -1])).toEqual(first)
  })

  it('differentiates code written for any field', () => {
    expect(grad((x: Scalar) => ScalarField.div(ScalarField.one, x))(4)).toBe(-1 / 16)
  })

  it('may be called inside a recording, and inside the function of another grad', () => {
    const recording = record((x) => mul(x, grad((v: Scalar) => mul(v, v))(5)), 3)
    expect(outputPrimal(recording)).toBe(30)
    const f = (x: Scalar): Scalar => mul(x, grad((v: Scalar) => sum([exp(v), mul(v, 3)]))(0))
    expect(grad(f)(7)).toBe(4)
  })

  it('survives a function that throws', () => {
    const fail = grad((x: Scalar): Scalar => {
      mul(x, x)
      throw new RangeError('mine')
    })
    expect(() => fail(3)).toThrow(RangeError)
    expect(grad((x: Scalar) => mul(x, x))(3)).toBe(6)
  })
})

describe('valueAndGrad', () => {
  it('gives both from one evaluation of the function', () => {
    let calls = 0
    const f = (x: Scalar): Scalar => {
      calls += 1
      return div(1, x)
    }
    expect(valueAndGrad(f)(4)).toEqual({ value: 0.25, gradient: -0.0625 })
    expect(calls).toBe(1)
  })

  it('is frozen', () => {
    expect(Object.isFrozen(valueAndGrad((x: Scalar) => mul(x, x))(3))).toBe(true)
  })

  it('gives the value that plain numbers give, bit for bit', () => {
    const f = (x: Scalar): Scalar => sin(add(exp(mul(x, 0.1)), log(pow(x, 1.7))))
    for (const x of [0.1, 1, 2.3, 1e10]) expect(valueAndGrad(f)(x).value).toBe(f(x))
  })

  it('works on a long function after a short one, and the other way round', () => {
    const chain = (steps: number) => (x: Scalar) => {
      let y = x
      for (let k = 0; k < steps; k++) y = mul(y, 1)
      return y
    }
    for (const steps of [1, 5000, 3, 200_000, 4095, 4096, 1]) {
      expect(valueAndGrad(chain(steps))(2)).toEqual({ value: 2, gradient: 1 })
    }
  })
})

describe('an input that comes after the root', () => {
  it('has gradient 0, whatever an earlier gradient left behind', () => {
    type Pair = readonly [Scalar, Scalar]
    expect(grad(([x, y]: Pair) => mul(x, y))([3, 4])).toEqual([4, 3])
    expect(grad(([x]: Pair) => x)([3, 4])).toEqual([1, 0])
  })
})

describe('misuse', () => {
  it('of a function with several outputs is refused', () => {
    const failure = failureOf(() => grad(((x: Scalar) => [x, x]) as never)(3))
    expect(failure._tag).toBe('InvalidTree')
    expect(failure.message).toMatch(sentences)
  })

  it.each<readonly [unknown, string]>([
    ['3', 'the string "3"'],
    [{ x: null }, 'null'],
    [[undefined], 'undefined'],
  ])('of %j as an argument is refused', (at, described) => {
    const failure = failureOf(() => grad((x: Scalar) => x)(at as never))
    expect(failure._tag).toBe('InvalidTree')
    expect(failure.message).toContain(`${described} came`)
  })

  it('of a Var that outlives its function is refused', () => {
    const kept: Array<Var> = []
    grad((x: Scalar) => {
      if (typeof x !== 'number') kept.push(x)
      return x
    })(3)
    expect(failureOf(() => kept.map((x) => relu(sqrt(x))))._tag).toBe('ExpiredVar')
  })
})
