import * as E from 'fp-ts/lib/Either.js'
import type { Either } from 'fp-ts/lib/Either.js'
import { badInput, badUsage } from './Failure.js'
import type { Failure } from './Failure.js'
import { readNumber, shortened } from './readNumber.js'

/** Reads the `name=value` arguments after a formula; a name may come once. */
export const readAssignments = (
  formula: string,
  texts: ReadonlyArray<string>,
): Either<Failure, ReadonlyMap<string, number>> => {
  const values = new Map<string, number>()
  for (const text of texts) {
    const [name = '', ...rest] = text.split('=')
    if (rest.length === 0 || name.trim() === '') {
      return E.left(
        badUsage(
          `Expected name=value after the formula ${shortened(formula)}, but '${shortened(text)}' came. Write the formula as one argument in quotes, then x=3 and so on.`,
        ),
      )
    }
    const value = readNumber(name, rest.join('='))
    if (E.isLeft(value)) return value
    if (values.has(name))
      return E.left(
        badInput(`Expected one value for ${name}, but ${shortened(text)} is another. Remove one of them.`),
      )
    values.set(name, value.right)
  }
  return E.right(values)
}
