import { describe, expect, it } from '@jest/globals'
import { parse, showParseError } from '@wengert/expr'
import type { ParseError } from '@wengert/expr'
import * as E from 'fp-ts/lib/Either.js'

const errorOf = (text: string): ParseError => {
  const parsed = parse(text)
  if (E.isLeft(parsed)) return parsed.left
  throw new Error(`${text} is a formula`)
}

describe('a parse error', () => {
  it.each([
    ['', 1, 'the text is empty'],
    ['  ', 3, 'the text is empty'],
    ['x +', 4, "after '+', but the formula ends"],
    ['x + * y', 5, "after '+', but '*' came"],
    ['/x', 1, "Expected a number, a name or '(', but '/' came"],
    ['x^', 3, "after '^', but the formula ends"],
    ['2x', 2, 'write 2*x'],
    ['x y', 3, 'write x*y'],
    ['2(x)', 2, 'write 2*(…'],
    ['(x)(y)', 4, 'write …)*(…'],
    ['sin(x) y', 8, 'write …)*y'],
    ['(x', 1, "Expected ')'"],
    ['sin(x*(y+1)', 4, "Expected ')'"],
    ['x)', 2, "No '(' is open"],
    ['()', 2, "after '(', but ')' came"],
    ['pow(x,)', 7, "after ',', but ')' came"],
    ['pow(,x)', 5, "after '(', but ',' came"],
    ['x, y', 2, 'A comma stands only between'],
    ['(x, y)', 3, 'A comma stands only between'],
    ['1 + sin(x, y)', 5, 'Expected 1 operand for sin, but 2 came'],
    ['pow(x)', 1, 'Expected 2 operands for pow, but 1 came'],
    ['sin()', 1, 'Expected 1 operand for sin, but none came'],
    ['dot(x)', 1, 'an even number of operands for dot'],
    ['x + sinn(x)', 5, 'Did you mean sin?'],
    ['TANH(x)', 1, 'Did you mean tanh?'],
    ['ln(x)', 1, 'Did you mean log?'],
    ['foo(x)', 1, 'Call one of add, sub'],
    ['constructor(x)', 1, 'Call one of add, sub'],
    ['pi(2)', 1, 'the number pi'],
    ['2 * sin', 5, 'Write sin(…) to call it'],
    ['sin x', 1, 'Write sin(…) to call it'],
    ['1e400 + x', 1, 'but 1e400 came'],
    ['x = 3', 3, "but '=' came"],
    ['x²', 2, 'Write ^2'],
    ['x × y', 3, 'Write * to multiply'],
    ['x − y', 3, 'Write - for a minus sign'],
    ['x + 😀', 5, "but '😀' came"],
    ['x\u0000', 2, 'the character U+0000'],
    ['\ud800', 1, 'the character U+D800'],
  ])('of %j stands at column %d and says %j', (text, column, part) => {
    const error = errorOf(text)
    expect(error.column).toBe(column)
    expect(error.message).toContain(part)
    expect(error.text).toBe(text)
  })

  it('shortens very long names in its message', () => {
    expect(errorOf(`${'a'.repeat(1000)}(x)`).message.length).toBeLessThan(400)
    expect(errorOf(`x ${'a'.repeat(1000)}`).message.length).toBeLessThan(400)
  })
})

describe('showParseError', () => {
  const lines = (text: string): ReadonlyArray<string> => showParseError(errorOf(text)).split('\n').slice(1)

  it('puts a caret below the column', () => {
    expect(lines('x + * y')).toEqual(['  x + * y', '      ^'])
  })

  it('puts the caret behind a formula that ends too early', () => {
    expect(lines('x +')).toEqual(['  x +', '     ^'])
  })

  it('counts characters, not UTF-16 units', () => {
    expect(lines('𝑥 + * y')).toEqual(['  𝑥 + * y', '      ^'])
  })

  it('keeps a formula of several lines on one', () => {
    expect(lines('x\n+ * y\n')).toEqual(['  x + * y', '      ^'])
  })

  it('cuts a long formula around the column', () => {
    const [shown = '', caret = ''] = lines(`${'x + '.repeat(100)}*${' + y'.repeat(100)}`)
    expect(shown.length).toBeLessThan(80)
    expect(shown.indexOf('*')).toBe(caret.indexOf('^'))
  })
})
