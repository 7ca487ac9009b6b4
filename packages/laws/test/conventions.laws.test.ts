import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import {
  functionArity,
  functions,
  gt,
  max,
  min,
  mul,
  opFunctions,
  ops,
  record,
  select,
  sqrt,
} from '@wengert/core'
import type { OpName, Scalar } from '@wengert/core'
import { backward, grad } from '@wengert/grad'
import { constantPowers, conventions, specialValues } from './conventions.js'
import { parameters } from './parameters.js'

type FunctionName = keyof typeof functions

const at = (operands: ReadonlyArray<number>): string =>
  operands.map((x) => (Object.is(x, -0) ? '−0' : String(x))).join(', ')

describe('the partials by convention', () => {
  const shown = conventions.map(
    ([name, operands, partials]) => [name, at(operands), operands, partials] as const,
  )

  it.each(shown)('of %s at (%s)', (name, _, operands, partials) => {
    const gradient = grad((xs: ReadonlyArray<Scalar>) => opFunctions[name](...xs))(operands)
    // + 0: conventions do not distinguish zeros, nor the last digits.
    expect(gradient.map((partial) => Number(partial.toPrecision(12)) + 0)).toEqual(
      partials.map((partial) => Number(partial.toPrecision(12)) + 0),
    )
  })
})

describe('the value by definition', () => {
  const shown = specialValues.map(([name, operands, value]) => [name, at(operands), operands, value] as const)

  it.each(shown)('of %s at (%s)', (name, _, operands, value) => {
    expect(Number(opFunctions[name](...operands)) + 0).toBe(value)
  })
})

describe('the derivative of x^c, c constant', () => {
  const shown = constantPowers.map(([, operands, [derivative]]) => [...operands, derivative] as const)

  it.each(shown)('at x = %p for c = %p is %p', (x, c, derivative) => {
    expect(grad((base: Scalar) => functions.pow(base, c))(x) + 0).toBe(derivative)
  })

  it.each<readonly [number, number, number]>([
    [0, 2, 0],
    [0, 0, 0],
    [-2, 3, NaN],
    [1, 3, 0],
  ])('and of %p^x at x = %p is %p', (base, x, derivative) => {
    expect(grad((exponent: Scalar) => functions.pow(base, exponent))(x) + 0).toBe(derivative)
  })
})

describe('a second derivative where the first is 0', () => {
  it.each<readonly [string, FunctionName, readonly [number, number], number]>([
    ['x^y at y = 0 is 1/x', 'pow', [2, 0], 0.5],
    ['x·ln y at x = 0 is 1/y', 'xlogy', [0, 4], 0.25],
  ])('of %s', (_, name, at, mixed) => {
    const partial = (k: number) => (xs: ReadonlyArray<Scalar>) =>
      grad((each: ReadonlyArray<Scalar>) => functions[name](...each))(xs)[k] ?? NaN
    expect(grad(partial(0))(at)[1]).toBe(mixed)
    expect(grad(partial(1))(at)[0]).toBe(mixed)
  })

  it('of elu at 0 is of least magnitude', () => {
    expect(grad((x: Scalar) => grad((each: Scalar) => functions.elu(each))(x))(0)).toBe(0)
  })
})

describe('a side that is not taken', () => {
  const unary = (Object.keys(ops) as ReadonlyArray<OpName>).filter(
    (name): name is OpName & FunctionName => name in functionArity && ops[name].arity === 1,
  )
  const specials = [0, -0, 1, -1, 2, -2, 0.5, Infinity, -Infinity, NaN, 5e-324]

  it.each(unary)('passes nothing of %s through select', (name) => {
    for (const x of specials) {
      const not = record(({ a, b }) => select(0, functions[name](a), mul(b, 2)), { a: x, b: 3 })
      const either = record(({ a, b }) => select(NaN, mul(b, 2), functions[name](a)), { a: x, b: 3 })
      for (const gradients of [backward(not), backward(either)]) {
        expect([gradients.lookupPath('a'), gradients.lookupPath('b')]).toEqual([O.none, O.some(2)])
      }
    }
  })

  it.each(unary)('passes nothing of %s through max and min', (name) => {
    for (const x of specials) {
      const greater = record(({ a, b }) => max(functions[name](a), b), { a: x, b: Infinity })
      const less = record(({ a, b }) => min(b, functions[name](a)), { a: x, b: -Infinity })
      for (const gradients of Number.isFinite(functions[name](x))
        ? [backward(greater), backward(less)]
        : []) {
        expect([gradients.lookupPath('a'), gradients.lookupPath('b')]).toEqual([O.none, O.some(1)])
      }
    }
  })

  it('leaves the derivative of the side that is, whatever stands on the other', () => {
    const law = (x: number, other: number): boolean => {
      const f = (y: Scalar): Scalar => select(gt(y, x), functions.log(mul(y, other)), mul(y, y))
      return Object.is(grad(f)(x), 2 * x)
    }
    fc.assert(fc.property(fc.double({ noNaN: true, max: 1e300, min: -1e300 }), fc.double(), law), parameters)
  })

  it('is why select(x > 0, √x, 0) has derivative 0 at 0, and √x·√x has none', () => {
    expect(grad((x: Scalar) => select(gt(x, 0), sqrt(x), 0))(0)).toBe(0)
    expect(grad((x: Scalar) => mul(sqrt(x), sqrt(x)))(0)).toBeNaN()
  })
})
