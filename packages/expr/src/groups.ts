import { createTokenInstance } from 'chevrotain'
import type { IToken } from 'chevrotain'
import * as E from 'fp-ts/lib/Either.js'
import type { Either } from 'fp-ts/lib/Either.js'
import { arityProblem, isFunctionName } from './names.js'
import type { FunctionName } from './names.js'
import { parseError } from './ParseError.js'
import type { ParseError } from './ParseError.js'
import { Close, Comma, Group, Open } from './tokens.js'

/** Tokens without parentheses or commas; a group stands among them as one token. */
export interface Phrase {
  readonly tokens: ReadonlyArray<IToken>
  /** What stands before it: `(`, `,`, or nothing at the start of the formula. */
  readonly opener: string
  /** What stands after it: `)`, `,`, or nothing at the end of the formula. */
  readonly closer: string
  /** The offset at which it ends. */
  readonly end: number
}

/** A parenthesis (no function, one phrase) or a call (a phrase for each operand). */
export interface Grouped {
  readonly callee: FunctionName | undefined
  readonly phrases: ReadonlyArray<Phrase>
}

/** A formula cut at its parentheses: the phrase outside all of them, and every group by the offset of its first token. */
export interface Groups {
  readonly outermost: Phrase
  readonly byOffset: ReadonlyMap<number, Grouped>
}

/** A group that is not closed yet: the phrases that ended before a comma, and the one that goes on. */
interface OpenGroup {
  readonly first: IToken
  readonly open: IToken
  readonly callee: FunctionName | undefined
  readonly phrases: Array<Phrase>
}

const openGroup = (open: IToken, name: IToken | undefined): OpenGroup => ({
  first: name ?? open,
  open,
  callee: name !== undefined && isFunctionName(name.image) ? name.image : undefined,
  phrases: [],
})

const groupToken = (first: IToken, close: IToken): IToken =>
  createTokenInstance(Group, first.image, first.startOffset, close.startOffset, NaN, NaN, NaN, NaN)

const strayComma =
  "Expected an operator, but ',' came. A comma stands only between the operands of a function, as in pow(x, y)."
const strayClose =
  "Expected an operator or the end of the formula, but ')' came. No '(' is open here: remove it."
const unclosedOpen = "Expected ')' to close this '(', but the formula ends. Close it."

/**
 * Matches parentheses and cuts calls at their commas, in a loop with a stack of its own: the grammar then never sees
 * nesting, however deep.
 */
export const matchGroups = (text: string, tokens: ReadonlyArray<IToken>): Either<ParseError, Groups> => {
  const fail = (token: IToken, message: string): Either<ParseError, never> =>
    E.left(parseError(text, token.startOffset, message))
  const byOffset = new Map<number, Grouped>()
  const enclosing: Array<{ readonly group: OpenGroup; readonly outside: Array<IToken> }> = []
  let phrase: Array<IToken> = []
  for (const [index, token] of tokens.entries()) {
    const innermost = enclosing.at(-1)
    const opener = tokens[index - 1]?.tokenType === Comma ? ',' : '('
    switch (token.tokenType) {
      case Open: {
        const before = phrase.at(-1)
        const name =
          before !== undefined && before === tokens[index - 1] && isFunctionName(before.image)
            ? phrase.pop()
            : undefined
        enclosing.push({ group: openGroup(token, name), outside: phrase })
        phrase = []
        break
      }
      case Comma:
        if (innermost?.group.callee === undefined) return fail(token, strayComma)
        innermost.group.phrases.push({ tokens: phrase, opener, closer: ',', end: token.startOffset })
        phrase = []
        break
      case Close: {
        if (innermost === undefined) return fail(token, strayClose)
        const { first, callee, phrases } = innermost.group
        if (callee === undefined || phrases.length > 0 || phrase.length > 0)
          phrases.push({ tokens: phrase, opener, closer: ')', end: token.startOffset })
        const problem = callee === undefined ? undefined : arityProblem(callee, phrases.length)
        if (problem !== undefined) return fail(first, problem)
        byOffset.set(first.startOffset, { callee, phrases })
        phrase = innermost.outside
        phrase.push(groupToken(first, token))
        enclosing.pop()
        break
      }
      default:
        phrase.push(token)
    }
  }
  const unclosed = enclosing.at(-1)
  if (unclosed !== undefined) return fail(unclosed.group.open, unclosedOpen)
  return E.right({ outermost: { tokens: phrase, opener: '', closer: '', end: text.length }, byOffset })
}
