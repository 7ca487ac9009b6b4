import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { outputPrimal, record } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { grad, hessian } from '@wengert/grad'
import { agrees, evaluate, finiteDifference, intoDomain } from '@wengert/laws'
import type { Expression } from '@wengert/laws'
import { choosesAlike } from './choices.js'
import { parameters } from './parameters.js'
import { straightLine } from './straightLine.js'

type At = ReadonlyArray<number>
type Objective = (xs: ReadonlyArray<Scalar>) => Scalar

const appended = (f: Objective, at: At): At =>
  outputPrimal(record((xs: ReadonlyArray<Scalar>) => grad(f)(xs), at))

const special = fc.oneof(
  fc.double({ min: -3, max: 3, noNaN: true }),
  fc.integer({ min: -8, max: 8 }).map((k) => k / 4),
  fc.constantFrom(0, -0, 1, -1, Infinity, -Infinity, NaN),
)
const specialInputs = fc.array(special, { minLength: 4, maxLength: 4 })

const quarter = fc.integer({ min: -8, max: 8 }).map((k) => k / 4)

describe('an appended gradient', () => {
  it('is the one of the numeric sweep, at special points too', () => {
    const law = (expression: Expression, at: At): boolean => {
      const f = evaluate(expression)
      const numeric = grad(f)(at)
      const size = Math.max(...numeric.filter(Number.isFinite).map(Math.abs), 0)
      return appended(f, at).every((derivative, k) => {
        const expected = numeric[k] ?? NaN
        // Terms may be added in another order where some of them are reached and others are not.
        const isLike = derivative === expected || Object.is(derivative, expected)
        return isLike || Math.abs(derivative - expected) <= 1e-12 * size
      })
    }
    fc.assert(fc.property(straightLine({ numbers: special }), specialInputs, law), {
      ...parameters,
      numRuns: 5 * parameters.numRuns,
    })
  })

  it('has the derivatives of the numeric one: second derivatives agree with its differences', () => {
    let compared = 0
    const law = (expression: Expression, at: At): boolean => {
      const f = evaluate(expression, intoDomain)
      if (!choosesAlike(f, at, 0.01)) return true
      const second = hessian(f)(at)
      return at.every((x, k) => {
        const along = (moved: number): number =>
          grad(f)(at.map((each, j) => (j === k ? moved : each)))[0] ?? NaN
        const estimate = finiteDifference(along, x, 0.01)
        // Kinks and jumps near the point have no derivative to compare with.
        if (!(estimate.error < 1e-7)) return true
        compared += 1
        return agrees(estimate, second[0]?.[k] ?? NaN)
      })
    }
    const smooth = straightLine({ numbers: quarter, steps: 6, inputs: 3 })
    const inputs = fc.array(fc.double({ min: 0.1, max: 2, noNaN: true }), { minLength: 3, maxLength: 3 })
    fc.assert(fc.property(smooth, inputs, law), parameters)
    expect(compared).toBeGreaterThan(parameters.numRuns)
  })

  it('has a symmetric Hessian', () => {
    const law = (expression: Expression, at: At): boolean => {
      const second = hessian(evaluate(expression, intoDomain))(at)
      const size = Math.max(1, ...second.flat().map(Math.abs))
      fc.pre(Number.isFinite(size))
      return second.every((row, i) =>
        row.every((value, j) => Math.abs(value - (second[j]?.[i] ?? NaN)) <= 1e-9 * size),
      )
    }
    const inputs = fc.array(fc.double({ min: 0.1, max: 2, noNaN: true }), { minLength: 3, maxLength: 3 })
    fc.assert(fc.property(straightLine({ steps: 6, inputs: 3 }), inputs, law), parameters)
  })
})
