import * as fc from 'fast-check'
import { isRecord } from '@wengert/core'

/** Records without a prototype, as fast-check draws them, are spelled with `__proto__:null`, which nobody wants to read. */
const plain = (value: unknown): unknown => {
  if (fc.hasToStringMethod(value)) return value
  if (Array.isArray(value)) return value.map(plain)
  if (!isRecord(value)) return value
  return Object.fromEntries(Object.entries(value).map(([key, each]) => [key, plain(each)]))
}

/** Draws as messages show them. */
export const plainly = <Ts>(drawn: Ts): Ts => plain(drawn) as Ts

/** A point, or whatever else was drawn, as code. */
export const shownDraw = (drawn: unknown): string => fc.stringify(plain(drawn))
