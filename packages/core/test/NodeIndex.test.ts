import { describe, expect, it } from '@jest/globals'
import { NodeIndex } from '@wengert/core'

/** Every four numbers below eight, so that many differ in one of them only. */
const entries = Array.from(
  { length: 8 ** 4 },
  (_, k) => [k >> 9, (k >> 6) & 7, (k >> 3) & 7, (k & 7) - 1, k] as const,
)

describe.each([0, 10, 5000])('an index that expects %i nodes', (expected) => {
  it('has all that was put there, and nothing else', () => {
    const index = new NodeIndex(expected)
    for (const entry of entries) {
      const [op, a, b, c] = entry
      expect(index.find(op, a, b, c)).toBeUndefined()
      index.add(...entry)
    }
    expect(entries.map(([op, a, b, c]) => index.find(op, a, b, c))).toEqual(entries.map((entry) => entry[4]))
  })
})

it('tells operands and their places apart', () => {
  const index = new NodeIndex(4)
  index.add(3, 0, 1, 2, 7)
  for (const [op, a, b, c] of [
    [4, 0, 1, 2],
    [3, 1, 1, 2],
    [3, 0, 2, 2],
    [3, 0, 1, -1],
    [3, 1, 0, 2],
    [3, 0, 2, 1],
  ] as const)
    expect(index.find(op, a, b, c)).toBeUndefined()
  expect(index.find(3, 0, 1, 2)).toBe(7)
})

it('has node 0, and an op 0 of no operands', () => {
  const index = new NodeIndex(1)
  index.add(0, -1, -1, -1, 0)
  expect(index.find(0, -1, -1, -1)).toBe(0)
})
