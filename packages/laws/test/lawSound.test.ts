import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { add, dot, gt, max, mul, norm, record, select, sin } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { assertLaw, laws, roundingBounds } from '@wengert/laws'
import type { AnyLaw, Numbers, Vector } from '@wengert/laws'
import { parameters } from './parameters.js'

const number = fc.double({ min: -3, max: 3, noNaN: true })
const pair = fc.tuple(number, number)

/** Of a hundred points there may be none at which rounding shows. */
const often = { ...parameters, numRuns: 10 * parameters.numRuns }

describe.each([
  ['linearity in the seed', laws.linearityInSeed],
  ['forward equals reverse', laws.forwardEqualsReverse],
] satisfies ReadonlyArray<readonly [string, AnyLaw]>)('%s does not accuse', (_, law) => {
  it('a linear map, whose derivatives round where their seeds are multiplied', () => {
    const f = ([x, y]: readonly [Scalar, Scalar]): Vector => [
      dot([0.1, 0.3], [x, y]),
      dot([0.7, -0.2], [x, y]),
    ]
    assertLaw(law({ f, inputs: pair }), often)
  })

  it('a product with a factor so small that seeds underflow', () => {
    assertLaw(law({ f: (x: Scalar): Scalar => mul(1e-320, x), inputs: number }), parameters)
  })
})

describe('Hessian symmetry does not accuse', () => {
  it('a norm of which a second derivative chooses by a square that underflows', () => {
    const f = ([x, y]: readonly [Scalar, Scalar]): Scalar => norm([x, y])
    const tiny = fc.constantFrom<readonly [number, number]>([5e-324, -1e-140], [-1.1e-140, 5e-324], [1, 2])
    assertLaw(laws.hessianSymmetry({ f, inputs: tiny }), parameters)
  })

  it('a sum of second derivatives that cancel', () => {
    const factors = [0.1, 1e9, 0.7, -1e9, 0.3, 7e8, 0.9, -7e8]
    const f = ([x, y]: readonly [Scalar, Scalar]): Scalar =>
      factors.map((factor) => mul(factor, mul(x, y))).reduce((total, term) => add(total, term), 0)
    assertLaw(laws.hessianSymmetry({ f, inputs: pair }), parameters)
  })
})

describe('forward equals reverse does not accuse', () => {
  it('an implementation that sums up adjoints in another order', () => {
    const ones: Numbers = Array.from({ length: 50 }, () => 1)
    const factors = [1e16, -1e16, ...ones, 1e16, -1e16]
    const f = (x: Scalar): Scalar =>
      factors.map((factor) => mul(factor, x)).reduce((total, term) => add(total, term))
    const sorted = [...factors].sort((one, other) => other - one)
    const reverse = () => (): number => sorted.reduce((total, term) => total + term)
    expect(reverse()()).not.toBe(50)
    assertLaw(laws.forwardEqualsReverse({ f, inputs: number, modes: { reverse } }), parameters)
  })
})

const boundOf = (f: (xs: Vector) => Scalar, at: Numbers, choices: 'exact' | 'rounded'): number =>
  roundingBounds(
    record((xs: Vector) => [f(xs)], at),
    { choices },
  )[0]?.bound ?? NaN

describe('a bound with rounded choices', () => {
  const chosen = ([x = NaN]: Vector): Scalar => select(gt(sin(x), Math.sin(1)), 5, 2)

  it('counts the other side of a choice that rounding leaves open', () => {
    expect(boundOf(chosen, [1], 'exact')).toBe(0)
    expect(boundOf(chosen, [1], 'rounded')).toBe(3)
  })

  it('does not count it where the comparison is clear', () => {
    expect(boundOf(chosen, [1.1], 'rounded')).toBe(0)
  })

  it('knows a maximum as equal to the operand that it is', () => {
    const f = ([x = NaN, y = NaN]: Vector): Scalar => {
      const [one, other] = [sin(x), sin(y)]
      return select(gt(max(one, other), one), 5, 2)
    }
    expect(boundOf(f, [1, 0.5], 'rounded')).toBe(0)
  })
})

describe('a bound of sums in any order', () => {
  const sum = (xs: Vector): Scalar => xs.reduce((total, each) => add(total, each))
  const boundsOf = (at: Numbers): Numbers =>
    (['asWritten', 'inAnyOrder'] as const).map(
      (sums) =>
        roundingBounds(
          record((xs: Vector) => [sum(xs)], at),
          { sums },
        )[0]?.bound ?? NaN,
    )

  it('is that of the worst order', () => {
    const small = Array.from({ length: 30 }, () => 1)
    const [, first = NaN] = boundsOf([1e16, -1e16, ...small])
    const [, last = NaN] = boundsOf([...small, 1e16, -1e16])
    const [written = NaN] = boundsOf([1e16, ...small, -1e16])
    expect(first / last).toBeCloseTo(1, 12)
    expect(first).toBeGreaterThanOrEqual(written)
  })
})
