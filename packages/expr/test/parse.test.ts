import { describe, expect, it } from '@jest/globals'
import { functionArity, functions, outputPrimal, record, tapeEq } from '@wengert/core'
import { grad } from '@wengert/grad'
import { parse } from '@wengert/expr'
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { expressions, names, print, valueOf } from './expression.js'
import { formula } from './formula.js'

const inputs = { x: 3, y: 2, z: 5 }
const value = (text: string): number => formula(text).evaluate(inputs)

describe('parse', () => {
  it.each([
    ['-2^2', -4],
    ['2^-1', 0.5],
    ['2^3^2', 512],
    ['2**3**2', 512],
    ['-x^-y', -1 / 9],
    ['--x', 3],
    ['2*-x', -6],
    ['-x*y', -6],
    ['x-y-z', -4],
    ['x/y/z', 0.3],
    ['x-y*z', -7],
    ['(x-y)*z', 5],
    ['+x', 3],
    ['((x))', 3],
  ])('gives operators their usual precedence: %s is %d', (text, expected) => {
    expect(value(text)).toBe(expected)
  })

  it.each([
    ['1', 1],
    ['.5', 0.5],
    ['1.', 1],
    ['1e-3', 0.001],
    ['2.5E+2', 250],
    ['0.1', 0.1],
    ['pi', Math.PI],
    ['e', Math.E],
  ])('reads the number %s', (text, expected) => {
    expect(value(text)).toBe(expected)
  })

  it.each(Object.entries(functionArity))('calls %s by its name', (name, arity) => {
    const operands = [3, 2, 5, 7].slice(0, typeof arity === 'number' ? arity : 4)
    const direct = Object.entries(functions).find(([other]) => other === name)?.[1](...operands)
    expect(value(`${name}(${operands.join(', ')})`)).toBe(direct)
  })

  it('calls a list function without operands', () => {
    expect(value('sum() + dot()')).toBe(0)
  })

  it('names the variables in the order of their first appearance', () => {
    expect(formula('b*a^c + sin(a)*pow(d, b) - pi').variables).toEqual(['b', 'a', 'c', 'd'])
  })

  it('takes letters of any script and subscripts in names', () => {
    expect(formula('α₁ + 𝑥_2 + größe').variables).toEqual(['α₁', '𝑥_2', 'größe'])
  })

  it('takes spaces, tabs and line breaks between tokens', () => {
    expect(value(' \tx\n* ( y\r\n+ 1 ) ')).toBe(9)
  })

  it('reads back every printed expression as the function that it is', () => {
    const point = fc.record(Object.fromEntries(names.map((name) => [name, fc.double()])))
    fc.assert(
      fc.property(expressions, fc.constantFrom('', ' ', '\n '), point, (expression, space, at) => {
        const parsed = formula(print(expression, space))
        expect(parsed.evaluate(at)).toBe(valueOf(expression, at))
        const used = Object.fromEntries(parsed.variables.map((name) => [name, at[name] ?? NaN]))
        const direct = record((vars) => valueOf(expression, vars), used)
        const recorded = record(parsed.evaluate, used)
        expect(tapeEq.equals(recorded.tape, direct.tape)).toBe(true)
      }),
      { seed: 2, numRuns: 300 },
    )
  })

  it('answers every text with a formula or with an error inside it', () => {
    const tokens = fc.constantFrom(
      'x',
      '1',
      '(',
      ')',
      ',',
      '+',
      '-',
      '*',
      '**',
      '^',
      '/',
      'sin',
      'pow',
      'sum',
      ' ',
      'pi',
      '.',
      '=',
    )
    const texts = fc.oneof(
      fc.string({ unit: 'binary' }),
      fc.string(),
      fc.array(tokens).map((parts) => parts.join('')),
    )
    fc.assert(
      fc.property(texts, (text) => {
        const parsed = parse(text)
        if (E.isRight(parsed)) {
          const at = Object.fromEntries(parsed.right.variables.map((name) => [name, 2]))
          expect(typeof parsed.right.evaluate(at)).toBe('number')
        } else {
          expect(parsed.left).toMatchObject({
            _tag: 'ParseError',
            text,
            message: expect.stringMatching(/^Expected .*[.?]$/su),
          })
          expect(parsed.left.column).toBeGreaterThanOrEqual(1)
          expect(parsed.left.column).toBeLessThanOrEqual(text.length + 1)
        }
      }),
      { seed: 3, numRuns: 1000 },
    )
  })
})

