import { expect, it } from '@jest/globals'
import { demandedDefaults } from '../src/instrument/demandedDefaults.js'

const element = { type: 'MemberExpression' }
const one = { type: 'NumericLiteral' }
const name = { type: 'Identifier', name: 'x' }

/** Whether the right side of `left ?? right` is left out, or of another operator. */
const isIgnored = (left: object, right: object, operator = '??'): boolean =>
  demandedDefaults.shouldIgnore({
    node: right,
    parent: { type: 'LogicalExpression', operator, left, right },
  }) !== undefined

it.each<readonly [string, object]>([
  ['a number', one],
  ['a number with a sign', { type: 'UnaryExpression', argument: one }],
  ['NaN', { ...name, name: 'NaN' }],
  ['infinity', { ...name, name: 'Infinity' }],
])('%s as the default of an element is left out', (_, right) => {
  expect(isIgnored(element, right)).toBe(true)
  expect(isIgnored({ type: 'OptionalMemberExpression' }, right)).toBe(true)
})

it.each<readonly [string, object, object, string]>([
  ['the default of a name', name, one, '??'],
  ['the default of an element that is a name', element, name, '??'],
  ['a number after another operator', element, one, '||'],
])('%s is not', (_, left, right, operator) => {
  expect(isIgnored(left, right, operator)).toBe(false)
})

it('nor is the element itself, nor a number anywhere else', () => {
  const parent = { type: 'LogicalExpression', operator: '??', left: element, right: one }
  expect(demandedDefaults.shouldIgnore({ node: element, parent })).toBeUndefined()
  expect(demandedDefaults.shouldIgnore({ node: one, parent: null })).toBeUndefined()
})
