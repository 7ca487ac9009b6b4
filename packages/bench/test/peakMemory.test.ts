import { describe, expect, it } from '@jest/globals'
import { peakMemory, resetPeakMemory } from '../src/measurement/peakMemory.js'

const megabytes = (count: number): number => count * 2 ** 20

describe('peakMemory', () => {
  it('is in bytes, and rises with what is held at once', () => {
    // Other tests of this process may have held more before.
    resetPeakMemory()
    const before = peakMemory()
    const held = Array.from({ length: 8 }, () => new Uint8Array(megabytes(32)).fill(1))
    expect(held.every((bytes) => bytes[1] === 1)).toBe(true)
    const grown = peakMemory() - before
    expect(grown).toBeGreaterThan(megabytes(64))
    expect(grown).toBeLessThan(megabytes(1024))
  })
})
