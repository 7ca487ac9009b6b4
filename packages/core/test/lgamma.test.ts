import { describe, expect, it } from '@jest/globals'
import { lgamma } from '@wengert/core'

describe('ln |Γ|', () => {
  it.each([
    [-1.2, 1.5791760340399835534],
    [-0.2, 1.7614975908339379186],
    [0.2, 1.5240638224307844662],
    [1.2, -0.085374090003315836884],
  ])('at %d is right where the library takes the wrong polynomial', (x, expected) => {
    expect(Math.abs(lgamma(x) / expected - 1)).toBeLessThan(8e-16)
  })
})
