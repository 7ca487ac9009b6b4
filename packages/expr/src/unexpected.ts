import type { IToken } from 'chevrotain'
import type { Phrase } from './groups.js'
import { Group, Name, Numeral } from './tokens.js'

const isOperand = (token: IToken | undefined): token is IToken =>
  token !== undefined && [Numeral, Name, Group].includes(token.tokenType)

const quoted = (image: string): string => `'${image.length > 40 ? `${image.slice(0, 37)}...` : image}'`

/** The sentence for a phrase that cannot go on at the token in that position, or at its end. */
export const unexpected = ({ tokens, opener, closer }: Phrase, position: number): string => {
  const previous = tokens[position - 1]
  const came = tokens[position]
  if (isOperand(previous) && isOperand(came)) {
    const product = `${previous.tokenType === Group ? '…)' : previous.image}*${came.tokenType === Group ? `${came.image}…` : came.image}`
    return `Expected an operator between two operands, but ${quoted(came.image)} came. To multiply, write ${product.length > 40 ? '*' : product}.`
  }
  if (tokens.length === 0 && opener === '' && closer === '')
    return 'Expected a formula, but the text is empty. Write one such as x^2 + 1.'
  const place =
    previous !== undefined ? ` after ${quoted(previous.image)}` : opener === '' ? '' : ` after '${opener}'`
  const what =
    came !== undefined
      ? `${quoted(came.image)} came`
      : closer === ''
        ? 'the formula ends'
        : `'${closer}' came`
  return `Expected a number, a name or '('${place}, but ${what}. Write the operand that is missing.`
}
