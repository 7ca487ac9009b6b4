import { createToken, Lexer } from 'chevrotain'
import type { IToken } from 'chevrotain'
import * as E from 'fp-ts/lib/Either.js'
import type { Either } from 'fp-ts/lib/Either.js'
import { parseError } from './ParseError.js'
import type { ParseError } from './ParseError.js'

/** Letters, digits and subscript digits of any script; a superscript is no part of a name, so that x² is not one. */
const name = /[\p{L}_][\p{L}\p{M}\p{Nd}_₀-₉]*/uy

export const Numeral = createToken({ name: 'Numeral', pattern: /(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?/ })

export const Name = createToken({
  name: 'Name',
  // A function, because the lexer drops the `u` flag of a regular expression.
  pattern: (text: string, offset: number) => {
    name.lastIndex = offset
    return name.exec(text)
  },
  line_breaks: false,
})

export const Power = createToken({ name: 'Power', pattern: /\*\*|\^/ })
export const Multiplicative = createToken({ name: 'Multiplicative', pattern: /[*/]/ })
export const Additive = createToken({ name: 'Additive', pattern: /[+-]/ })
export const Open = createToken({ name: 'Open', pattern: '(' })
export const Close = createToken({ name: 'Close', pattern: ')' })
export const Comma = createToken({ name: 'Comma', pattern: ',' })
const Space = createToken({ name: 'Space', pattern: /\s+/, group: Lexer.SKIPPED })

/** A parenthesis or a call, from its first token to its last: what the grammar sees in their place. */
export const Group = createToken({ name: 'Group', pattern: Lexer.NA })

const lexer = new Lexer([Space, Numeral, Name, Power, Multiplicative, Additive, Open, Close, Comma], {
  positionTracking: 'onlyOffset',
})

/** What people write for something that a formula spells otherwise. */
const advice = new Map([
  ['×', 'Write * to multiply.'],
  ['·', 'Write * to multiply.'],
  ['⋅', 'Write * to multiply.'],
  ['÷', 'Write / to divide.'],
  ['−', 'Write - for a minus sign.'],
  ['–', 'Write - for a minus sign.'],
  ['²', 'Write ^2 for a square.'],
  ['³', 'Write ^3 for a cube.'],
  ['√', 'Write sqrt(x) for a root.'],
  ['=', 'Write eq(x, y) to compare; a value is given beside the formula, not in it.'],
  ['<', 'Write lt(x, y) or le(x, y) to compare.'],
  ['>', 'Write gt(x, y) or ge(x, y) to compare.'],
  ['≤', 'Write le(x, y) to compare.'],
  ['≥', 'Write ge(x, y) to compare.'],
  ['[', 'Write ( and ) for parentheses.'],
  [']', 'Write ( and ) for parentheses.'],
  ['{', 'Write ( and ) for parentheses.'],
  ['}', 'Write ( and ) for parentheses.'],
  [';', 'Write , between the operands of a function.'],
  ['.', 'Write a digit beside a decimal point.'],
])

const quoted = (character: string): string =>
  /[\p{Cc}\p{Cf}\p{Cs}\p{Cn}\p{Co}]/u.test(character)
    ? `the character U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
    : `'${character}'`

/** Cuts a text into tokens; the first character that belongs to none is an error. */
export const tokenize = (text: string): Either<ParseError, ReadonlyArray<IToken>> => {
  const { tokens, errors } = lexer.tokenize(text)
  const [first] = errors
  if (first === undefined) return E.right(tokens)
  const character = String.fromCodePoint(text.codePointAt(first.offset) ?? 0)
  const message = `Expected a number, a name, an operator (+ - * / ^ **), a parenthesis or a comma, but ${quoted(character)} came. ${advice.get(character) ?? 'Remove it.'}`
  return E.left(parseError(text, first.offset, message))
}