describe('a formula of any size', () => {
  const many = 100_000
  it.each([
    ['terms', `x${'+x'.repeat(many)}`, many + 1],
    ['parentheses', `${'('.repeat(many)}x${')'.repeat(many)}`, 1],
    ['parentheses that hold more', `${'(x+'.repeat(many)}x${')'.repeat(many)}`, many + 1],
    ['calls', `${'relu('.repeat(many)}x${')'.repeat(many)}`, 1],
    ['signs', `${'-'.repeat(many)}x`, 1],
    ['powers', `${'x^'.repeat(many)}x`, 1],
  ])('is read, evaluated and recorded without the stack: %s', (_, text, expected) => {
    const parsed = formula(text)
    expect(parsed.evaluate({ x: 1 })).toBe(expected)
    expect(outputPrimal(record(parsed.evaluate, { x: 1 }))).toBe(expected)
  })

  it('is refused with a sentence when a call has more operands than the stack takes', () => {
    expect(parse(`sum(${'x,'.repeat(many)}x)`)).toMatchObject({
      left: { column: 1, message: expect.stringContaining('at most 10000 operands') },
    })
  })
})

describe('the function of a formula', () => {
  it('is differentiated like any other', () => {
    const neuron = formula('tanh(x1*w1 + x2*w2 + b)')
    const gradient = grad(neuron.evaluate)({ x1: 2, x2: 0, w1: -3, w2: 1, b: 6.8813735870195432 })
    expect(gradient['x1']).toBeCloseTo(-1.5, 12)
    expect(gradient['w1']).toBeCloseTo(1, 12)
    expect(gradient['x2']).toBeCloseTo(0.5, 12)
    expect(gradient['w2']).toBe(0)
  })

  it.each(['x^2', 'x**-2', 'x^(1/2)', 'pow(x, 3)', 'x^e'])(
    'records the constant exponent of %s as one',
    (text) => {
      const ops = [...record(formula(text).evaluate, { x: 4 }).tape].flatMap((node) =>
        'op' in node ? [node.op] : [],
      )
      expect(ops).toEqual(['powConstant'])
    },
  )

  it('takes what Object.prototype has as names of variables', () => {
    const odd = formula('constructor + __proto__ * hasOwnProperty')
    const at: Readonly<Record<string, number>> = JSON.parse(
      '{"constructor": 1, "__proto__": 2, "hasOwnProperty": 3}',
    )
    expect(odd.evaluate(at)).toBe(7)
    expect(Object.entries(grad(odd.evaluate)(at))).toEqual([
      ['constructor', 1],
      ['__proto__', 3],
      ['hasOwnProperty', 2],
    ])
  })

  it.each(['x', 'constructor', '__proto__'])('throws UnknownPath when %s is missing', (name) => {
    expect(() => formula(name).evaluate({})).toThrow(
      expect.objectContaining({ error: expect.objectContaining({ _tag: 'UnknownPath', path: name }) }),
    )
  })

  it.each([null, undefined, '3', true, { x: 1 }])('throws InvalidTree when a variable is %p', (wrong) => {
    const at: Readonly<Record<string, number>> = JSON.parse('{}')
    expect(() => formula('x').evaluate(Object.assign(at, { x: wrong }))).toThrow(
      expect.objectContaining({ error: expect.objectContaining({ _tag: 'InvalidTree', path: 'x' }) }),
    )
  })

  it('is frozen', () => {
    expect(Object.isFrozen(formula('x + y'))).toBe(true)
    expect(Object.isFrozen(formula('x + y').variables)).toBe(true)
  })
})
