import { describe, expect, it } from '@jest/globals'
import { foldRule, ops, partialsAt, valueAt } from '@wengert/core'
import type { Op, OpName, Rule } from '@wengert/core'
import * as special from '../src/special/special.js'

const names = Object.keys(ops) as ReadonlyArray<OpName>

const samples = [-Infinity, -2.5, -1, -0, 0, 0.3, 1, 2, 7, Infinity, NaN]

const tuples = (arity: number): ReadonlyArray<ReadonlyArray<number>> =>
  arity === 0 ? [[]] : tuples(arity - 1).flatMap((rest) => samples.map((sample) => [...rest, sample]))

/** How many rules and domains an op has: those over lists have one for all elements of a list. */
const operandsOf = ({ arity }: Op): number => {
  if (arity === 'list' || arity === 'whole') return 1
  return arity === 'pairs' ? 2 : arity
}

/** The JavaScript spelling of an op as a function, as a generated kernel would have it. */
const spelled = (op: Op): ((operands: ReadonlyArray<number>, accumulated: number) => unknown) => {
  const body = op.javascript
    .replace('$acc', 'accumulated')
    .replace('$all', 'operands')
    .replace(/\$(\d)/g, 'operands[$1]')
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- evaluating the spelling is the test
  const evaluate = new Function('special', 'operands', 'accumulated', `return ${body}`) as (
    functions: typeof special,
    operands: ReadonlyArray<number>,
    accumulated: number,
  ) => unknown
  return (operands, accumulated) => evaluate(special, operands, accumulated)
}

const lists = [[], ...tuples(1), ...tuples(2), ...tuples(3)]

const mentioned = foldRule<ReadonlyArray<string>>({
  operand: (position) => [`$${String(position)}`],
  output: () => [],
  literal: () => [],
  application: (op, args) => [op, ...args.flat()],
  total: (of) => of,
})

const applications = (rule: Rule): ReadonlyArray<readonly [string, number]> => {
  if (rule._tag === 'Total') return applications(rule.of)
  return rule._tag === 'Application' ? [[rule.op, rule.args.length], ...rule.args.flatMap(applications)] : []
}

describe.each(names)('the table entry of %s', (name) => {
  const op = ops[name]
  const count = operandsOf(op)

  it('spells in JavaScript what its value is', () => {
    const spelling = spelled(op)
    switch (op.arity) {
      case 'whole':
        for (const operands of lists) expect(spelling(operands, NaN)).toBe(op.value(operands))
        return
      case 'list':
      case 'pairs':
        for (const [accumulated = NaN, ...operands] of tuples(count + 1))
          expect(spelling(operands, accumulated)).toBe(op.value(accumulated, ...operands))
        return
      default:
        for (const operands of tuples(count)) expect(spelling(operands, NaN)).toBe(op.value(...operands))
    }
  })

  it('has a partial and a domain for each operand', () => {
    expect(op.partials).toHaveLength(count)
    expect(op.domain).toHaveLength(count)
    const intervals = op.domain.flat()
    expect(intervals.length).toBeGreaterThanOrEqual(count)
    for (const { from, to } of intervals) expect(from).toBeLessThan(to)
  })

  it('has rules over its own operands and over ops of the table, each with as many as it takes', () => {
    for (const rule of op.partials.flatMap((partial) => (partial === null ? [] : [partial]))) {
      for (const mention of mentioned(rule)) {
        const position = /^\$(\d)$/.exec(mention)?.[1]
        if (position === undefined) expect(names).toContain(mention)
        else expect(Number(position)).toBeLessThan(count)
      }
      for (const [applied, args] of applications(rule)) expect(ops[applied as OpName].arity).toBe(args)
    }
  })

  it('has kinks with an operand and a partial for each position, and a reason', () => {
    const differentiable = op.partials.filter((partial) => partial !== null).length
    for (const kink of op.kinks) {
      if (typeof op.arity === 'number') expect(kink.at).toHaveLength(count)
      expect(kink.partials).toHaveLength(typeof op.arity === 'number' ? differentiable : kink.at.length)
      expect(kink.reason).not.toBe('')
    }
  })

  it('is documented in one sentence, with a label and a formula', () => {
    expect(op.documentation).toMatch(/^[A-Z0-9].*\.$/)
    expect(op.label).not.toBe('')
    expect(op.latex).not.toBe('')
  })
})

const frozenThroughout = (value: unknown): boolean =>
  typeof value !== 'object' ||
  value === null ||
  (Object.isFrozen(value) && Object.values(value).every(frozenThroughout))

describe('the table', () => {
  it('is frozen throughout', () => {
    expect(frozenThroughout(ops)).toBe(true)
  })
})

describe('partialsAt', () => {
  it.each<readonly [OpName, ReadonlyArray<number>, ReadonlyArray<number>]>([
    ['sum', [1, 2, 3], [1, 1, 1]],
    ['dot', [1, 2, 3, 4, 5, 6], [4, 5, 6, 1, 2, 3]],
    ['norm', [3, 4], [0.6, 0.8]],
    ['maxOf', [1, 3, 2], [0, 1, 0]],
    ['div', [3, 2], [0.5, -0.75]],
  ])('gives one partial for each operand of %s', (name, operands, partials) => {
    expect(partialsAt(ops[name], operands)).toEqual(partials)
  })

  it('gives null where an operand has no derivative', () => {
    expect(partialsAt(ops.polygamma, [1, 2])[1]).toBe(null)
  })
})

describe('relu and select on special values', () => {
  it.each([
    [-0, 0],
    [0, 0],
    [-3, 0],
    [3, 3],
    [NaN, NaN],
    [Infinity, Infinity],
    [-Infinity, 0],
  ])('relu(%p) is %p', (x, value) => {
    expect(valueAt(ops.relu, [x])).toBe(value)
  })
})
