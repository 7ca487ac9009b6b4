import { describe, expect, it } from '@jest/globals'
import { ops } from '@wengert/core'
import { domainToLatex, domains, operandsOf } from '../codegen/page/domain.js'
import { opsPage } from '../codegen/page/opsPage.js'
import { numberToLatex, ruleToLatex } from '../codegen/page/ruleToLatex.js'
import { apply, literal, output, total, x, y } from '../src/rule/Rule.js'
import type { Rule } from '../src/rule/Rule.js'

const toLatex = (rule: Rule): string => ruleToLatex(rule, ['x', 'y'], ['x_j', 'y_j']).text

describe('a rule as LaTeX', () => {
  it.each<readonly [string, Rule, string]>([
    ['a sum in a product', apply('mul', apply('add', x, y), x), '\\left(x + y\\right) \\cdot x'],
    ['a product in a sum', apply('add', apply('mul', x, y), x), 'x \\cdot y + x'],
    ['a difference taken away', apply('sub', x, apply('sub', x, y)), 'x - \\left(x - y\\right)'],
    ['a negative operand', apply('mul', x, apply('neg', y)), 'x \\cdot \\left(-y\\right)'],
    ['a negative number in front', apply('mul', literal(-2), x), '-2 \\cdot x'],
    ['a function of a product', apply('sin', apply('mul', x, y)), '\\sin \\left(x \\cdot y\\right)'],
    ['a fraction of sums', apply('div', apply('add', x, y), output), '\\frac{x + y}{\\Omega}'],
    ['a fraction as a base', apply('square', apply('div', x, y)), '\\left(\\frac{x}{y}\\right)^{2}'],
    ['a sum as an exponent', apply('pow', x, apply('sub', y, literal(1))), 'x^{y - 1}'],
    ['the parameter of a constant power', apply('powConstant', x, literal(3)), 'x^{3}'],
    ['a total', apply('div', x, total(apply('exp', x))), '\\frac{x}{\\sum_{j} e^{x_j}}'],
  ])('brackets only what would fall apart: %s', (_, rule, latex) => {
    expect(toLatex(rule)).toBe(latex)
  })

  it('shows a choice as cases, a choice in its last case as further cases', () => {
    const inner = apply('select', apply('eq', x, y), literal(0.5), output)
    expect(
      toLatex(
        apply('select', apply('and', apply('gt', x, y), apply('lt', x, literal(1))), literal(1), inner),
      ),
    ).toBe(
      '\\begin{cases} 1 & \\text{if } x \\gt y \\land x \\lt 1 \\cr 0.5 & \\text{if } x = y \\cr \\Omega & \\text{otherwise} \\end{cases}',
    )
  })

  it('shows a comparison that is no condition in Iverson’s brackets', () => {
    expect(toLatex(apply('mul', x, apply('le', x, y)))).toBe('x \\cdot [x \\le y]')
  })
})

describe('a number as LaTeX', () => {
  it.each([
    [1e-150, '10^{-150}'],
    [-2.5e20, '-250000000000000000000'],
    [2.5e-9, '2.5 \\cdot 10^{-9}'],
    [2 ** 600, '2^{600}'],
    [-Infinity, '-\\infty'],
    [NaN, '\\text{NaN}'],
    [Math.LN2, '\\ln 2'],
  ])('%p is %s', (value, latex) => {
    expect(numberToLatex(value).text).toBe(latex)
  })
})

describe('a domain', () => {
  it('is a union of intervals', () => {
    expect(domainToLatex(ops.div.domain[1] ?? [])).toBe('(-\\infty, 0) \\cup (0, \\infty)')
    expect(domainToLatex([{ from: 0, to: 1, open: 'to' }])).toBe('[0, 1)')
  })

  it('is given once for operands that share it, by the names that formulas use', () => {
    expect(domains(ops.hypot)).toEqual(['x, y \\in \\mathbb{R}'])
    expect(domains(ops.powConstant)).toEqual(['x \\in (0, \\infty)', 'c \\in \\mathbb{R}'])
    expect(operandsOf(ops.dot, 'j')).toEqual(['x_j', 'y_j'])
  })
})

describe('the page of the ops', () => {
  const good = { ulp: 7, beyondCondition: 1.5 }
  const poor = { ulp: 70.4, beyondCondition: 1.5 }
  const page = opsPage(
    { node: 'v1.2.3', ops: { pow: { points: 99, value: good, partials: [good, poor], second: poor } } },
    '## Elsewhere',
  )
  const headings = page.split('\n').filter((line) => line.startsWith('### '))

  it('has a section of every op that is called, and of no other', () => {
    const called = Object.entries(ops).flatMap(([name, op]) => (op.hidden === true ? [] : [`### ${name}`]))
    expect(new Set(headings)).toEqual(new Set(called))
  })

  it('shows an op that is recorded for another under that one', () => {
    expect(page).toContain('Recorded as `powConstant` where the last operand is a plain number:')
    expect(page).toContain('`max(x, y)` or `max(x, y, z, …)` or `max(xs)`')
  })

  it('shows what has been measured, and beyond 8 ulp what the condition does not explain', () => {
    expect(page).toContain('| [`pow(x, y)`](#pow) | $x^{y}$ | 7.0 | 7.0, κ + 1.5 | κ + 1.5 |')
    expect(page).toContain(
      '- Worst ulp of 99 points: value 7.0; $\\partial x$ 7.0, $\\partial y$ 70 (1.5 beyond the condition);',
    )
  })

  it('has nothing in its formulas that Markdown takes for its own', () => {
    const formulas = page.match(/\$[^$\n]+\$/g) ?? []
    expect(formulas.length).toBeGreaterThan(200)
    expect(formulas.filter((each) => /[|<>*]|\\\\/.test(each))).toEqual([])
  })
})
