import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { functions, record } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { evaluate, expression, expressionAndPoint, results, showFormula } from '@wengert/laws'
import type { Expression, FunctionName, Statement } from '@wengert/laws'
import { parameters } from './parameters.js'

const drawn = fc.sample(expression(), { seed: parameters.seed, numRuns: 500 })

const kindOf = (statement: Statement): string => ('op' in statement ? 'Step' : statement._tag)

describe('a random expression', () => {
  it('has every kind of statement, every op, and results that are used more than once', () => {
    const kinds = new Set(drawn.flatMap(({ steps }) => steps.map(kindOf)))
    expect([...kinds].sort()).toEqual(['Branch', 'Loop', 'Ruled', 'Slope', 'Step'])
    const text = JSON.stringify(drawn)
    const missing = Object.keys(functions).filter((name) => !text.includes(`"op":"${name}"`))
    expect(missing).toEqual([])
    const shared = drawn.filter((each) => showFormula(each).includes('\n'))
    expect(shared.length).toBeGreaterThan(drawn.length / 4)
  })

  it('is of the ops and sizes that are asked for', () => {
    const ops: ReadonlyArray<FunctionName> = ['add', 'log', 'max']
    const small = expression({ ops, inputs: 2, steps: 3, statements: ['Loop'], depth: 1, turns: 2 })
    for (const { inputs, steps } of fc.sample(small, { seed: parameters.seed, numRuns: 200 })) {
      expect(inputs).toBeLessThanOrEqual(2)
      expect(steps.length).toBeLessThanOrEqual(3)
      for (const statement of steps) {
        expect(['Step', 'Loop']).toContain(kindOf(statement))
        if ('op' in statement) expect(ops).toContain(statement.op)
        else if (statement._tag === 'Loop') {
          expect(statement.times).toBeLessThanOrEqual(2)
          expect(statement.body.map(kindOf)).toEqual(statement.body.map(() => 'Step'))
        }
      }
    }
  })

  it('keeps its domains, unless they are ignored: all results are finite at its point', () => {
    const isFinite = ([f, at]: readonly [Expression, ReadonlyArray<number>]): boolean =>
      results(f)(at).every((each) => Number.isFinite(each))
    fc.assert(fc.property(expressionAndPoint(), isFinite), parameters)
    const free = expression({ domains: 'ignored' })
    const ignoring = fc.sample(free, { seed: parameters.seed, numRuns: 200 })
    expect(ignoring.some((each) => Number.isNaN(evaluate(each)([-2, -2, -2])))).toBe(true)
  })

  it('depends on its inputs, mostly', () => {
    const moves = drawn.filter((each) => typeof record(evaluate(each), [0.7, 1.3, 2.1]).output === 'number')
    const live = moves.filter((each) => {
      const recording = record((xs: ReadonlyArray<Scalar>) => evaluate(each)(xs), [0.7, 1.3, 2.1])
      return recording.tape.at(recording.output)?._tag !== 'Constant'
    })
    expect(live.length).toBeGreaterThan(0.8 * drawn.length)
  })

  it('compares no two numbers', () => {
    const ofNumbers = drawn.filter((each) =>
      /"left":\{"_tag":"Number"[^}]*\},"right":\{"_tag":"Number"/u.test(JSON.stringify(each)),
    )
    expect(ofNumbers).toEqual([])
  })

  it('throws for an operand that is not there', () => {
    const f = evaluate({ inputs: 1, steps: [{ op: 'sin', operands: [{ _tag: 'Earlier', index: 1 }] }] })
    expect(() => f([1])).toThrow('Expected one of the 1 inputs and results so far as an operand')
  })
})
