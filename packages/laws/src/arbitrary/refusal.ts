import * as fc from 'fast-check'
import { raise } from '@wengert/core'

/** Names in a sentence: `a, b or c`. */
export const listed = (names: ReadonlyArray<string>): string =>
  [names.slice(0, -1).join(', '), ...names.slice(-1)].filter((each) => each !== '').join(' or ')

/** Refuses an argument, by its position. */
export const refuse = (called: string, position: number, message: string): never =>
  raise({ _tag: 'InvalidOperand', op: called, position, message })

const isPrimitive = (value: unknown): boolean => typeof value !== 'object' || value === null

/** What came instead, in few words. */
export const shown = (value: unknown): string => {
  if (value === undefined) return 'nothing'
  if (typeof value === 'function') return 'a function'
  if (Array.isArray(value)) return value.every(isPrimitive) ? fc.stringify(value) : 'an array'
  return isPrimitive(value) ? fc.stringify(value) : 'an object'
}
