import { describe, expect, it } from '@jest/globals'
import { logSoftmax, outputPrimal, record, softmax } from '@wengert/core'
import type { Scalar } from '@wengert/core'

const scores = [1, 2, 4]
const total = scores.reduce((sum, score) => sum + Math.exp(score), 0)

describe('softmax', () => {
  it('is the share of each exponential, on numbers and on Vars', () => {
    const shares = scores.map((score) => Math.exp(score) / total)
    const onVars = outputPrimal(record((xs: ReadonlyArray<Scalar>) => softmax(xs), scores))
    for (const [k, share] of shares.entries()) {
      expect(softmax(scores)[k]).toBeCloseTo(share, 14)
      expect(onVars[k]).toBeCloseTo(share, 14)
    }
  })

  it('is finite for scores whose exponentials are not', () => {
    expect(softmax([1000, 1000])).toEqual([0.5, 0.5])
    expect(softmax([-1000, 0])[0]).toBe(0)
  })
})

it('the logarithm of a softmax is exact where the share is rounded to 0', () => {
  const [lowest = NaN, , highest = NaN] = logSoftmax(scores)
  expect(lowest).toBeCloseTo(Math.log(Math.exp(1) / total), 14)
  expect(highest).toBeCloseTo(Math.log(Math.exp(4) / total), 14)
  expect(logSoftmax([-1000, 0])).toEqual([-1000, 0])
})
