import { describe, expect, it } from '@jest/globals'
import { agrees, finiteDifference, oneSidedDifferences } from '@wengert/laws'

describe('a finite difference', () => {
  it.each<readonly [string, (x: number) => number, number, number]>([
    ['a smooth function', Math.exp, 1, Math.E],
    ['a steep function', (x) => Math.exp(50 * x), 0, 50],
    ['a fast wave', (x) => Math.sin(1000 * x), 0, 1000],
    ['a constant', () => 7, 3, 0],
    ['a function with a narrow domain', (x) => Math.log(x), 1e-3, 1000],
    ['a function of subnormal values', (x) => 2e-299 * x, 0, 2e-299],
    ['a huge function', (x) => 1e200 * x * x, 3, 6e200],
  ])('of %s agrees with the derivative to within its own error', (_, f, x, derivative) => {
    const estimate = finiteDifference(f, x)
    expect(agrees(estimate, derivative)).toBe(true)
    expect(estimate.error).toBeLessThan(Math.max(1e-6 * Math.abs(derivative), 1e-9))
  })

  it.each<readonly [string, (x: number) => number, number]>([
    ['a kink', Math.abs, 0],
    ['a jump', Math.sign, 0],
    ['a pole', (x) => 1 / x, 0],
    ['an infinite slope', Math.cbrt, 0],
  ])('at %s does not settle', (_, f, x) => {
    const { value, error } = finiteDifference(f, x)
    expect(error >= 0.25 * Math.abs(value) && error > 0.5).toBe(true)
  })

  it('does not agree with a derivative that is off by a millionth', () => {
    expect(agrees(finiteDifference(Math.sin, 0.3), Math.cos(0.3) * (1 + 1e-6))).toBe(false)
  })

  it('on either side of a kink is the slope there', () => {
    const { left, right } = oneSidedDifferences((x) => Math.abs(x) + x * x, 0)
    expect(agrees(left, -1)).toBe(true)
    expect(agrees(right, 1)).toBe(true)
  })
})
