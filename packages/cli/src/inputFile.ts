import * as E from 'fp-ts/lib/Either.js'
import type { Either } from 'fp-ts/lib/Either.js'
import { badInput } from './Failure.js'
import type { Failure } from './Failure.js'
import { readNumber } from './readNumber.js'

const kindOf = (value: unknown): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'an array'
  return typeof value === 'object' ? 'an object' : `a ${typeof value}`
}

const parseJson = (path: string, text: string): Either<Failure, unknown> =>
  E.tryCatch(
    (): unknown => JSON.parse(text.replace(/^\uFEFF/, '')),
    (caught) =>
      badInput(
        `Expected JSON in ${path}, but it does not parse: ${caught instanceof Error ? caught.message.split('\n').join(' ') : String(caught)}. Write an object of numbers such as {"x": 3}.`,
      ),
  )

/** The first name that stands twice in JSON text of one flat object; `JSON.parse` would keep the last without a word. */
const duplicate = (text: string): string | undefined => {
  const seen = new Set<string>()
  for (const [, quoted = '', colon] of text.matchAll(/("(?:[^"\\]|\\.)*")\s*(:)?/g)) {
    if (colon === undefined) continue
    const name = String(JSON.parse(quoted))
    if (seen.has(name)) return name
    seen.add(name)
  }
  return undefined
}

const readEntry = (path: string, name: string, value: unknown): Either<Failure, number> => {
  if (typeof value === 'number')
    return Number.isFinite(value)
      ? E.right(value)
      : E.left(
          badInput(
            `Expected a number below 1.8e308 as the value of ${name} in ${path}, but a larger one came. Write "Infinity" as a string if that is meant.`,
          ),
        )
  if (typeof value === 'string' && /^(?:[+-]?Infinity|NaN)$/.test(value)) return readNumber(name, value)
  const came = typeof value === 'string' ? JSON.stringify(value) : kindOf(value)
  return E.left(
    badInput(
      `Expected a number as the value of ${name} in ${path}, but ${came} came. Write a number, or "Infinity", "-Infinity" or "NaN" as a string.`,
    ),
  )
}

/** Reads the text of an input file: a JSON object of numbers, by variable. */
export const readInputs = (path: string, text: string): Either<Failure, ReadonlyMap<string, number>> => {
  const parsed = parseJson(path, text)
  if (E.isLeft(parsed)) return parsed
  const root = parsed.right
  if (typeof root !== 'object' || root === null || Array.isArray(root)) {
    return E.left(
      badInput(
        `Expected an object of numbers in ${path}, but ${kindOf(root)} came. Write the values by their names, such as {"x": 3}.`,
      ),
    )
  }
  const values = new Map<string, number>()
  for (const [name, value] of Object.entries(root)) {
    const entry = readEntry(path, name, value)
    if (E.isLeft(entry)) return entry
    values.set(name, entry.right)
  }
  const repeated = duplicate(text)
  return repeated === undefined
    ? E.right(values)
    : E.left(badInput(`Expected one value for ${repeated} in ${path}, but several came. Keep one of them.`))
}
