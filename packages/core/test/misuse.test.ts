import { describe, expect, it } from '@jest/globals'
import {
  add,
  dot,
  functionArity,
  functions,
  label,
  less,
  mul,
  neg,
  primal,
  record,
  select,
  sum,
} from '@wengert/core'
import type { Scalar, Var } from '@wengert/core'
import * as columns from '../src/tape/Columns.js'
import { failureOf, sentences } from './failure.js'

/** A Var of a recording that has ended. */
const expired = (): Var => {
  const kept: Array<Var> = []
  record((x) => kept.push(x), 2)
  const [one] = kept
  if (one === undefined) throw new Error('nothing was recorded')
  return one
}

const inRecording = (misuse: (x: Var) => unknown) => () => record((x) => misuse(x) as Scalar, 3)

const wrong = (value: unknown): number => value as number

describe.each<readonly [string, (x: Var) => unknown]>([
  ['x + 1', (x) => wrong(x) + 1],
  ['1 - x', (x) => 1 - wrong(x)],
  ['x * x', (x) => wrong(x) * wrong(x)],
  ['-x', (x) => -wrong(x)],
  ['x < 1', (x) => wrong(x) < 1],
  ['Math.sin(x)', (x) => Math.sin(wrong(x))],
  ['Math.max(x, 1)', (x) => Math.max(wrong(x), 1)],
  ['Number(x)', (x) => Number(x)],
  ['isNaN(x)', (x) => isNaN(wrong(x))],
  ['a template string', (x) => `${wrong(x)} apples`],
  ['"x = ".concat(x)', (x) => 'x = '.concat(x as never)],
  ['[x].join()', (x) => [wrong(x)].join()],
  ['parseFloat(x)', (x) => parseFloat(x as never)],
  ['x as a key', (x) => ({ 1: 2 })[wrong(x)]],
  ['new Date(x)', (x) => new Date(wrong(x))],
  ['JSON.stringify(x)', (x) => JSON.stringify({ x })],
  ['Float64Array.of(x)', (x) => Float64Array.of(wrong(x))],
])('%s on a Var', (_, misuse) => {
  it('is refused with what to write instead', () => {
    const failure = failureOf(inRecording(misuse))
    expect(failure).toMatchObject({ _tag: 'VarAsNumber', node: 0 })
    expect(failure.message).toMatch(sentences)
    expect(failure.message).toContain('a Var came')
    expect(failure.message).toContain('add(x, 1)')
  })
})

describe.each<readonly [string, unknown, string]>([
  ['a string', '3', 'the string "3"'],
  ['a long string', 'x'.repeat(100), `the string "${'x'.repeat(37)}..."`],
  ['null', null, 'null'],
  ['undefined', undefined, 'undefined'],
  ['a boolean', true, 'true'],
  ['a bigint', 3n, 'the bigint 3n'],
  ['a symbol', Symbol('s'), 'a symbol'],
  ['a function', Math.sin, 'a function'],
  ['an array', [1, 2], 'an array of 2'],
  ['a record', { primal: 1 }, 'an object'],
  ['a Number object', new Number(3), 'an object of class Number'],
  ['a Date', new Date(0), 'an object of class Date'],
  ['an object without prototype', Object.create(null), 'an object'],
])('%s as an operand', (_, value, described) => {
  const bad = wrong(value)
  const calls: ReadonlyArray<readonly [string, number, (x: Var) => unknown]> = [
    ['neg', 0, () => neg(bad)],
    ['add', 0, (x) => add(bad, x)],
    ['add', 1, (x) => add(x, bad)],
    ['add', 1, () => add(1, bad)],
    ['add', 0, () => add(bad, 1)],
    ['select', 2, (x) => select(1, x, bad)],
    ['sum', 1, (x) => sum([x, bad])],
    ['less', 1, (x) => less(x, bad)],
    ['primal', 0, () => primal(bad)],
    ['label', 0, () => label(bad, 'L')],
  ]

  it.each(calls)('of %s at position %i is refused, in a recording and outside', (op, position, misuse) => {
    for (const failure of [failureOf(inRecording(misuse)), ...outside(misuse)]) {
      expect(failure).toMatchObject({ _tag: 'InvalidOperand', op, position })
      expect(failure.message).toMatch(sentences)
      expect(failure.message).toContain(`${described} came`)
    }
  })

  const outside = (misuse: (x: Var) => unknown): ReadonlyArray<ReturnType<typeof failureOf>> =>
    misuse.length === 0 ? [failureOf(() => misuse(undefined as never))] : []
})

