import { describe, expect, it } from '@jest/globals'
import {
  add,
  div,
  exp,
  external,
  less,
  log,
  lt,
  mul,
  neg,
  outputPrimal,
  primal,
  record,
  select,
  sum,
  tapeShow,
  toFunction,
  withEnvironment,
} from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule, derivative, grad, hessian, jvp } from '@wengert/grad'
import { failureOf } from './failure.js'

interface Point {
  readonly x: Scalar
  readonly y: Scalar
}
const f = ({ x, y }: Point): Scalar => add(mul(exp(x), y), div(log(y), 3))

describe('the function of a recording', () => {
  const g = toFunction(record(f, { x: 0.5, y: 2 }))
  const at = { x: -0.25, y: 3 }

  it('is the function that was recorded', () => {
    expect(g(at)).toBe(f(at))
    expect(tapeShow.show(record((p) => g(p), at).tape)).toBe(tapeShow.show(record((p) => f(p), at).tape))
  })

  it('has its derivatives of every kind', () => {
    expect(grad(g)(at)).toEqual(grad(f)(at))
    expect(hessian(g)(at)).toEqual(hessian(f)(at))
    expect(jvp(g)(at, { x: 1, y: 2 })).toEqual(jvp(f)(at, { x: 1, y: 2 }))
    expect(grad((x: Scalar) => mul(x, grad(g)({ x, y: 3 }).y))(0.5)).toBeCloseTo(
      grad((x: Scalar) => mul(x, grad(f)({ x, y: 3 }).y))(0.5),
      15,
    )
  })

  it('has the rules of its own that were recorded', () => {
    const root = customRule((a: Scalar) => mul(a, a), {
      pullback: (_, cotangent, y) => div(cotangent, mul(2, y)),
    })
    const recorded = toFunction(record((a) => root(a), 2))
    expect(recorded(3)).toBe(9)
    expect([1, 2, 3].map((order) => derivative(recorded, order)(3))).toEqual(
      [1, 2, 3].map((order) => derivative(root, order)(3)),
    )
  })

  it('throws where a guard or a pin no longer holds', () => {
    const magnitude = toFunction(record((x) => (less(x, 0) ? neg(x) : mul(x, 1)), -2))
    expect(magnitude(-5)).toBe(5)
    expect(failureOf(() => magnitude(5))).toMatchObject({ _tag: 'BranchChanged' })
    expect(failureOf(() => grad(magnitude)(5))).toMatchObject({ _tag: 'BranchChanged' })
    const pinned = toFunction(record((x) => mul(x, primal(x)), 2))
    expect(failureOf(() => grad(pinned)(3))).toMatchObject({ _tag: 'BranchChanged' })
  })

  it('looks values from outside up again', () => {
    const interest = toFunction(
      withEnvironment({ rate: 0.5 }, () => record((x) => mul(x, external('rate')), 1)),
    )
    expect(interest(8)).toBe(4)
    expect(withEnvironment({ rate: 0.25 }, () => interest(8))).toBe(2)
    expect(withEnvironment({ rate: 0.25 }, () => grad(interest)(8))).toBe(0.25)
  })

  it('appends every kind of row as it was recorded', () => {
    const every = (x: Scalar): Scalar =>
      less(x, 3) ? mul(sum([x, 2, mul(x, primal(x)), select(lt(x, 0), x, 5)]), neg(2)) : x
    const { tape } = record((x) => toFunction(record((y) => every(y), 2))(x), 2)
    expect(tapeShow.show(tape)).toBe(tapeShow.show(record((x) => every(x), 2).tape))
  })

  it('appends a value from outside as one where there is an environment, as a number where there is none', () => {
    const interest = toFunction(
      withEnvironment({ rate: 0.5 }, () => record((x) => mul(x, external('rate')), 1)),
    )
    expect(record((x) => interest(x), 8).tape.at(1)).toEqual({ id: 1, _tag: 'Constant', primal: 0.5 })
    const inside = withEnvironment({ rate: 0.25 }, () => record((x) => interest(x), 8))
    expect(inside.tape.at(1)).toEqual({ id: 1, _tag: 'External', name: 'rate', primal: 0.25 })
    expect(outputPrimal(inside)).toBe(2)
  })

  it('takes mixed trees of numbers and Vars', () => {
    expect(grad((x: Scalar) => g({ x, y: 3 }))(0)).toBe(3)
  })

  it('refuses other inputs', () => {
    expect(failureOf(() => g({ x: 1 } as never))).toMatchObject({ _tag: 'ShapeMismatch' })
    expect(failureOf(() => grad((x: Scalar) => g({ x, z: x } as never))(1))).toMatchObject({
      _tag: 'ShapeMismatch',
    })
    expect(failureOf(() => toFunction({} as never))).toMatchObject({ op: 'toFunction' })
    expect(failureOf(() => g({ x: 'one', y: 2 } as never))).toBeDefined()
  })

  it('may be long and wide', () => {
    const chain = (x: Scalar): Scalar => {
      let y = x
      for (let k = 0; k < 100_000; k++) y = add(y, x)
      return y
    }
    expect(grad(toFunction(record((x) => chain(x), 1)))(2)).toBe(100_001)
    const wide = record(
      (xs: ReadonlyArray<Scalar>) => sum(xs),
      Array.from({ length: 200_000 }, () => 1),
    )
    expect(
      grad(toFunction<ReadonlyArray<Scalar>, Scalar>(wide))(Array.from({ length: 200_000 }, () => 2))[7],
    ).toBe(1)
  })
})
