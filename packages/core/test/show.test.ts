import { describe, expect, it } from '@jest/globals'
import { edges, emptyTape, label, less, mul, neg, primal, record, showNode, tapeShow } from '@wengert/core'
import type { Scalar } from '@wengert/core'

describe('tapeShow', () => {
  it('shows one node a line: id, name, op with operands, primal', () => {
    const { tape } = record(
      ({ x }) => {
        const bound = primal(x)
        return label(less(x, 0) ? neg(x) : mul(x, bound), 'L')
      },
      { x: 3 },
    )
    expect(tapeShow.show(tape)).toBe(
      [
        'Tape of 6 nodes',
        '%0 x = input = 3',
        '%1 = pin(%0) = 3',
        '%2 = 0',
        '%3 = guard lt(%0, %2) = false',
        '%4 = 3',
        '%5 L = mul(%0, %4) = 9',
      ].join('\n'),
    )
  })

  it('counts no nodes and one node as a person would', () => {
    expect(tapeShow.show(emptyTape)).toBe('Tape of 0 nodes')
    expect(tapeShow.show(record((x) => x, 1).tape)).toBe('Tape of 1 node\n%0 = input = 1')
  })

  it('shows 40 nodes whole, and of 41 all but the one in the middle', () => {
    const lines = (length: number): ReadonlyArray<string> =>
      tapeShow
        .show(record((x) => Array.from({ length: length - 1 }).reduce<Scalar>((y) => neg(y), x), 1).tape)
        .split('\n')
    expect(lines(40)).toHaveLength(41)
    expect(lines(40)[21]).toBe('%20 = neg(%19) = 1')
    expect(lines(41).slice(20, 23)).toEqual(['%19 = neg(%18) = -1', '… 1 more …', '%21 = neg(%20) = -1'])
  })

  it('cuts a long tape in the middle', () => {
    const { tape } = record((x) => {
      let y: Scalar = x
      for (let k = 0; k < 1000; k++) y = neg(y)
      return y
    }, 1)
    const lines = tapeShow.show(tape).split('\n')
    expect(lines).toHaveLength(42)
    expect(lines[0]).toBe('Tape of 1001 nodes')
    expect(lines[21]).toBe('… 961 more …')
    expect(lines.at(-1)).toBe('%1000 = neg(%999) = 1')
  })
})

describe('showNode', () => {
  it.each([
    [-0, '%0 = -0'],
    [NaN, '%0 = NaN'],
    [-Infinity, '%0 = -Infinity'],
    [0.1, '%0 = 0.1'],
  ])('shows the primal %p with its sign and all its digits', (primal, shown) => {
    expect(showNode({ id: 0, _tag: 'Constant', primal })).toBe(shown)
  })
})

describe('edges', () => {
  it('gives one edge an operand: a square has two', () => {
    expect(edges(record((x) => mul(x, x), 3).tape)).toEqual([
      { from: 0, to: 1, position: 0 },
      { from: 0, to: 1, position: 1 },
    ])
  })

  it('includes what guards and pins look at', () => {
    const { tape } = record((x) => (less(x, 1) ? x : mul(x, primal(x))), 3)
    expect(edges(tape).map(({ from, to }) => [from, to])).toEqual([
      [0, 2],
      [1, 2],
      [0, 3],
      [0, 5],
      [4, 5],
    ])
  })
})
