import { describe, expect, it } from '@jest/globals'
import {
  add,
  apply,
  constant,
  div,
  dot,
  emptyTape,
  exp,
  input,
  label,
  less,
  mul,
  neg,
  pow,
  primal,
  record,
  runBuild,
  scope,
  sub,
  tanh,
} from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { toDigraph } from '@wengert/dot'
import { failureOf, sentences } from './failure.js'
import { arrows, attributeOf, frames, labels } from './model.js'

const square = record((x) => mul(x, x), 3)

describe('toDigraph', () => {
  it("draws the lecture's neuron as the notebook does", () => {
    const neuron = record(
      ({ x1, x2, w1, w2, b }): Scalar => {
        const x1w1 = label(mul(x1, w1), 'x1*w1')
        const x2w2 = label(mul(x2, w2), 'x2*w2')
        const n = label(add(label(add(x1w1, x2w2), 'x1*w1 + x2*w2'), b), 'n')
        return label(tanh(n), 'o')
      },
      { x1: 2, x2: 0, w1: -3, w2: 1, b: 6.8813735870195432 },
    )
    const gradients = new Map(
      [-1.5, 0.5, 1, 0, 0.5, 0.5, 0.5, 0.5, 0.5, 1].map((gradient, id) => [id, gradient]),
    )
    const digraph = toDigraph(neuron, gradients)
    expect(digraph.get('rankdir')).toBe('LR')
    expect(digraph.attributes.node.get('shape')).toBe('record')
    expect(labels(digraph)).toEqual({
      n0: '{ x1 | primal 2.0000 | gradient -1.5000 }',
      n1: '{ x2 | primal 0.0000 | gradient 0.5000 }',
      n2: '{ w1 | primal -3.0000 | gradient 1.0000 }',
      n3: '{ w2 | primal 1.0000 | gradient 0.0000 }',
      n4: '{ b | primal 6.8814 | gradient 0.5000 }',
      op5: '*',
      n5: '{ x1*w1 | primal -6.0000 | gradient 0.5000 }',
      op6: '*',
      n6: '{ x2*w2 | primal 0.0000 | gradient 0.5000 }',
      op7: '+',
      n7: '{ x1*w1 + x2*w2 | primal -6.0000 | gradient 0.5000 }',
      op8: '+',
      n8: '{ n | primal 0.8814 | gradient 0.5000 }',
      op9: 'tanh',
      n9: '{ o | primal 0.7071 | gradient 1.0000 }',
    })
    expect(arrows(digraph)).toEqual([
      ...['op5 -> n5', 'n0 -> op5', 'n2 -> op5', 'op6 -> n6', 'n1 -> op6', 'n3 -> op6'],
      ...[
        'op7 -> n7',
        'n5 -> op7',
        'n6 -> op7',
        'op8 -> n8',
        'n7 -> op8',
        'n4 -> op8',
        'op9 -> n9',
        'n8 -> op9',
      ],
    ])
  })

  it('gives x·x two edges', () => {
    expect(arrows(toDigraph(square)).filter((arrow) => arrow === 'n0 -> op1')).toHaveLength(2)
  })

  it('draws a recording and its tape with the same nodes', () => {
    expect(labels(toDigraph(square.tape))).toEqual(labels(toDigraph(square)))
  })

  it('draws the empty tape', () => {
    expect(labels(toDigraph(emptyTape))).toEqual({})
  })

  it('has no gradient field without gradients', () => {
    expect(labels(toDigraph(square))).toEqual({
      n0: '{ | primal 3.0000 }',
      op1: '*',
      n1: '{ | primal 9.0000 }',
    })
  })

  it('draws an absent gradient as a dash and a gradient of zero as zero', () => {
    expect(labels(toDigraph(square, new Map([[1, 0]])))).toMatchObject({
      n0: '{ | primal 3.0000 | gradient – }',
      n1: '{ | primal 9.0000 | gradient 0.0000 }',
    })
  })

  it('names numbers that are not finite', () => {
    const recording = record((x) => [div(x, 0), div(neg(x), 0), mul(div(x, 0), 0)], 1)
    const drawn = Object.values(labels(toDigraph(recording, new Map([[0, -Infinity]]))))
    expect(drawn).toEqual(
      expect.arrayContaining([
        '{ | primal 1.0000 | gradient −∞ }',
        '{ | primal ∞ | gradient – }',
        '{ | primal −∞ | gradient – }',
        '{ | primal NaN | gradient – }',
      ]),
    )
  })

  it('shows very large numbers to four decimals of their exponent notation', () => {
    const drawn = labels(toDigraph(record((x) => [neg(x), x], 123456789e14)))
    expect(drawn).toMatchObject({ n0: '{ | primal 1.2346e+22 }', n1: '{ | primal -1.2346e+22 }' })
  })

  it('prefers a label to the path of an input', () => {
    const recording = record(({ x, y }) => mul(label(x, 'width'), y), { x: 1, y: 2 })
    expect(labels(toDigraph(recording))).toMatchObject({
      n0: '{ width | primal 1.0000 }',
      n1: '{ y | primal 2.0000 }',
    })
  })

  it('names nodes as the option says', () => {
    const named = toDigraph(square, undefined, { name: ({ id }) => `%${String(id)}` })
    expect(labels(named)).toMatchObject({ n0: '{ %0 | primal 3.0000 }', n1: '{ %1 | primal 9.0000 }' })
  })

  it('marks inputs, constants and outputs by their colour', () => {
    const colours = attributeOf(toDigraph(record((x) => neg(mul(x, 2)), 3)), 'fillcolor')
    const { n0: ofInput, n1: ofConstant, n3: ofOutput } = colours
    expect(new Set([ofInput, ofConstant, ofOutput, undefined]).size).toBe(4)
    expect(colours).not.toHaveProperty('n2')
  })

  it('marks every output of a tree of outputs', () => {
    const marked = attributeOf(toDigraph(record((x) => ({ both: [neg(x), exp(x)] }), 3)), 'penwidth')
    expect(marked).toEqual({ n1: 2, n2: 2 })
  })
})

