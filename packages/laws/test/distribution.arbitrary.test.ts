import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { cotangent, expressionAndPoint, point, tangent, tree } from '@wengert/laws'
import type { Expression } from '@wengert/laws'

type At = ReadonlyArray<number>

/** Always the same sample, whatever the environment says: how often something comes is a matter of chance. */
const sampling = { seed: 1964, numRuns: 1000 }

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

const points: ReadonlyArray<readonly [name: string, drawn: ReadonlyArray<At>]> = [
  ['a point', fc.sample(point(sum), sampling)],
  ['a tree', fc.sample(tree({ a: [0], b: 0 }), sampling).map(({ a: [x], b: y }) => [x, y])],
]

const seeds: ReadonlyArray<readonly [name: string, drawn: ReadonlyArray<At>]> = [
  ['a tangent', fc.sample(tangent([0, 0]), sampling)],
  ['a cotangent', fc.sample(cotangent([0, 0]), sampling)],
]

const shareOf = (drawn: ReadonlyArray<At>, isSo: (x: number) => boolean): number =>
  drawn.flat().filter(isSo).length / drawn.flat().length

const isTiny = (x: number): boolean => x !== 0 && Math.abs(x) < 1e-6

/** Neither a fraction that one would write by hand nor next to one. */
const isOrdinary = (x: number): boolean =>
  Math.abs(x) > 0.01 && Math.abs(x) < 3 && Math.abs(4 * x - Math.round(4 * x)) > 1e-6

describe.each([...points, ...seeds])('the numbers of %s', (_, drawn) => {
  it('are ordinary ones, evenly spread, a third of the time, and tiny ones at times', () => {
    expect(shareOf(drawn, isOrdinary)).toBeGreaterThan(0.2)
    expect(shareOf(drawn, isOrdinary)).toBeLessThan(0.6)
    const ordinary = drawn.flat().filter(isOrdinary)
    for (const from of [-3, -2, -1, 0, 1, 2])
      expect(ordinary.filter((x) => x > from && x < from + 1).length / ordinary.length).toBeGreaterThan(0.1)
    expect(shareOf(drawn, isTiny)).toBeGreaterThan(0.005)
    expect(shareOf(drawn, isTiny)).toBeLessThan(0.15)
  })

  it('are zeros of both signs and ones at times', () => {
    for (const each of [0, -0, 1, -1])
      expect(shareOf(drawn, (x) => Object.is(x, each))).toBeGreaterThan(0.005)
  })

  it('are ties in a tenth to a quarter of all pairs', () => {
    const ties = drawn.filter(([x, y]) => x === y).length / drawn.length
    expect(ties).toBeGreaterThan(0.1)
    expect(ties).toBeLessThan(0.25)
  })
})

describe.each(points)('the numbers of %s', (_, drawn) => {
  it('are huge and least ones at times', () => {
    expect(shareOf(drawn, (x) => Math.abs(x) > 1e100)).toBeGreaterThan(0.005)
    expect(shareOf(drawn, (x) => x !== 0 && Math.abs(x) < 1e-100)).toBeGreaterThan(0.005)
  })
})

describe('the points of random expressions', () => {
  it('are tiny in less than a fifth of all, and ties at times', () => {
    const drawn = fc.sample(expressionAndPoint(), sampling).map(([, at]) => at)
    expect(drawn.filter((at) => at.some(isTiny)).length / drawn.length).toBeLessThan(0.2)
    const several = drawn.filter((at) => at.length > 1)
    const ties = several.filter((at) => new Set(at).size < at.length)
    expect(ties.length / several.length).toBeGreaterThan(0.05)
  })
})
