import { functionArity, functions } from '@wengert/core'

/** A name that a formula can call. */
export type FunctionName = keyof typeof functions

/** The names that stand for a number. */
export const constants: ReadonlyMap<string, number> = new Map([
  ['pi', Math.PI],
  ['e', Math.E],
])

/** True for the name of an op function. */
export const isFunctionName = (name: string): name is FunctionName => Object.hasOwn(functions, name)

const functionNames = Object.keys(functions)

/** How many single-character changes lead from one word to another; at most `limit + 1`. */
const editDistance = (from: string, to: string, limit: number): number => {
  if (Math.abs(from.length - to.length) > limit) return limit + 1
  let row = Array.from({ length: to.length + 1 }, (_, index) => index)
  for (const [position, character] of Array.from(from).entries()) {
    const next = [position + 1]
    for (const [column, other] of Array.from(to).entries()) {
      const replaced = (row[column] ?? 0) + (character === other ? 0 : 1)
      next.push(Math.min(replaced, (row[column + 1] ?? 0) + 1, (next[column] ?? 0) + 1))
    }
    row = next
  }
  return row.at(-1) ?? 0
}

/** Functions under the names that other programs give them. */
const elsewhere = new Map<string, string>([
  ['ln', 'log'],
  ['power', 'pow'],
  ['negate', 'neg'],
])

const closest = (name: string): string | undefined => {
  const lowered = name.toLowerCase()
  const known = elsewhere.get(lowered)
  if (known !== undefined) return known
  const limit = lowered.length < 3 ? 0 : lowered.length < 6 ? 1 : 2
  const [best] = functionNames
    .map((candidate) => ({ candidate, distance: editDistance(lowered, candidate, limit) }))
    .filter(({ distance }) => distance <= limit)
    .sort((one, other) => one.distance - other.distance)
  return best?.candidate
}

/** How many functions a message names: enough to show what they are like. */
const shownNames = 12

const shortened = (name: string): string => (name.length > 40 ? `${name.slice(0, 37)}...` : name)

/** Why a name cannot be called. */
export const unknownFunction = (name: string): string => {
  if (constants.has(name))
    return `Expected an operator after the number ${name}, but '(' came. Write ${name}*(…) to multiply.`
  const suggestion = closest(name)
  const advice =
    suggestion === undefined
      ? `Call one of ${functionNames.slice(0, shownNames).join(', ')} or another of the ${String(functionNames.length)} ops, or write ${shortened(name)}*(…) to multiply.`
      : `Did you mean ${suggestion}?`
  return `Expected the name of a function before '(', but '${shortened(name)}' came, which is none. ${advice}`
}

/** Why a function's name cannot stand for a number. */
export const functionAsVariable = (name: string): string =>
  `Expected '(' after the function ${name}, but it stands alone. Write ${name}(…) to call it, or give the variable another name.`

/** More operands than this in one call are refused, because they travel on the stack. */
const mostOperands = 10_000

/** Why a function cannot take so many operands; `undefined` when it can. */
export const arityProblem = (name: FunctionName, count: number): string | undefined => {
  const arity = functionArity[name]
  if (typeof arity === 'number' && count !== arity) {
    return `Expected ${String(arity)} operand${arity === 1 ? '' : 's'} for ${name}, but ${count === 0 ? 'none' : String(count)} came. Write ${name}(${['x', 'y', 'z'].slice(0, arity).join(', ')}).`
  }
  if (arity === 'even' && count % 2 !== 0) {
    return `Expected an even number of operands for ${name}, but ${String(count)} came. Write ${name}(x1, x2, y1, y2): the first list, then the second.`
  }
  return count > mostOperands
    ? `Expected at most ${String(mostOperands)} operands for ${name}, but ${String(count)} came. Add several calls of fewer operands.`
    : undefined
}
