import { describe, expect, it } from '@jest/globals'
import { foldRule, ops } from '@wengert/core'
import type { ListOp, Op, OpName, Rule } from '@wengert/core'

const names = Object.keys(ops) as ReadonlyArray<OpName>

const samples = [-Infinity, -2.5, -1, -0, 0, 0.3, 1, 2, 7, Infinity, NaN]

const tuples = (arity: number): ReadonlyArray<ReadonlyArray<number>> =>
  arity === 0 ? [[]] : tuples(arity - 1).flatMap((rest) => samples.map((sample) => [...rest, sample]))

const isList = (op: Op): op is ListOp => typeof op.arity === 'string'

const operandsOf = (op: Op): number => (op.arity === 'list' ? 1 : op.arity === 'pairs' ? 2 : op.arity)

/** The JavaScript spelling of an op as a function, as a generated kernel would have it. */
const spelled = (op: Op): ((...operands: ReadonlyArray<number>) => unknown) => {
  const body = op.javascript.replace(/\$acc/g, 'accumulated').replace(/\$(\d)/g, 'operands[$1]')
  // eslint-disable-next-line @typescript-eslint/no-implied-eval -- evaluating the spelling is the test
  const evaluate = new Function('operands', 'accumulated', `return ${body}`) as (
    operands: ReadonlyArray<number>,
    accumulated: number,
  ) => unknown
  return isList(op)
    ? (accumulated = NaN, ...operands) => evaluate(operands, accumulated)
    : (...operands) => evaluate(operands, NaN)
}

const mentioned = foldRule<ReadonlyArray<string>>({
  operand: (position) => [`$${String(position)}`],
  output: () => [],
  literal: () => [],
  application: (op, args) => [op, ...args.flat()],
})

const applications = (rule: Rule): ReadonlyArray<readonly [string, number]> =>
  rule._tag === 'Application' ? [[rule.op, rule.args.length], ...rule.args.flatMap(applications)] : []

describe.each(names)('the table entry of %s', (name) => {
  const op = ops[name]
  const count = operandsOf(op)

  it('spells in JavaScript what its value is', () => {
    const spelling = spelled(op)
    for (const operands of tuples(count + (isList(op) ? 1 : 0))) {
      const [accumulated = NaN, ...rest] = operands
      const value = isList(op) ? op.value(accumulated, ...rest) : op.value(...operands)
      expect(Object.is(spelling(...operands), value)).toBe(true)
    }
  })

  it('has a partial and a domain for each operand', () => {
    expect(op.partials).toHaveLength(count)
    expect(op.domain).toHaveLength(count)
    for (const { from, to } of op.domain) expect(from).toBeLessThan(to)
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
      expect(kink.at).toHaveLength(count)
      expect(kink.partials).toHaveLength(differentiable)
      expect(kink.reason).not.toBe('')
    }
  })

  it('is documented in one sentence, with a label and a formula', () => {
    expect(op.documentation).toMatch(/^[A-Z0-9].*\.$/)
    expect(op.label).not.toBe('')
    expect(op.latex).not.toBe('')
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
    const { relu } = ops
    expect(isList(relu) ? undefined : relu.value(x)).toBe(value)
  })
})
