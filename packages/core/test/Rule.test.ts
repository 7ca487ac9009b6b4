import { describe, expect, it } from '@jest/globals'
import { foldRule, ops, partialsAt } from '@wengert/core'
import { apply, literal, output, total, x, y, z } from '../src/rule/Rule.js'
import { ruleToCondition, ruleToJavaScript, spell } from '../codegen/javascript.js'

const toText = foldRule<string>({
  operand: (position) => 'xyz'[position] ?? '?',
  output: () => 'Ω',
  literal: String,
  application: (op, args) => `${op}(${args.join(', ')})`,
  total: (of) => `Σ ${of}`,
})

describe('foldRule', () => {
  it('reads a rule bottom up', () => {
    const rule = apply('select', apply('le', x, literal(0)), apply('mul', y, output), apply('neg', z))
    expect(toText(rule)).toBe('select(le(x, 0), mul(y, Ω), neg(z))')
  })

  it('reads the same rule as text, as numbers and as JavaScript', () => {
    const [rule] = ops.tan.partials
    if (rule === null || rule === undefined) throw new Error('tan has no rule')
    expect(toText(rule)).toBe('add(1, square(Ω))')
    expect(partialsAt(ops.tan, [0.5])).toEqual([1 + Math.tan(0.5) ** 2])
    expect(ruleToJavaScript(rule, ['x'], 'output')).toBe('(1 + (output * output))')
  })
})

describe('JavaScript from rules', () => {
  it('fills a spelling with the texts of operands', () => {
    expect(spell('$acc + $0 * $1', ['a', 'b'], 'total')).toBe('total + a * b')
  })

  it('keeps the sign of a zero', () => {
    expect(ruleToJavaScript(literal(-0), [], '')).toBe('-0')
  })

  it('names the sum over a list, and refuses a sum where there is no list', () => {
    const rule = apply('div', x, total(apply('exp', x)))
    expect(ruleToJavaScript(rule, ['x'], '', (summed) => `sum<${summed}>`)).toBe('(x / sum<(Math.exp(x))>)')
    expect(() => ruleToJavaScript(rule, ['x'], '')).toThrow('A total')
  })

  it('uses a comparison as a condition without a detour over 0 and 1', () => {
    expect(ruleToCondition(apply('le', x, literal(0)), ['x'], '')).toBe('x <= 0')
    expect(ruleToCondition(x, ['x'], '')).toBe('x !== 0')
  })
})
