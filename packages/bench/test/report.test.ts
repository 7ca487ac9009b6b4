import { describe, expect, it } from '@jest/globals'
import { formatNumber } from '../src/formatNumber.js'
import { formatTable } from '../src/formatTable.js'
import { judge } from '../src/Target.js'

describe('judge', () => {
  it('says whether a figure is small enough', () => {
    expect([judge(1.5, { atMost: 1.5 }), judge(1.51, { atMost: 1.5 })]).toEqual(['≤ 1.5 met', '≤ 1.5 missed'])
  })

  it('says whether a figure is large enough', () => {
    expect([judge(80, { atLeast: 80 }), judge(79, { atLeast: 80 })]).toEqual(['≥ 80 met', '≥ 80 missed'])
  })

  it('misses a target with NaN', () => {
    expect(judge(NaN, { atMost: 2 })).toBe('≤ 2 missed')
  })

  it('says nothing of a figure without a target', () => {
    expect(judge(3, {})).toBe('')
  })
})

describe('formatNumber', () => {
  it('shows three digits of a measurement and all of a count', () => {
    expect([0.012345, 12.345, 123, 65077, 4321.5].map(formatNumber)).toEqual([
      '0.0123',
      '12.3',
      '123',
      '65,077',
      '4,322',
    ])
  })
})

describe('formatTable', () => {
  it('sets the numbers against the right', () => {
    const lines = formatTable({ head: ['figure', 'measured'], rows: [['ratio', '1.5']] }).split('\n')
    expect(lines).toContain('│ ratio  │      1.5 │')
  })
})
