import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { shapeDifference } from '@wengert/core'
import { cotangent, tangent, tree } from '@wengert/laws'
import { parameters } from './parameters.js'

const shape = {
  layers: [
    { w: [0, 0], b: 0 },
    { w: [0, 0], b: 0 },
  ],
  rate: 0,
  pair: [0, { c: 0 }],
} as const

describe.each([
  ['tree', tree],
  ['tangent', tangent],
  ['cotangent', cotangent],
] as const)('a random %s', (_, draw) => {
  it('has the shape that is given, with finite numbers in it', () => {
    const law = (drawn: unknown): boolean =>
      shapeDifference(shape, drawn) === undefined && !JSON.stringify(drawn).includes('null')
    fc.assert(fc.property(draw(shape), law), parameters)
  })

  it('shrinks to zeros', () => {
    const found = fc.check(
      fc.property(draw(shape), ({ rate }) => rate < 2),
      { ...parameters, numRuns: 1000 },
    )
    const zeros = { w: [0, 0], b: 0 }
    expect(found.counterexample).toEqual([{ layers: [zeros, zeros], rate: 2, pair: [0, { c: 0 }] }])
  })

  it('refuses leaves that are no numbers', () => {
    expect(() => draw({ name: 'a' })).toThrow('Expected a number or an arbitrary')
  })
})

describe('a tree', () => {
  it('draws from arbitraries in its shape', () => {
    const drawn = fc.sample(tree({ list: fc.array(fc.nat(), { minLength: 1 }), x: 0 }), 50)
    expect(drawn.every(({ list }) => list.length > 0 && list.every(Number.isInteger))).toBe(true)
  })

  it('may be one number', () => {
    expect(fc.sample(tree(0), 50).every((x) => Number.isFinite(x))).toBe(true)
  })
})
