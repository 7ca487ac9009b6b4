import { describe, expect, it } from '@jest/globals'
import { mean, median, medianRatio, spread } from '../src/measurement/statistics.js'

describe('median', () => {
  it('is the middle value, by size and not by digits', () => {
    expect(median([10, 9, 1])).toBe(9)
  })

  it('lies half-way between two middle values', () => {
    expect(median([4, 1, 3, 2])).toBe(2.5)
  })

  it('leaves its argument as it was', () => {
    const values = [3, 1, 2]
    median(values)
    expect(values).toEqual([3, 1, 2])
  })

  it('is NaN for no values', () => {
    expect(median([])).toBeNaN()
  })
})

describe('medianRatio', () => {
  it('divides round by round before it takes the middle', () => {
    const [ones, others] = [
      [8, 2, 3],
      [1, 2, 4],
    ] as const
    expect(medianRatio(ones, others)).toBe(1)
    expect(median(ones) / median(others)).toBe(1.5)
  })
})

describe('mean', () => {
  it('adds up and divides by the number', () => {
    expect(mean([1, 2, 6])).toBe(3)
  })
})

describe('spread', () => {
  it('is the largest over the smallest', () => {
    expect(spread([4, 2, 3])).toBe(2)
  })
})
