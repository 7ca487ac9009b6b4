import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { functions, ops, outputPrimal, record } from '@wengert/core'
import { backward, valueAndGrad } from '@wengert/grad'
import { agrees, evaluate, finiteDifference, intoDomain } from '@wengert/laws'
import type { Expression } from '@wengert/laws'
import { choosesAlike } from './choices.js'
import { parameters } from './parameters.js'
import { straightLine } from './straightLine.js'

const anyNumber = fc.oneof(
  fc.double(),
  fc.integer({ min: -3, max: 3 }),
  fc.constantFrom(0, -0, 1, -1, Infinity, -Infinity, NaN),
)
const anyInputs = fc.array(anyNumber, { minLength: 4, maxLength: 4 })
const anyExpression = straightLine({ numbers: anyNumber })

/** Ops whose rules are their derivatives: not stopGradient, which says so by an empty smooth part. */
const differentiable = (Object.keys(functions) as ReadonlyArray<keyof typeof functions>).filter(
  (name) => ops[name].smooth?.length !== 0,
)

const moderate = fc.array(fc.double({ min: -2, max: 2, noNaN: true }), { minLength: 3, maxLength: 3 })

describe('an expression', () => {
  it('has the same value on plain numbers, recorded and differentiated, bit for bit', () => {
    const law = (expression: Expression, inputs: ReadonlyArray<number>): boolean => {
      const f = evaluate(expression)
      const plain = f(inputs)
      return (
        Object.is(outputPrimal(record(f, inputs)), plain) && Object.is(valueAndGrad(f)(inputs).value, plain)
      )
    }
    fc.assert(fc.property(anyExpression, anyInputs, law), parameters)
  })

  it('has the same gradient by backward and by valueAndGrad, bit for bit', () => {
    const law = (expression: Expression, inputs: ReadonlyArray<number>): boolean => {
      const f = evaluate(expression)
      const gradients = backward(record(f, inputs))
      return valueAndGrad(f)(inputs).gradient.every((partial, k) => Object.is(partial, gradients.get(k) ?? 0))
    }
    fc.assert(fc.property(anyExpression, anyInputs, law), parameters)
  })

  it('has the gradient that finite differences give', () => {
    const step = 0.01
    let compared = 0
    const law = (expression: Expression, inputs: ReadonlyArray<number>): boolean => {
      const f = evaluate(expression, intoDomain)
      fc.pre(choosesAlike(f, inputs, step))
      const estimates = inputs.map((x, k) =>
        finiteDifference((moved) => Number(f(inputs.map((each, j) => (j === k ? moved : each)))), x, step),
      )
      fc.pre(estimates.every(({ value, error }) => error < 1e-5 * Math.max(1, Math.abs(value))))
      compared += 1
      const gradients = backward(record(f, inputs))
      return estimates.every((estimate, k) => agrees(estimate, gradients.get(k) ?? 0))
    }
    fc.assert(fc.property(straightLine({ ops: differentiable, inputs: 3 }), moderate, law), parameters)
    expect(compared).toBeGreaterThanOrEqual(parameters.numRuns)
  })
})
