import { describe, expect, it } from '@jest/globals'
import { checkAgreement } from '../src/measurement/agreement.js'

describe('checkAgreement', () => {
  it('takes gradients that differ by rounding', () => {
    expect(() => checkAgreement({ one: [0.1 + 0.2, 0, -5e9], other: [0.3, 0, -5e9 - 1] })).not.toThrow()
  })

  it('names the partial that is off by more than 1e-9 of itself', () => {
    expect(() => checkAgreement({ one: [1, 2e-6], other: [1, 2e-6 * (1 + 1e-8)] })).toThrow(
      /Expected other to find the partials that one finds, but number 1 is 0\.00000200000002 and not 0\.000002/,
    )
  })

  it('refuses a small partial where there is none', () => {
    expect(() => checkAgreement({ one: [0], other: [1e-300] })).toThrow(/number 0/)
  })

  it('refuses NaN, even from both', () => {
    expect(() => checkAgreement({ one: [NaN], other: [NaN] })).toThrow(/number 0 is NaN and not NaN/)
  })

  it('refuses gradients of different lengths', () => {
    expect(() => checkAgreement({ one: [1, 2], two: [1, 2], three: [1] })).toThrow(
      /Expected three to find as many partials as one, 2, but it found 1/,
    )
  })
})
