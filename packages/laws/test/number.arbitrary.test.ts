import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { add, div, exp, log, mul, square } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { customRule } from '@wengert/grad'
import { checkGradEither, number } from '@wengert/laws'
import { parameters } from './parameters.js'

const draw = (min: number, max: number): ReadonlyArray<number> =>
  fc.sample(number({ min, max }), { numRuns: 2000, seed: parameters.seed })

const share = (numbers: ReadonlyArray<number>, holds: (x: number) => boolean): number =>
  numbers.filter(holds).length / numbers.length

describe.each([
  [-3, 3],
  [0, 1],
  [0.1, 0.2],
  [1e-300, 1e300],
  [-Number.MAX_VALUE, Number.MAX_VALUE],
  [5, 5],
  [-2, -1],
])('numbers of [%p, %p]', (min, max) => {
  it('lie in it, both ends among them', () => {
    const drawn = draw(min, max)
    expect(drawn.every((x) => x >= min && x <= max)).toBe(true)
    expect(drawn).toContain(min)
    expect(drawn).toContain(max)
  })

  it('shrink within it', () => {
    const arbitrary = number({ min, max })
    for (const x of draw(min, max).slice(0, 20))
      for (const smaller of arbitrary.shrink(x, undefined))
        expect(smaller.value >= min && smaller.value <= max).toBe(true)
  })
})

it('are spread over the interval, with simple and tiny ones among them', () => {
  const drawn = draw(-3, 3)
  for (const from of [-3, -2, -1, 0, 1, 2])
    expect(share(drawn, (x) => x >= from && x <= from + 1)).toBeGreaterThan(0.12)
  expect(share(drawn, (x) => Number.isInteger(4 * x))).toBeGreaterThan(0.2)
  expect(share(drawn, (x) => x !== 0 && Math.abs(x) < 1e-6)).toBeGreaterThan(0.02)
  expect(new Set(drawn.map((x) => Object.is(x, -0) || x))).toContain(true)
})

it('are of every size where the interval is wide', () => {
  const drawn = draw(1e-300, 1e300)
  for (const power of [-250, -100, 0, 100])
    expect(share(drawn, (x) => x < 10 ** power && x > 10 ** (power - 100))).toBeGreaterThan(0.02)
})

it.each([
  [{ min: 1, max: 0 }],
  [{ min: 0 }],
  [{ min: NaN, max: 1 }],
  [{ min: 0, max: Infinity }],
  [3],
  [null],
  [undefined],
])('%p is refused', (constraints) => {
  expect(() => number(constraints as never)).toThrow('Write number({ min: -3, max: 3 }).')
})

it('show a rule whose sign is wrong, whatever the seed', () => {
  const softplus = customRule((x: Scalar) => log(add(1, exp(x))), {
    name: 'softplus',
    pullback: (x, cotangent) => div(cotangent, add(1, exp(x))),
  })
  const loss = ({ w, x }: { readonly w: Scalar; readonly x: Scalar }): Scalar => square(softplus(mul(w, x)))
  const arbitrary = fc.record({ w: number({ min: -3, max: 3 }), x: number({ min: -3, max: 3 }) })
  const passing = Array.from({ length: 100 }, (_, seed) => seed).filter(
    (seed) => checkGradEither(loss, { arbitrary, seed })._tag === 'Right',
  )
  expect(passing).toEqual([])
}, 60_000)
