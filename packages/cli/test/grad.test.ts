import { describe, expect, it } from '@jest/globals'
import { wengert } from './terminal.js'

const neuron = ['tanh(x1*w1 + x2*w2 + b)', 'x1=2', 'x2=0', 'w1=-3', 'w2=1', 'b=6.8813735870195432']

const close = ({
  value,
  gradient,
}: {
  readonly value: number
  readonly gradient: Readonly<Record<string, number>>
}) => ({
  value: expect.closeTo(value, 12),
  gradient: Object.fromEntries(
    Object.entries(gradient).map(([name, partial]) => [name, expect.closeTo(partial, 12)]),
  ),
})

describe('wengert grad', () => {
  it('prints the value and the partials as an aligned table', async () => {
    const { status, out, error } = await wengert([
      'grad',
      '(x*w + long_name) / 8',
      'x=2',
      'w=-30.25',
      'long_name=1e-7',
    ])
    expect({ status, error }).toEqual({ status: 0, error: '' })
    expect(out).toBe(
      [
        'value  -7.5624999875',
        '',
        'input      primal  partial',
        'x            2     -3.78125',
        'w          -30.25   0.25',
        'long_name    1e-7   0.125',
        '',
      ].join('\n'),
    )
  })

  it('differentiates the neuron of the lecture, with every digit in JSON', async () => {
    const { out } = await wengert(['grad', ...neuron, '--json'])
    const report: Readonly<Record<'gradient', Readonly<Record<string, number>>>> = JSON.parse(out)
    expect(Object.keys(report.gradient)).toEqual(['x1', 'w1', 'x2', 'w2', 'b'])
    const expected = { value: Math.SQRT1_2, gradient: { x1: -1.5, w1: 1, x2: 0.5, w2: 0, b: 0.5 } }
    expect(report).toEqual(close(expected))
  })

  it.each([
    ['1/x', 'x=0', { value: 'Infinity', gradient: { x: '-Infinity' } }],
    ['x', 'x=NaN', { value: 'NaN', gradient: { x: 1 } }],
    ['x*2', 'x=-Infinity', { value: '-Infinity', gradient: { x: 2 } }],
    ['x', 'x=-0', { value: -0, gradient: { x: 1 } }],
  ])('writes what JSON has no number for as a string: %s at %s', async (formula, value, expected) => {
    const { status, out } = await wengert(['grad', '--json', formula, value])
    expect(status).toBe(0)
    expect(JSON.parse(out)).toMatchObject(expected)
  })

  it('gives 0 for an input on which the value does not depend', async () => {
    const { out } = await wengert(['grad', 'select(gt(x, 0), x, y)', 'x=1', 'y=2', '--json'])
    expect(JSON.parse(out)).toEqual({ value: 1, gradient: { x: 1, y: 0 } })
  })

  it('evaluates a formula without variables', async () => {
    expect(await wengert(['grad', '2 + 3'])).toMatchObject({ status: 0, out: 'value  5\n' })
    expect(await wengert(['grad', '2 + 3', '--json'])).toMatchObject({
      out: '{"value": 5, "gradient": {}}\n',
    })
  })

  it.each([
    [['-x^2', 'x=3'], -9],
    [['--json', '-x^2', 'x=3'], -9],
    [['-x', 'x=3'], -3],
    [['-h^2', 'h=3'], -9],
    [['-o*2', 'o=3'], -6],
    [['--', '-x', 'x=3'], -3],
    [['--2'], 2],
    [['-f', 'inputs.json', '-x', 'x=3'], -3],
  ])('takes a formula that begins with a sign: %j', async (args, value) => {
    const files = { 'inputs.json': '{}' }
    const { status, out } = await wengert(['grad', ...args, ...(args.includes('--') ? [] : ['--json'])], {
      files,
    })
    expect(status).toBe(0)
    expect(out).toContain(String(value))
  })

  it('reads the formula from standard input', async () => {
    expect(await wengert(['grad', '-', 'x=3', '--json'], { standardInput: ' x^2\n' })).toMatchObject({
      out: '{"value": 9, "gradient": {"x": 6}}\n',
    })
  })

  it('takes values from a file, and those of the command line before them', async () => {
    const files = { 'inputs.json': '\uFEFF{"x": 3, "y": "Infinity"}' }
    const { out } = await wengert(['grad', 'x*y', '--file', 'inputs.json', 'y=2', '--json'], { files })
    expect(out).toBe('{"value": 6, "gradient": {"x": 2, "y": 3}}\n')
  })

  it.each(['constructor', '__proto__', 'hasOwnProperty'])('takes a variable called %s', async (name) => {
    const files = { 'inputs.json': `{"${name}": 4}` }
    const expected = `{"value": 8, "gradient": {"${name}": 2}}\n`
    expect(await wengert(['grad', `2*${name}`, `${name}=4`, '--json'])).toMatchObject({ out: expected })
    expect(await wengert(['grad', `2*${name}`, '-f', 'inputs.json', '--json'], { files })).toMatchObject({
      out: expected,
    })
  })

  const logarithm = 'warning: Node 1, log, made NaN from the operand -1.\n'
  const given = 'warning: Node 0, input x, was given as Infinity.\n'
  const root =
    'warning: Node 1, sqrt, made the adjoint of node 0 (input x) Infinity: its partial is Infinity at the operand 0.\n'

  it.each([
    [['log(x)', 'x=-1'], expect.stringContaining(logarithm)],
    [['x + 1', 'x=Infinity'], given],
    [['sqrt(x)', 'x=0'], root],
    [['sqrt(x)', 'x=0', '--json'], root],
    [['sqrt(x)', 'x=1'], ''],
    [['select(gt(x, 0), log(x), 0)', 'x=-1'], ''],
    [['sqrt(floor(x))', 'x=0.5'], ''],
  ])('warns on standard error of what is not finite: %j', async (args, error) => {
    expect(await wengert(['grad', ...args])).toMatchObject({ status: 0, error })
  })

  it('gives the node where what is not finite was made as data in JSON', async () => {
    const { out } = await wengert(['grad', '1/x', 'x=-0', '--json'])
    expect(JSON.parse(out)).toEqual({
      value: '-Infinity',
      gradient: { x: '-Infinity' },
      nonFinite: {
        node: { id: 2, _tag: 'Apply', op: 'div', args: [1, 0], primal: '-Infinity' },
        operands: [1, -0],
        sentence: 'Node 2, div, made -Infinity from the operands 1, -0.',
      },
      nonFiniteGradient: expect.objectContaining({
        _tag: 'Contribution',
        node: { id: 2, _tag: 'Apply', op: 'div', args: [1, 0], primal: '-Infinity' },
        operand: { id: 0, _tag: 'Input', path: 'x', primal: -0 },
        partial: '-Infinity',
      }),
    })
  })

  it('keeps columns in line for names of any script', async () => {
    const { out } = await wengert(['grad', 'α*größe*変数', 'α=1', 'größe=2', '変数=3'])
    expect(out.split('\n').slice(2, -1)).toEqual([
      'input  primal  partial',
      'α      1       6',
      'größe  2       3',
      '変数   3       2',
    ])
  })
})
