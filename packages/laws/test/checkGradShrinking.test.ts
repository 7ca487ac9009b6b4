import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { add, atan2, cos, div, hypot, less, mul, neg, sin, square, sub } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { checkGrad } from '@wengert/laws'
import { faultOf } from './messageOf.js'

type Two = readonly [Scalar, Scalar]

const number = fc.double({ min: -3, max: 3, noNaN: true })

const ruled = <O extends Scalar | object>(
  f: (xs: Two) => O,
  pullback: (xs: Two, cotangents: O) => Two,
): ((xs: Two) => O) => customRule(f, { name: 'r', pullback: pullback as never })

const swappedProduct = ruled<Scalar>(
  ([a, b]) => mul(a, b),
  ([a, b], c) => [mul(c, a), mul(c, b)],
)
const swappedWave = ruled<Scalar>(
  ([a, b]) => mul(a, sin(b)),
  ([a, b], c) => [mul(c, mul(a, cos(b))), mul(c, sin(b))],
)
const swappedPair = ruled<Two>(
  ([a, b]) => [add(mul(a, b), a), sub(square(a), b)],
  ([a, b], [c, d]) => [sub(mul(c, a), d), add(mul(c, add(b, 1)), mul(d, mul(2, a)))],
)
const signOfQuotient = ruled<Scalar>(
  ([a, b]) => div(a, b),
  ([a, b], c) => [div(c, b), mul(c, div(a, mul(b, b)))],
)
const signOfAngle = ruled<Scalar>(
  ([y, x]) => atan2(y, x),
  ([y, x], c) => {
    const squared = add(mul(x, x), mul(y, y))
    return [mul(c, div(x, squared)), mul(c, div(y, squared))]
  },
)
const swappedLength = ruled<Scalar>(
  ([a, b]) => hypot(a, b),
  ([a, b], c) => [mul(c, div(b, hypot(a, b))), mul(c, div(a, hypot(a, b)))],
)

const isSimple = (x: unknown): boolean => Number.isInteger(2 * Number(x)) && Math.abs(Number(x)) <= 3

describe('checkGrad shrinks to a simple point with the same mistake', () => {
  it.each<readonly [string, (xs: Two) => Scalar | Two]>([
    ['swapped partials of a product', swappedProduct],
    ['swapped partials of a product with a wave', swappedWave],
    ['swapped partials of two outputs', swappedPair],
    ['a wrong sign in a quotient', signOfQuotient],
    ['a wrong sign in an angle', signOfAngle],
    ['swapped partials of a length', swappedLength],
  ])('%s, at every seed', (_, f) => {
    for (const seed of [1, 2, 3, 4, 5, 6, 7, 8]) {
      const { _tag, point, message } = faultOf(() =>
        checkGrad(f as never, { arbitrary: fc.tuple(number, number), seed } as never),
      )
      expect(_tag).toBe('WrongDerivative')
      expect((point as ReadonlyArray<number>).filter((x) => !isSimple(x))).toEqual([])
      expect(message).toMatch(/Expected \S+(?: ± \S+)? for ∂f.*mode give -?[\d.]+\.\n/u)
      expect(message).toMatch(/At fault is the custom rule r, node \d+: .* Correct the pullback of r\./u)
    }
  })
})

describe('checkGrad shrinks within the arbitrary', () => {
  const pointOf = (f: (xs: never) => Scalar, arbitrary: Arbitrary<unknown>): unknown =>
    faultOf(() => checkGrad(f as never, { arbitrary, seed: 1 } as never)).point

  it('to numbers that it has, where what lies between is none of its', () => {
    const between = fc.tuple(fc.constantFrom(1.25, 2.75), fc.constantFrom(-1.75, 2.25))
    expect(pointOf(signOfQuotient as never, between)).toEqual([1.25, -1.75])
  })

  it('to numbers with which its conditions hold', () => {
    const ordered = fc.tuple(number, number).filter(([a, b]) => a < b && a + b > 3.25)
    const [a = NaN, b = NaN] = pointOf(swappedProduct, ordered) as ReadonlyArray<number>
    expect([a, b].map((x) => Number.isInteger(x))).toEqual([true, true])
    expect(a < b && a + b > 3.25).toBe(true)
  })

  it('to the shortest list', () => {
    const product = customRule((xs: ReadonlyArray<Scalar>) => xs.reduce((p, x) => mul(p, x), 1), {
      name: 'product',
      pullback: (xs, c) => xs.map(neg).map((x) => mul(c, x)),
    })
    expect(pointOf(product as never, fc.array(number, { maxLength: 6 }))).toEqual([1])
  })

  it('as far as a mistake goes that is only beyond some number', () => {
    const f = customRule((x: Scalar) => square(x), {
      name: 'f',
      pullback: (x, c) => mul(c, less(2.25, x) ? x : mul(2, x)),
    })
    expect(pointOf(f as never, number)).toBe(3)
  })
})
