import { describe, expect, it } from '@jest/globals'
import * as E from 'fp-ts/lib/Either.js'
import {
  add,
  compose,
  fanout,
  identity,
  label,
  less,
  linkedRows,
  mul,
  neg,
  outputPrimal,
  record,
  replay,
  scope,
  sin,
  split,
} from '@wengert/core'
import type { Linked, Recording, WengertError } from '@wengert/core'

const rightOf = <A, B>(linked: Linked<A, B>): Recording<A, B> => {
  if (E.isRight(linked)) return linked.right
  throw new Error(linked.left.message)
}

const leftOf = (linked: Linked<unknown, unknown>): WengertError => {
  if (E.isLeft(linked)) return linked.left
  throw new Error('Expected a Left.')
}

const square = record((x) => mul(x, x), 3)
const magnitude = record((x) => (less(x, 0) ? neg(x) : mul(x, 1)), -2)

describe('identity', () => {
  it('has its inputs as outputs, in their own shape, and nothing else on its tape', () => {
    const { tape, inputs, output } = identity({ w: [1, 2], b: 3, none: [] })
    expect(inputs).toEqual({ w: [0, 1], b: 2, none: [] })
    expect(output).toBe(inputs)
    expect([...tape].map((node) => [node._tag, 'path' in node ? node.path : undefined])).toEqual([
      ['Input', 'w[0]'],
      ['Input', 'w[1]'],
      ['Input', 'b'],
    ])
    expect(identity([]).tape.length).toBe(0)
  })

  it('before a recording moves it to its point', () => {
    expect(outputPrimal(rightOf(compose(square, identity(5))))).toBe(25)
  })
})

describe('split', () => {
  const long = record(
    ({ x }) =>
      label(
        scope('s', () => sin(mul(x, x))),
        'long',
      ),
    { x: 3 },
  )

  it('puts the rows of the shorter tape after those of the longer', () => {
    const before = linkedRows()
    const [one, other] = [split(long, square), split(square, long)]
    expect(linkedRows() - before).toBe(4)
    expect([one.inputs, one.output]).toEqual([
      [{ x: 0 }, 3],
      [2, 4],
    ])
    expect([other.inputs, other.output]).toEqual([
      [3, { x: 0 }],
      [4, 2],
    ])
    expect([outputPrimal(one), outputPrimal(other)]).toEqual([
      [Math.sin(9), 9],
      [9, Math.sin(9)],
    ])
  })

  it('has input paths that begin with the part', () => {
    const { tape } = split(square, long)
    expect(tape.inputIds).toEqual(
      new Map([
        ['[0]', 3],
        ['[1].x', 0],
      ]),
    )
    expect([tape.idOfPath('x'), tape.at(0)]).toMatchObject([undefined, { path: '[1].x' }])
    expect([...split(long, long).tape].map((node) => [node.label, node.scope?.join()])).toEqual([
      [undefined, undefined],
      [undefined, 's'],
      ['long', 's'],
      [undefined, undefined],
      [undefined, 's'],
      ['long', 's'],
    ])
  })

  it('replays at other inputs, and nests', () => {
    const nested = split(split(long, square), identity([7]))
    const again = replay(nested, [[{ x: 2 }, 5], [8]] as never)
    expect(outputPrimal(rightOf(again))).toEqual([[Math.sin(4), 25], [8]])
  })
})

describe('fanout', () => {
  it('evaluates the second at the inputs of the first', () => {
    const { tape, inputs, output } = rightOf(
      fanout(
        square,
        record((x) => sin(x), 0),
      ),
    )
    expect([inputs, output]).toEqual([0, [1, 2]])
    expect(tape.at(2)).toEqual({ id: 2, _tag: 'Apply', op: 'sin', args: [0], primal: Math.sin(3) })
  })

  it('puts the shorter after the longer where both were recorded at one point', () => {
    const longer = record(({ y, x }) => mul(sin(x), sin(y)), { y: 2, x: 1 })
    const shorter = record(({ x, y }) => add(x, y), { x: 1, y: 2 })
    const before = linkedRows()
    const both = rightOf(fanout(shorter, longer))
    expect(linkedRows() - before).toBe(1)
    expect([both.inputs, both.output]).toEqual([{ x: 1, y: 0 }, [5, 4]])
    expect(both.tape.inputIds).toEqual(
      new Map([
        ['x', 1],
        ['y', 0],
      ]),
    )
    expect(outputPrimal(both)).toEqual([3, Math.sin(1) * Math.sin(2)])
  })

  it('names the guard that changed, and the shape that differs', () => {
    expect(leftOf(fanout(square, magnitude))).toMatchObject({ _tag: 'BranchChanged', node: 2 })
    const wrong = fanout as unknown as (f: unknown, g: unknown) => Linked<unknown, unknown>
    expect(leftOf(wrong(square, identity([1])))).toMatchObject({ _tag: 'ShapeMismatch', path: '' })
  })
})
