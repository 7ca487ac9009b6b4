import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { point, tree } from '@wengert/laws'
import type { Expression } from '@wengert/laws'
import { simplerNumbers } from '../src/smaller/simplerNumbers.js'
import { parameters } from './parameters.js'

const sum: Expression = {
  inputs: 2,
  steps: [
    {
      op: 'add',
      operands: [
        { _tag: 'Earlier', index: 0 },
        { _tag: 'Earlier', index: 1 },
      ],
    },
  ],
}

const runs = { seed: parameters.seed, numRuns: 2000 }

const anyNumber = fc.oneof(fc.double(), fc.integer(), fc.constantFrom(-0, 0.1 + 0.2, 1e6, -2.75))

/** Where a number comes to rest that shrinks as long as it is among those of a kind. */
const rest = (x: number, isFaulty: (x: number) => boolean): number => {
  let [at, next] = [x, simplerNumbers(x).find(isFaulty)]
  while (next !== undefined) [at, next] = [next, simplerNumbers(next).find(isFaulty)]
  return at
}

describe('a number shrinks', () => {
  it.each([
    ['4 above 3', 1e6, 4, (x: number) => x > 3],
    ['-4 below -3', -1e6, -4, (x: number) => x < -3],
    ['101 above 100', Number.MAX_VALUE, 101, (x: number) => x > 100],
    ['a power of ten', Number.MAX_VALUE, 1e101, (x: number) => x > 1e100],
    ['no exponent', -5e-324, -1e-4, (x: number) => x < 0 && x > -1e-3],
    ['few digits', 2.718281828459045, 2.8, (x: number) => x > 2.71 && x < 3],
    ['a half', 8 / 3, 2.5, (x: number) => x > 2 && x < 3],
    ['a number without sign', -1234.5, 4, (x: number) => Math.abs(x) > 3],
    ['0', 1e-300, 0, () => true],
  ])('to %s', (_, from, expected, isFaulty) => {
    expect(rest(from, isFaulty)).toBe(expected)
  })

  it('to numbers that are whole where it is', () => {
    const law = (x: number): boolean => simplerNumbers(x).every(Number.isInteger)
    fc.assert(fc.property(fc.oneof(fc.integer(), fc.constantFrom(-0, 1e100)), law), runs)
  })

  it('to the simplest first, and comes to rest soon', () => {
    const law = (x: number, y: number): boolean => {
      let turns = 0
      const isFaulty = (each: number): boolean => {
        turns += 1
        return y < 0 ? each <= y : each >= y
      }
      const end = rest(x, isFaulty)
      return turns < 2500 && simplerNumbers(end).every((each) => !isFaulty(each))
    }
    fc.assert(fc.property(anyNumber, anyNumber, law), runs)
    const simplest = simplerNumbers(1234.5).filter((x) => x >= 0)
    expect(simplest).toEqual([...simplest].sort((a, b) => String(a).length - String(b).length || a - b))
  })
})

describe('a point shrinks', () => {
  const smallest = (
    arbitrary: fc.Arbitrary<ReadonlyArray<number>>,
    isFaulty: (at: ReadonlyArray<number>) => boolean,
  ): unknown =>
    fc.check(
      fc.property(arbitrary, (at) => !isFaulty(at)),
      runs,
    ).counterexample

  it.each([
    ['of an expression', point(sum)],
    ['of a tree', tree([0, 0])],
  ])('%s to the smallest number that fails', (_, arbitrary) => {
    expect(smallest(arbitrary, ([a = NaN]) => a > 3)).toEqual([[4, 0]])
    expect(smallest(arbitrary, ([a = NaN]) => a > 1e5)).toEqual([[100001, 0]])
  })

  it.each([
    ['of an expression', point(sum)],
    ['of a tree', tree([0, 0])],
  ])('%s with its ties', (_, arbitrary) => {
    expect(smallest(arbitrary, ([a = NaN, b]) => a === b && a > 1)).toEqual([[2, 2]])
    expect(smallest(arbitrary, ([a = NaN, b]) => a === b && a < 0 && !Number.isInteger(a))).toEqual([
      [-0.5, -0.5],
    ])
  })
})