describe('toDigraph on constant parameters', () => {
  it('writes a constant exponent into its op and leaves its node out', () => {
    const digraph = toDigraph(record((x) => pow(x, 2), 3))
    expect(labels(digraph)).toEqual({ n0: '{ | primal 3.0000 }', op2: '**2', n2: '{ | primal 9.0000 }' })
    expect(arrows(digraph)).toEqual(['op2 -> n2', 'n0 -> op2'])
  })

  it('writes an exponent short', () => {
    expect(labels(toDigraph(record((x) => pow(x, -1 / 3), 8)))).toMatchObject({ op2: '**-0.333333' })
  })

  it('draws a recorded exponent with an edge', () => {
    const digraph = toDigraph(record(({ x, y }) => pow(x, y), { x: 3, y: 2 }))
    expect(labels(digraph)).toMatchObject({ op2: '**' })
    expect(arrows(digraph)).toEqual(['op2 -> n2', 'n0 -> op2', 'n1 -> op2'])
  })

  it('keeps a constant that something else uses too', () => {
    const [, tape] = runBuild(
      apply('mul', [1, 2]),
      runBuild(apply('powConstant', [0, 1]), runBuild(constant(2), runBuild(input(3), emptyTape)[1])[1])[1],
    )
    const digraph = toDigraph(tape)
    expect(labels(digraph)).toMatchObject({ n1: '{ | primal 2.0000 }', op2: '**2' })
    expect(arrows(digraph)).toEqual(['op2 -> n2', 'n0 -> op2', 'op3 -> n3', 'n1 -> op3', 'n2 -> op3'])
  })
})

describe('toDigraph on guards and pins', () => {
  const branching = record(({ x, y }) => (less(x, y) ? mul(x, primal(y)) : sub(x, y)), { x: 1, y: 4 })
  const digraph = toDigraph(branching, new Map([[0, 1]]))

  it('draws a guard as a dashed diamond with its comparison and outcome, without a gradient', () => {
    expect(labels(digraph)).toMatchObject({ n2: 'x &lt; y\\ntrue' })
    expect(attributeOf(digraph, 'shape')).toMatchObject({ n2: 'diamond' })
    expect(attributeOf(digraph, 'style')).toMatchObject({ n2: 'filled,dashed' })
  })

  it('shows the outcome of a guard that did not hold', () => {
    expect(labels(toDigraph(record((x) => (less(x, 0.5) ? x : neg(x)), 3)))).toMatchObject({
      n2: '3 &lt; 0.5\\nfalse',
    })
  })

  it('draws a pin as a dashed record without a gradient', () => {
    expect(labels(digraph)).toMatchObject({ n3: '{ pin | primal 4.0000 }' })
    expect(attributeOf(digraph, 'style')).toMatchObject({ n3: 'filled,dashed' })
  })

  it('draws the arrows to them dashed', () => {
    const dashed = digraph.edges.map(({ attributes }) => attributes.get('style'))
    expect(arrows(digraph).filter((_, index) => dashed[index] === 'dashed')).toEqual([
      'n0 -> n2',
      'n1 -> n2',
      'n1 -> n3',
    ])
  })
})

