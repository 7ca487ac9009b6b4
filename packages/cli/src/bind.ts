import * as E from 'fp-ts/lib/Either.js'
import type { Either } from 'fp-ts/lib/Either.js'
import { badInput } from './Failure.js'
import type { Failure } from './Failure.js'

const listed = (names: ReadonlyArray<string>): string =>
  names.length > 12
    ? `${names.slice(0, 10).join(', ')} and ${String(names.length - 10)} more`
    : names.join(', ')

const plural = (names: ReadonlyArray<string>): string => (names.length === 1 ? '' : 's')

/** Gives every variable of a formula its value, and refuses values for what is no variable of it. */
export const bind = (
  variables: ReadonlyArray<string>,
  values: ReadonlyMap<string, number>,
): Either<Failure, Readonly<Record<string, number>>> => {
  const known = new Set(variables)
  const unknown = [...values.keys()].filter((name) => !known.has(name))
  if (unknown.length > 0) {
    const has =
      variables.length === 0
        ? 'The formula has no variables'
        : `The formula has the variable${plural(variables)} ${listed(variables)}`
    return E.left(
      badInput(
        `${has}, but a value came for ${listed(unknown)}. Remove it, or write the name as in the formula.`,
      ),
    )
  }
  const missing = variables.filter((name) => !values.has(name))
  if (missing.length > 0) {
    return E.left(
      badInput(
        `Expected a value for the variable${plural(missing)} ${listed(missing)}, but none came. Add ${missing
          .slice(0, 3)
          .map((name) => `${name}=3`)
          .join(' ')}${missing.length > 3 ? ' …' : ''}, or name a file of values with --file.`,
      ),
    )
  }
  return E.right(Object.fromEntries(variables.map((name) => [name, values.get(name) ?? NaN])))
}
