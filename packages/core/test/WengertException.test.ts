import { expect, it } from '@jest/globals'
import { raise, WengertException } from '@wengert/core'
import type { WengertError } from '@wengert/core'

const error: WengertError = { _tag: 'UnknownOp', op: 'sine', message: "No op is called 'sine'." }

it('an exception is an error with a name, a sentence and its data', () => {
  expect(() => raise(error)).toThrow(WengertException)
  const exception = new WengertException(error)
  expect(exception).toBeInstanceOf(Error)
  expect(String(exception)).toBe("WengertException: No op is called 'sine'.")
  expect(exception.error).toBe(error)
})
