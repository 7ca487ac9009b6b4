import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { mul, sin } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { assertLaw, evaluate, expression, forEvery, lawOf, laws } from '@wengert/laws'
import type { Vector } from '@wengert/laws'
import { parameters } from './parameters.js'

const number = fc.double({ min: -3, max: 3, noNaN: true })

/** What a law says where it fails. */
const complaintOf = (thunk: () => void): string => {
  try {
    thunk()
  } catch (failure) {
    return failure instanceof Error ? failure.message : String(failure)
  }
  throw new Error('Expected a law to be broken, but it holds.')
}

const f = ([x = NaN, y = NaN]: Vector): Scalar => mul(x, sin(y))
const inputs = fc.tuple(number, number)

describe('seeds', () => {
  it('shrink to 1, one of them being enough', () => {
    const never = lawOf({
      name: 'never',
      statement: 'false',
      draws: ['slope', 'shift', 'tangent', 'otherTangent', 'cotangent', 'otherCotangent'],
      check: () => {
        throw new Error('False.')
      },
    })
    const { counterexample } = fc.check(never({ f, inputs }).property, parameters)
    const ones = { tangent: [1], otherTangent: [1], cotangent: [1], otherCotangent: [1] }
    expect(counterexample).toEqual([{ at: [0, 0], slope: 1, shift: 0, ...ones }])
  })

  it('shrink to simple numbers where 1 does not do', () => {
    const below = lawOf({
      name: 'seeds are 1/2 or more',
      statement: 'ẋ ≥ 1/2',
      draws: ['tangent'],
      check: (_, { tangent }) => {
        if (tangent.some((each) => each < 0.5)) throw new Error('False.')
      },
    })
    expect(fc.check(below({ f, inputs }).property, parameters).counterexample?.[0].tangent).toEqual([-1])
  })
})
