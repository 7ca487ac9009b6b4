import type { IToken } from 'chevrotain'
import * as E from 'fp-ts/lib/Either.js'
import type { Either } from 'fp-ts/lib/Either.js'
import { functionAsVariable, isFunctionName, unknownFunction } from './names.js'
import { parseError } from './ParseError.js'
import type { ParseError } from './ParseError.js'
import { Name, Numeral, Open } from './tokens.js'

const problem = (token: IToken, next: IToken | undefined): string | undefined => {
  if (token.tokenType === Numeral && !Number.isFinite(Number(token.image))) {
    return `Expected a number below 1.8e308, but ${token.image} came. Use a variable there and give it the value Infinity.`
  }
  if (token.tokenType !== Name) return undefined
  const called = next?.tokenType === Open
  if (called === isFunctionName(token.image)) return undefined
  return called ? unknownFunction(token.image) : functionAsVariable(token.image)
}

/** Refuses numbers that are too large, calls of what is no function, and functions that are not called. */
export const checkWords = (
  text: string,
  tokens: ReadonlyArray<IToken>,
): Either<ParseError, ReadonlyArray<IToken>> => {
  for (const [index, token] of tokens.entries()) {
    const message = problem(token, tokens[index + 1])
    if (message !== undefined) return E.left(parseError(text, token.startOffset, message))
  }
  return E.right(tokens)
}
