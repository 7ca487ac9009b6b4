import { describe, expect, it } from '@jest/globals'
import { wengert } from './terminal.js'

describe('wengert tape', () => {
  it('prints the node records as a table', async () => {
    const { status, out, error } = await wengert(['tape', 'relu(x*w + b)^2', 'x=2', 'w=-3', 'b=6.5'])
    expect({ status, error }).toEqual({ status: 0, error: '' })
    expect(out).toBe(
      [
        'id  kind      op           operands  primal  label',
        '0   input                             2      x',
        '1   input                            -3      w',
        '2   input                             6.5    b',
        '3   apply     mul          0, 1      -6',
        '4   apply     add          3, 2       0.5',
        '5   apply     relu         4          0.5',
        '6   constant                          2',
        '7   apply     powConstant  5, 6       0.25',
        '',
      ].join('\n'),
    )
  })

  it('prints the node records as JSON', async () => {
    const { out } = await wengert(['tape', 'log(-x)', 'x=0', '--json'])
    expect(JSON.parse(out)).toEqual([
      { id: 0, _tag: 'Input', path: 'x', primal: 0 },
      { id: 1, _tag: 'Apply', op: 'neg', args: [0], primal: -0 },
      { id: 2, _tag: 'Apply', op: 'log', args: [1], primal: '-Infinity' },
    ])
  })

  it('cuts a long list of operands in the table', async () => {
    const { out } = await wengert(['tape', `sum(${Array.from({ length: 20 }, () => 'x').join(', ')})`, 'x=1'])
    expect(out).toContain('0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0 and 8 more')
  })

  it('prints a long tape in little time', async () => {
    const { out } = await wengert(['tape', '-', 'x=1'], { standardInput: `x${'+x'.repeat(20_000)}` })
    expect(out.split('\n')).toHaveLength(20_003)
  })
})
