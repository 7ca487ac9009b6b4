import { describe, expect, it } from '@jest/globals'
import { add, label, mul, neg, record, scope } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { toDigraph, toDot } from '@wengert/dot'
import { fromDot, toDot as printByLibrary } from 'ts-graphviz'

const nested = record(
  ({ x, y }) =>
    label(
      scope('outer', () =>
        add(
          scope('inner', () => mul(x, x)),
          y,
        ),
      ),
      'a "b" \\" \\',
    ),
  { x: 2, y: 3 },
)

const unquoted = (text: string): string => text.replaceAll('"', '')

describe('toDot', () => {
  it('prints one statement a line', () => {
    expect(
      toDot(
        record((x) => mul(x, x), 3),
        new Map([[0, 6]]),
      )
        .split('\n')
        .slice(5),
    ).toEqual([
      '  "n0" [fillcolor="#dbeafe", label="{ | primal 3.0000 | gradient 6.0000 }"];',
      '  "op1" [shape="ellipse", fillcolor="#fef3c7", fontsize=13, label="*"];',
      '  "n1" [fillcolor="#dcfce7", penwidth=2, label="{ | primal 9.0000 | gradient – }"];',
      '  "op1" -> "n1";',
      '  "n0" -> "op1";',
      '  "n0" -> "op1";',
      '}',
      '',
    ])
  })

  it('prints a model as it prints what the model was made of', () => {
    expect(toDot(toDigraph(nested, new Map([[0, 1]]), { scopes: false }))).toBe(
      toDot(nested, new Map([[0, 1]]), { scopes: false }),
    )
  })

  it('prints what ts-graphviz reads back as the same model', () => {
    const digraph = toDigraph(nested)
    expect(unquoted(printByLibrary(fromDot(toDot(digraph))))).toBe(unquoted(printByLibrary(digraph)))
  })

  it('prints changes made to a model: ports, groups, HTML-like labels, quotes', () => {
    const digraph = toDigraph(record((x) => mul(x, x), 3))
    digraph.set('label', 'a "title" \\" \\\\" \\')
    digraph.node('html', { label: '<<b>bold</b>>' })
    digraph.edge([{ id: 'n0', port: 'p', compass: 'n' }, ['n1', 'html']], { label: '1\n2' })
    const dot = toDot(digraph)
    expect(dot).toContain('label="a \\"title\\" \\" \\\\\\" \\\\";')
    expect(dot).toContain('"html" [label=<<b>bold</b>>];')
    expect(dot).toContain('"n0":"p":n -> {"n1" "html"} [label="1\\n2"];')
  })

  it('prints a tape of 100 000 nodes', () => {
    const step = (y: Scalar, x: Scalar): Scalar => scope('step', () => add(neg(mul(y, x)), x))
    const { tape } = record((x) => {
      let y: Scalar = x
      for (let count = 0; count < 33_333; count++) y = step(y, x)
      return y
    }, 1)
    expect(tape.length).toBe(100_000)
    // Six lines around it all, the input, and for every scope two braces, a name, six nodes and eight edges.
    expect(toDot(tape).split('\n')).toHaveLength(7 + 1 + 33_333 * (2 + 1 + 6 + 8))
  }, 60_000)

  it('prints scopes nested a thousand deep', () => {
    const deep = record((x) => {
      const descend = (depth: number): Scalar =>
        depth === 0 ? mul(x, x) : scope('down', () => descend(depth - 1))
      return descend(1000)
    }, 2)
    expect(toDot(deep).match(/subgraph/g)).toHaveLength(1000)
  })
})