describe('a Var of a recording that has ended', () => {
  it.each<readonly [string, (x: Var) => unknown]>([
    ['neg', (x) => neg(x)],
    ['add with itself', (x) => add(x, x)],
    ['add with a number after it', (x) => add(x, 2)],
    ['add with a number before it', (x) => add(2, x)],
    ['sum', (x) => sum([1, 2, x])],
    ['dot', (x) => dot([1, 2], [3, x])],
    ['select', (x) => select(1, 2, x)],
    ['less', (x) => less(1, x)],
    ['primal', (x) => primal(x)],
    ['label', (x) => label(x, 'L')],
  ])('is refused by %s, in another recording and outside', (_, misuse) => {
    const kept = expired()
    for (const thunk of [() => misuse(kept), inRecording(() => misuse(kept))]) {
      const failure = failureOf(thunk)
      expect(failure).toMatchObject({ _tag: 'ExpiredVar', node: 0 })
      expect(failure.message).toMatch(sentences)
      expect(failure.message).toContain('node 0 of a recording that has ended came')
    }
  })

  it('is refused as an output', () => {
    const failure = failureOf(inRecording(() => expired()))
    expect(failure).toMatchObject({ _tag: 'ExpiredVar', node: 0 })
    expect(failure.message).toContain('as the output, but')
  })

  it('keeps no memory of the operands that came with it', () => {
    const kept = expired()
    const many = Array.from({ length: 1000 }, () => 1)
    const before = columns.extras.length
    for (let k = 0; k < 100; k++) failureOf(() => sum([kept, ...many]))
    expect(columns.extras.length).toBe(before)
    expect(record((x) => sum([x, x]), 2).tape.at(1)).toMatchObject({ args: [0, 0], primal: 4 })
  })
})

describe('a Var of an outer recording', () => {
  it.each<readonly [string, (outer: Var, inner: Var) => unknown]>([
    ['mul', (outer, inner) => mul(outer, inner)],
    ['mul with a number', (outer) => mul(2, outer)],
    ['sum', (outer, inner) => sum([inner, outer])],
    ['less', (outer) => less(outer, 1)],
    ['label', (outer) => label(outer, 'L')],
    ['the output', (outer) => outer],
  ])('is refused by %s in an inner one', (_, misuse) => {
    const failure = failureOf(inRecording((outer) => record((inner) => misuse(outer, inner) as Scalar, 5)))
    expect(failure).toMatchObject({ _tag: 'ForeignVar', node: 0 })
    expect(failure.message).toMatch(sentences)
    expect(failure.message).toContain('node 0 of an outer recording came')
  })

  it('is good again when the inner one has ended', () => {
    const { tape } = record((x) => {
      failureOf(() => record((inner) => mul(inner, x), 5))
      return mul(x, x)
    }, 3)
    expect(tape.at(1)?.primal).toBe(9)
  })
})

describe('lists', () => {
  it('of different lengths cannot be paired', () => {
    for (const thunk of [() => dot([1, 2], [3]), inRecording((x) => dot([x, 2], [3]))]) {
      const failure = failureOf(thunk)
      expect(failure).toMatchObject({ _tag: 'ArityMismatch', op: 'dot', came: 1 })
      expect(failure.message).toMatch(sentences)
      expect(failure.message).toContain('lists of 2 and 1 came')
    }
  })

  it.each<readonly [string, unknown, string]>([
    ['a Set', new Set([1]), 'an object of class Set'],
    ['a number', 3, '3'],
    ['nothing', undefined, 'undefined'],
    ['a typed array', Float64Array.of(1), 'an object of class Float64Array'],
  ])('must be arrays, not %s', (_, list, described) => {
    for (const failure of [failureOf(() => sum(list as never)), failureOf(() => dot(list as never, [1]))]) {
      expect(failure).toMatchObject({ _tag: 'InvalidOperand', position: 0 })
      expect(failure.message).toMatch(sentences)
      expect(failure.message).toContain(`${described} came`)
    }
    expect(failureOf(() => dot([1], list as never))).toMatchObject({ op: 'dot', position: 1 })
  })

  it('may not have holes', () => {
    const holed = [1, , 3] as ReadonlyArray<number>
    expect(failureOf(() => sum(holed))).toMatchObject({ _tag: 'InvalidOperand', op: 'sum', position: 1 })
  })
})

describe('a function called by its name', () => {
  const names = Object.keys(functions) as ReadonlyArray<keyof typeof functions>

  it.each(names)('%s refuses a wrong number of operands', (name) => {
    const arity = functionArity[name]
    if (arity === 'any') {
      expect(typeof functions[name]()).toBe('number')
      return
    }
    const counts = arity === 'even' ? [1, 3] : [0, arity - 1, arity + 1]
    for (const count of counts) {
      const failure = failureOf(() => functions[name](...Array.from({ length: count }, () => 1)))
      expect(failure).toMatchObject({ _tag: 'ArityMismatch', op: name, came: count })
      expect(failure.message).toMatch(sentences)
    }
  })
})