describe('toDigraph on scopes', () => {
  const nested = record((x) => {
    const inner = scope('outer', () => exp(scope('inner', () => neg(mul(x, 2)))))
    return add(
      scope('outer', () => inner),
      scope('second', () => dot([x], [x])),
    )
  }, 3)

  it('nests clusters as the scopes are, with every op beside its value, and leaves out those without nodes', () => {
    expect(frames(toDigraph(nested))).toEqual([
      {
        label: 'outer',
        nodes: ['op4', 'n4'],
        frames: [{ label: 'inner', nodes: ['n1', 'op2', 'n2', 'op3', 'n3'], frames: [] }],
      },
      { label: 'second', nodes: ['op5', 'n5'], frames: [] },
    ])
  })

  it('leaves all scopes that end together, and none that had no node', () => {
    const ending = record((x) => {
      const y = scope('a', () => scope('b', () => scope('c', () => neg(x))))
      scope('empty', () => undefined)
      return exp(y)
    }, 3)
    const digraph = toDigraph(ending)
    expect(digraph.nodes.map(({ id }) => id)).toEqual(['n0', 'op2', 'n2'])
    expect(frames(digraph)).toEqual([
      {
        label: 'a',
        nodes: [],
        frames: [{ label: 'b', nodes: [], frames: [{ label: 'c', nodes: ['op1', 'n1'], frames: [] }] }],
      },
    ])
  })

  it('keeps nodes outside all scopes outside all clusters', () => {
    expect(toDigraph(nested).nodes.map(({ id }) => id)).toEqual(['n0', 'op6', 'n6'])
  })

  it('has no clusters when the option says so', () => {
    const flat = toDigraph(nested, undefined, { scopes: false })
    expect(frames(flat)).toEqual([])
    expect(labels(flat)).toEqual(labels(toDigraph(nested)))
  })

  it('frames a scope that a prefix of the tape has only in part', () => {
    expect(frames(toDigraph(nested.tape.prefix(3)))).toEqual([
      { label: 'outer', nodes: [], frames: [{ label: 'inner', nodes: ['n1', 'op2', 'n2'], frames: [] }] },
    ])
  })

  it('escapes the name of a scope', () => {
    const named = record((x) => scope('<b>"\\N"', () => neg(x)), 3)
    expect(frames(toDigraph(named))).toMatchObject([{ label: '&lt;b&gt;&quot;&#92;&#92;N&quot;' }])
  })
})

describe('toDigraph on bad input', () => {
  const untyped: (...given: ReadonlyArray<unknown>) => unknown = (source, gradients, options) =>
    Reflect.apply(toDigraph, undefined, [source, gradients, options])

  it.each([undefined, null, 3, 'x', [], {}, { tape: 3 }])('refuses %j as a source', async (source) => {
    const error = await failureOf(() => untyped(source))
    expect(error).toMatchObject({ _tag: 'InvalidOperand', op: 'toDigraph', position: 0 })
    expect(error.message).toMatch(sentences)
  })

  it.each([null, 3, 'x', [], {}, { x: 1 }])('refuses %j as gradients', async (gradients) => {
    const error = await failureOf(() => untyped(square, gradients))
    expect(error).toMatchObject({ _tag: 'InvalidOperand', op: 'toDigraph', position: 1 })
    expect(error.message).toMatch(sentences)
  })

  it('refuses a gradient that is no number', async () => {
    const error = await failureOf(() => untyped(square, new Map([[1, '6']])))
    expect(error).toMatchObject({ _tag: 'InvalidOperand', op: 'toDigraph', position: 1 })
    expect(error.message).toMatch(sentences)
  })

  it('refuses a name that is no string', async () => {
    const error = await failureOf(() => untyped(square, undefined, { name: () => undefined }))
    expect(error).toMatchObject({ _tag: 'InvalidOperand', op: 'toDigraph', position: 2 })
    expect(error.message).toMatch(sentences)
  })
})
