/** Why a text is not a formula, as plain data. */
export interface ParseError {
  readonly _tag: 'ParseError'
  /** What was expected, what came, what to do. */
  readonly message: string
  /** Where, counted from 1 in UTF-16 units: `text.slice(column - 1)` begins there; one past the end where more should come. */
  readonly column: number
  /** The text that was parsed. */
  readonly text: string
}

/** A {@link ParseError} at an offset, counted from 0. */
export const parseError = (text: string, offset: number, message: string): ParseError => ({
  _tag: 'ParseError',
  message,
  column: offset + 1,
  text,
})

/** How many characters are shown before and after the column of a long formula. */
const before = 40
const after = 30

/** One character for each, so that the caret stays below its column. */
const printable = (text: string): ReadonlyArray<string> =>
  Array.from(text, (character) => (/[\s\p{Cc}\p{Cf}]/u.test(character) ? ' ' : character))

/**
 * A parse error for people: the sentence, the formula, and a caret under the column; a long formula is cut to the
 * part around it, and line breaks in it are shown as spaces.
 *
 * @example
 * ```ts
 * import * as E from 'fp-ts/lib/Either.js'
 * import { pipe } from 'fp-ts/lib/function.js'
 * import { parse, showParseError } from '@wengert/expr'
 *
 * const shown = pipe(parse('x + y)'), E.match(showParseError, () => 'fine'))
 * shown.split('\n') // => ["Column 6: Expected an operator or the end of the formula, but ')' came. No '(' is open here: remove it.", '  x + y)', '       ^']
 * ```
 */
export const showParseError = (error: ParseError): string => {
  const sentence = `Column ${String(error.column)}: ${error.message}`
  if (error.text.trim() === '') return sentence
  const offset = error.column - 1
  const left = printable(error.text.slice(Math.max(0, offset - 2 * before), offset))
  const right = printable(error.text.slice(offset, offset + 2 * after))
  const cutsLeft = offset > 2 * before || left.length > before
  const cutsRight = error.text.length > offset + 2 * after || right.length > after
  const start = `${cutsLeft ? '…' : ''}${left.slice(-before).join('')}`
  const end = `${right.slice(0, after).join('')}${cutsRight ? '…' : ''}`
  return [sentence, `  ${start}${end}`.trimEnd(), `  ${' '.repeat(Array.from(start).length)}^`].join('\n')
}
