import { mentionValue } from '../error/mentionValue.js'
import { raise } from '../error/WengertException.js'
import type { Scalar } from './Var.js'

/** True where every element is a plain number, so that a list op needs no recording. */
export const areNumbers = (values: ReadonlyArray<unknown>): values is ReadonlyArray<number> => {
  for (let k = 0; k < values.length; k++) if (typeof values[k] !== 'number') return false
  return true
}

const notAList = (op: string, position: number, list: unknown, call: string): never =>
  raise({
    _tag: 'InvalidOperand',
    op,
    position,
    message: `Expected an array of scalars as operand ${String(position + 1)} of ${op}, but ${mentionValue(list)} came. Write ${call}.`,
  })

/** The length of the list that a list op is given. */
export const lengthOf = (op: string, xs: ReadonlyArray<unknown>): number =>
  Array.isArray(xs) ? xs.length : notAList(op, 0, xs, `${op}([x, y])`)

/** The common length of the two lists that an op over pairs is given. */
export const commonLength = (op: string, xs: ReadonlyArray<unknown>, ys: ReadonlyArray<unknown>): number => {
  if (!Array.isArray(xs)) return notAList(op, 0, xs, `${op}([x, y], [u, v])`)
  if (!Array.isArray(ys)) return notAList(op, 1, ys, `${op}([x, y], [u, v])`)
  if (xs.length === ys.length) return xs.length
  return raise({
    _tag: 'ArityMismatch',
    op,
    came: ys.length,
    message: `Expected two lists of the same length for ${op}, but lists of ${String(xs.length)} and ${String(ys.length)} came. Pair every element with one of the other list.`,
  })
}

/** How many operands an op takes, as a message says it. */
export const mentionArity = (arity: number | 'any' | 'even'): string =>
  arity === 'even' ? 'an even number of operands' : `${String(arity)} operand${arity === 1 ? '' : 's'}`

/** An op function that takes its operands one by one and refuses a wrong number of them. */
export const callable =
  (op: string, arity: number | 'any' | 'even', f: (operands: ReadonlyArray<Scalar>) => Scalar) =>
  (...operands: ReadonlyArray<Scalar>): Scalar => {
    const came = operands.length
    if (arity === 'any' || (arity === 'even' ? came % 2 === 0 : came === arity)) return f(operands)
    return raise({
      _tag: 'ArityMismatch',
      op,
      came,
      message: `Expected ${mentionArity(arity)} for ${op}, but ${String(came)} came. Give ${op} exactly what it takes.`,
    })
  }
