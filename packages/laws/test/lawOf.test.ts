import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { sin } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { assertLaw, forEvery, lawOf } from '@wengert/laws'
import type { LawOf } from '@wengert/laws'
import { parameters } from './parameters.js'

const subject = {
  f: (x: Scalar): Scalar => sin(x),
  inputs: fc.double({ min: 1, max: 2, noNaN: true }),
}
const never = lawOf({ name: 'never', statement: 'false', draws: [], check: () => false })

/** A law with an async check, as it may come from JavaScript. */
const asynchronous = (isRejected: boolean): LawOf<never> => {
  const check = (): Promise<boolean> =>
    isRejected ? Promise.reject(new Error('Late.')) : Promise.resolve(true)
  return lawOf({ name: 'later', statement: 'true', draws: [], check } as never)
}

describe('a check that gives', () => {
  it('false has found the law broken', () => {
    expect(() => assertLaw(never(subject), parameters)).toThrow(
      'Broken: never, false.\nExpected the law “never” to hold at 1, but its check gave false. Throw a sentence instead, to say what was expected.\n',
    )
    expect(() => assertLaw(forEvery(fc.constant(subject), never), parameters)).toThrow(
      'Broken: never, false.',
    )
  })

  it('true or nothing has found that it holds', () => {
    const says = { name: 'always', statement: 'true', draws: [] }
    assertLaw(lawOf({ ...says, check: () => true })(subject), parameters)
    assertLaw(lawOf({ ...says, check: () => undefined })(subject), parameters)
  })

  it.each([false, true])('a promise is refused, whatever becomes of it (rejected: %j)', (isRejected) => {
    expect(() => assertLaw(asynchronous(isRejected)(subject), parameters)).toThrow(
      /^The law “later” was not tested: Expected true, false or nothing of the check of the law “later”, but a promise came\. Await what you need before, and let the check be synchronous\.\n/u,
    )
  })
})
