import * as fc from 'fast-check'
import type { Numbers } from '@wengert/laws'

/** Numbers where nothing special happens, and now and then the ones given. */
export const number = (...special: Numbers): fc.Arbitrary<number> => {
  const any = fc.double({ min: -3, max: 3, noNaN: true })
  return special.length === 0 ? any : fc.oneof(any, fc.constantFrom(...special))
}

/** Numbers away from 0 on the right. */
export const positive: fc.Arbitrary<number> = fc.double({ min: 0.25, max: 3, noNaN: true })

/** Lists of as many numbers. */
export const list = (length: number, each: fc.Arbitrary<number> = number()): fc.Arbitrary<Numbers> =>
  fc.array(each, { minLength: length, maxLength: length })
