import { describe, expect, it } from '@jest/globals'
import { digamma, lgamma, polygamma, trigamma } from '@wengert/core'

describe('polygamma', () => {
  it('ends however high the order is', () => {
    expect(polygamma(-0.4, 100_001)).toBe(Infinity)
    expect(polygamma(-0.5, 100_000)).toBe(-Infinity)
    expect(polygamma(2, 100_000)).toBe(-Infinity)
  })

  it('has the limit from above at 0, and NaN where the sides of a pole differ', () => {
    expect([lgamma(0), digamma(0), trigamma(0), polygamma(0, 2), polygamma(0, 3)]).toEqual([
      Infinity,
      -Infinity,
      Infinity,
      -Infinity,
      Infinity,
    ])
    expect([digamma(-1), trigamma(-1), polygamma(-1, 2), polygamma(-1, 3)]).toEqual([
      NaN,
      Infinity,
      NaN,
      Infinity,
    ])
  })

  it('is NaN for an order that is not a whole number from 0', () => {
    expect([polygamma(1, 0.5), polygamma(1, -1), polygamma(1, NaN)]).toEqual([NaN, NaN, NaN])
  })
})
