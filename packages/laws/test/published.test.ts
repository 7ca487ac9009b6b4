import { describe, expect, it } from '@jest/globals'
import { valueAndGrad } from '@wengert/grad'
import { unitRoundoff } from '@wengert/laws'
import {
  benchmarkObjectives,
  leastSquaresProblems,
  posteriorDensities,
} from './published/publishedFunctions.js'
import { publishedReference } from './published/PublishedReference.js'
import { showShare } from './published/Share.js'
import { gradientBounds, shares } from './published/shares.js'

/** How many rounding-error bounds a number may be off: exp and its kin differ a little from machine to machine. */
const allowed = 2

/** One unit in the last of the digits that the paper prints, and then cuts off with dots. */
const lastDigit = (printed: string): number => {
  const [digits = '', exponent = '0'] = printed.split('e')
  return 10 ** (Number(exponent) - (digits.split('.')[1]?.length ?? 0))
}

describe.each([...leastSquaresProblems, ...posteriorDensities, ...benchmarkObjectives])(
  '$name',
  (published) => {
    it('has its value, gradient and Hessian to within rounding, by every way to compute them', () => {
      const all = shares(published)
      expect(all.length).toBeGreaterThan(2)
      expect(all.filter(({ share }) => !(share <= allowed)).map(showShare)).toEqual([])
    })
  },
)

describe.each(leastSquaresProblems)('$name, at its minimiser', ({ f, reference }) => {
  const { minimum = 'NaN', points } = publishedReference(reference)
  const { at = [], hessian = [] } = points.find(({ name }) => name === 'minimiser') ?? {}

  it('has the published minimum', () => {
    const above = valueAndGrad(f)(at).value - Number(minimum)
    expect(above).toBeGreaterThanOrEqual(0)
    expect(above).toBeLessThan(minimum === '0' ? 1e-28 : lastDigit(minimum))
  })

  it('has a gradient that is 0 but for its rounding and that of the coordinates', () => {
    const beyond = gradientBounds(f, at).filter(({ computed, bound }, i) => {
      const moved = at.map((x, j) => Math.abs(x * Number(hessian[Math.min(i, j)]?.[Math.abs(i - j)])))
      return !(
        Math.abs(computed) <=
        2 * bound + unitRoundoff * moved.reduce((total, each) => total + each, 0)
      )
    })
    expect(at.length).toBeGreaterThan(1)
    expect(beyond).toEqual([])
  })
})
