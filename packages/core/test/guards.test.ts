import { describe, expect, it } from '@jest/globals'
import * as E from 'fp-ts/lib/Either.js'
import {
  equal,
  exp,
  greater,
  greaterOrEqual,
  less,
  lessOrEqual,
  mul,
  neg,
  notEqual,
  primal,
  record,
  replay,
} from '@wengert/core'
import type { Scalar } from '@wengert/core'

const comparisons = [
  ['less', less, 'lt', (x: number, y: number) => x < y],
  ['lessOrEqual', lessOrEqual, 'le', (x: number, y: number) => x <= y],
  ['greater', greater, 'gt', (x: number, y: number) => x > y],
  ['greaterOrEqual', greaterOrEqual, 'ge', (x: number, y: number) => x >= y],
  ['equal', equal, 'eq', (x: number, y: number) => x === y],
  ['notEqual', notEqual, 'ne', (x: number, y: number) => x !== y],
] as const

const numbers = [-Infinity, -1, -0, 0, 1, 2, Infinity, NaN]
const pairs = numbers.flatMap((x) => numbers.map((y) => [x, y] as const))

describe.each(comparisons)('%s', (_, compare, op, holds) => {
  it('decides as JavaScript does, on numbers and on Vars', () => {
    for (const [x, y] of pairs) {
      expect(compare(x, y)).toBe(holds(x, y))
      const outcomes: Array<boolean> = []
      record(({ a, b }) => outcomes.push(compare(a, b), compare(a, y), compare(x, b)), { a: x, b: y })
      expect(outcomes).toEqual([holds(x, y), holds(x, y), holds(x, y)])
    }
  })

  it('is replayed where it decides alike, and only there', () => {
    for (const [x, y] of pairs) {
      const recording = record(({ a, b }) => (compare(a, b) ? a : b), { a: x, b: y })
      for (const [a, b] of pairs)
        expect(E.isRight(replay(recording, { a, b }))).toBe(holds(a, b) === holds(x, y))
    }
  })

  it('appends a guard with its outcome where a Var is compared', () => {
    for (const [x, y] of [
      [1, 2],
      [2, 2],
      [3, 2],
    ] as const) {
      const { tape } = record(([a, b]) => (compare(a, b) ? exp(a) : neg(a)), [x, y] as const)
      expect(tape.at(2)).toEqual({ id: 2, _tag: 'Guard', op, args: [0, 1], primal: holds(x, y) ? 1 : 0 })
      expect(tape.length).toBe(4)
    }
  })

  it('appends nothing where plain numbers are compared', () => {
    expect(record((x) => (compare(1, 2) ? x : x), 3).tape.length).toBe(1)
  })
})

describe('primal', () => {
  it('gives the number and appends a pin', () => {
    const { tape } = record((x) => mul(x, primal(exp(x)) > 1 ? 10 : 20), 3)
    expect(tape.at(2)).toEqual({ id: 2, _tag: 'Pin', args: [1], primal: Math.exp(3) })
    expect(tape.at(tape.length - 1)?.primal).toBe(30)
  })

  it('gives a plain number back and appends nothing', () => {
    expect(primal(2)).toBe(2)
    expect(record((x: Scalar) => mul(x, primal(2)), 3).tape.length).toBe(3)
  })
})
