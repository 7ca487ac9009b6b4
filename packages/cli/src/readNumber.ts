import * as E from 'fp-ts/lib/Either.js'
import type { Either } from 'fp-ts/lib/Either.js'
import { badInput } from './Failure.js'
import type { Failure } from './Failure.js'

const decimal = /^[+-]?(?:\d+(?:\.\d*)?|\.\d+)(?:[eE][+-]?\d+)?$/

const spelled = new Map([
  ['Infinity', Infinity],
  ['+Infinity', Infinity],
  ['-Infinity', -Infinity],
  ['NaN', NaN],
])

/** Text from outside, cut to what a sentence can hold. */
export const shortened = (text: string): string => (text.length > 40 ? `${text.slice(0, 37)}...` : text)

/** Reads the value of a variable: a decimal number, or `Infinity`, `-Infinity`, `NaN` by their names. */
export const readNumber = (name: string, text: string): Either<Failure, number> => {
  const trimmed = text.trim()
  const named = spelled.get(trimmed)
  if (named !== undefined) return E.right(named)
  if (trimmed === '')
    return E.left(badInput(`Expected a number as the value of ${name}, but nothing came. Write ${name}=3.`))
  if (!decimal.test(trimmed)) {
    return E.left(
      badInput(
        `Expected a number as the value of ${name}, but '${shortened(trimmed)}' came. Write a decimal number such as 3, -0.5 or 1e-3, or Infinity, -Infinity or NaN.`,
      ),
    )
  }
  const value = Number(trimmed)
  return Number.isFinite(value)
    ? E.right(value)
    : E.left(
        badInput(
          `Expected a number below 1.8e308 as the value of ${name}, but ${shortened(trimmed)} came. Write Infinity if that is meant.`,
        ),
      )
}
