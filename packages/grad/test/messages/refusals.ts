import { describe, expect, it } from '@jest/globals'
import type { WengertError } from '@wengert/core'
import { refusalOf } from '../failure.js'

/** A misuse, and the whole of the error that it gives. */
export type Refusal = readonly [what: string, misuse: () => unknown, error: WengertError]

/** Passes the compiler, as calls from JavaScript do. */
export const wrong = (value: unknown): never => value as never

/** Tests that each misuse is refused with its error, word for word. */
export const areRefused = (refusals: ReadonlyArray<Refusal>): void => {
  describe.each(refusals)('%s', (_, misuse, error) => {
    it('is refused with a sentence', () => {
      expect(refusalOf(misuse)).toEqual(error)
    })
  })
}
