import { parse, showParseError } from '@wengert/expr'
import type { Formula } from '@wengert/expr'
import * as E from 'fp-ts/lib/Either.js'

/** The formula of a text that is one. */
export const formula = (text: string): Formula => {
  const parsed = parse(text)
  if (E.isLeft(parsed)) throw new Error(showParseError(parsed.left))
  return parsed.right
}
