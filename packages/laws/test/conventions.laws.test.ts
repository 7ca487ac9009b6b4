import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import * as O from 'fp-ts/lib/Option.js'
import { functionArity, functions, gt, max, min, mul, ops, record, select, sqrt } from '@wengert/core'
import type { OpName, Scalar } from '@wengert/core'
import { backward, grad } from '@wengert/grad'
import { parameters } from './parameters.js'

type FunctionName = keyof typeof functions

/** What DESIGN §6 says, one line a point: the operands and the partials there. */
type Convention = readonly [name: FunctionName, at: ReadonlyArray<number>, partials: ReadonlyArray<number>]

const everywhere = (
  names: ReadonlyArray<FunctionName>,
  points: ReadonlyArray<ReadonlyArray<number>>,
  partial: number,
): ReadonlyArray<Convention> =>
  names.flatMap((name) => points.map((at) => [name, at, at.map(() => partial)] as const))

const steps = everywhere(
  ['sign', 'floor', 'ceil', 'round', 'trunc'],
  [0, -0, 0.5, -0.5, 1, -2, 2.25, 1e300, Infinity, -Infinity].map((x) => [x]),
  0,
)

const pairs = [
  [1, 1],
  [1, 2],
  [2, 1],
  [0, -0],
  [Infinity, Infinity],
]

const comparisons = everywhere(['lt', 'le', 'gt', 'ge', 'eq', 'ne'], [...pairs, [NaN, 1], [1, NaN]], 0)

const logic = [
  ...everywhere(['and', 'or'], pairs, 0),
  ...everywhere(
    ['not', 'stopGradient'],
    [0, -0, 1, -2, Infinity].map((x) => [x]),
    0,
  ),
]

/** The sub- or supergradient of least norm. */
const leastNorm: ReadonlyArray<Convention> = [
  ['abs', [0], [0]],
  ['abs', [-0], [0]],
  ['relu', [0], [0]],
  ['relu', [-0], [0]],
  ['max', [1, 1], [0.5, 0.5]],
  ['max', [0, -0], [0.5, 0.5]],
  ['max', [-Infinity, -Infinity], [0.5, 0.5]],
  ['min', [1, 1], [0.5, 0.5]],
  ['min', [-0, 0], [0.5, 0.5]],
  ['min', [Infinity, Infinity], [0.5, 0.5]],
  ['clamp', [-1, -1, 1], [0, 0, 0]],
  ['clamp', [1, -1, 1], [0, 0, 0]],
  ['hypot', [0, 0], [0, 0]],
  ['hypot', [-0, 0], [0, 0]],
]

/** The limit from inside the domain. */
const limits: ReadonlyArray<Convention> = [
  ...everywhere(['sqrt', 'log', 'log2', 'log10', 'cbrt'], [[0], [-0]], Infinity),
  ...everywhere(['reciprocal'], [[0], [-0]], -Infinity),
  ...everywhere(['asin', 'atanh'], [[1], [-1]], Infinity),
  ...everywhere(['acos'], [[1], [-1]], -Infinity),
  ['acosh', [1], [Infinity]],
  ['log1p', [-1], [Infinity]],
]

const none: ReadonlyArray<Convention> = [
  ...everywhere(
    ['atan2'],
    [
      [0, 0],
      [-0, 0],
      [0, -0],
    ],
    NaN,
  ),
  ...everywhere(['sqrt', 'log', 'log2', 'log10'], [[-2], [-Infinity], [NaN]], NaN),
  ...everywhere(['log1p', 'asin', 'acos', 'atanh'], [[-2], [NaN]], NaN),
  ...everywhere(['acosh'], [[0.5], [-2], [NaN]], NaN),
  ...everywhere(['relu', 'abs'], [[NaN]], NaN),
  ...everywhere(
    ['max', 'min'],
    [
      [NaN, 1],
      [1, NaN],
      [NaN, NaN],
    ],
    NaN,
  ),
]

/** x^y with both recorded. */
const powers: ReadonlyArray<Convention> = [
  ['pow', [0, 1], [1, 0]],
  ['pow', [-0, 1], [1, 0]],
  ['pow', [0, 0], [0, 0]],
  ['pow', [-0, 0], [0, 0]],
  ['pow', [0, 2], [0, 0]],
  ['pow', [-0, 2], [0, 0]],
  ['pow', [0, 1.5], [0, 0]],
  ['pow', [0, 0.5], [Infinity, 0]],
  ['pow', [-2, 2], [-4, NaN]],
  ['pow', [-2, 3], [12, NaN]],
  ['pow', [-2, 0.5], [NaN, NaN]],
  ['pow', [2, 0], [0, Math.LN2]],
]

const tails: ReadonlyArray<Convention> = [
  ['sigmoid', [1000], [0]],
  ['sigmoid', [-1000], [0]],
  ['softplus', [1000], [1]],
  ['softplus', [-1000], [0]],
  ['logaddexp', [1000, 1000], [0.5, 0.5]],
  ['logaddexp', [-1000, 1000], [0, 1]],
  ['expm1', [-1000], [0]],
]

const at = (operands: ReadonlyArray<number>): string =>
  operands.map((x) => (Object.is(x, -0) ? '−0' : String(x))).join(', ')

describe('the partials by convention', () => {
  const conventions = [
    ...steps,
    ...comparisons,
    ...logic,
    ...leastNorm,
    ...limits,
    ...none,
    ...powers,
    ...tails,
  ].map(([name, operands, partials]) => [name, at(operands), operands, partials] as const)

  it.each(conventions)('of %s at (%s)', (name, _, operands, partials) => {
    const gradient = grad((xs: ReadonlyArray<Scalar>) => functions[name](...xs))(operands)
    // + 0: conventions do not distinguish zeros.
    expect(gradient.map((partial) => partial + 0)).toEqual(partials)
  })
})

describe('the derivative of x^c, c constant', () => {
  it.each<readonly [number, number, number]>([
    [0, 0, 0],
    [3, 0, 0],
    [-3, 0, 0],
    [Infinity, 0, 0],
    [0, 1, 1],
    [-2, 1, 1],
    [0, 2, 0],
    [-3, 2, -6],
    [0, 0.5, Infinity],
    [0, -1, -Infinity],
    [-2, -1, -0.25],
    [-8, 0.5, NaN],
  ])('at x = %p for c = %p is %p', (x, c, derivative) => {
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
