import { mentionValue } from '../error/mentionValue.js'
import { raise } from '../error/WengertException.js'
import { Tape } from '../tape/Tape.js'

const firstArguments: Readonly<Record<string, string>> = {
  scope: "'name'",
  withEnvironment: '{ rate: 0.05 }',
}

const callOf = (called: string, position: number): string =>
  position === 0 ? `${called}((x) => mul(x, x), …)` : `${called}(${firstArguments[called] ?? '…'}, () => …)`

/**
 * Refuses what should have been a function, at a position counted from 0.
 *
 * @example
 * ```ts
 * import { expectFunction } from '@wengert/core'
 *
 * const message = (value: unknown): string => {
 *   try {
 *     expectFunction(value, 'grad', 0)
 *     return 'a function'
 *   } catch (failure) {
 *     return String(failure)
 *   }
 * }
 * message(3) // => 'WengertException: Expected a function as argument 1 of grad, but 3 came. Write grad((x) => mul(x, x), …).'
 * ```
 */
export const expectFunction = (value: unknown, called: string, position: number): void => {
  if (typeof value === 'function') return
  raise({
    _tag: 'InvalidOperand',
    op: called,
    position,
    message: `Expected a function as argument ${String(position + 1)} of ${called}, but ${mentionValue(value)} came. Write ${callOf(called, position)}.`,
  })
}

/**
 * Refuses what should have been a recording, at a position counted from 0.
 *
 * @example
 * ```ts
 * import { expectRecording, mul, record } from '@wengert/core'
 *
 * expectRecording(record((x) => mul(x, x), 3), 'backward') // => undefined
 * ```
 */
export const expectRecording = (value: unknown, called: string, position = 0): void => {
  const tape: unknown =
    typeof value === 'object' && value !== null && 'tape' in value ? value.tape : undefined
  if (tape instanceof Tape) return
  raise({
    _tag: 'InvalidOperand',
    op: called,
    position,
    message: `Expected a recording as argument ${String(position + 1)} of ${called}, but ${mentionValue(value)} came. Write ${called}(${position === 0 ? '' : '…, '}record(f, inputs)${position === 0 ? ', …' : ''}).`,
  })
}

/** Refuses what should have been a tape. */
export const expectTape = (value: unknown, called: string): void => {
  if (value instanceof Tape) return
  raise({
    _tag: 'InvalidOperand',
    op: called,
    position: 0,
    message: `Expected a tape as argument 1 of ${called}, but ${mentionValue(value)} came. Write ${called}(recording.tape).`,
  })
}
