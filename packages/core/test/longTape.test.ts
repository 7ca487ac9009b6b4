import { describe, expect, it } from '@jest/globals'
import { dot, mul, record, sin, sum, tapeEq } from '@wengert/core'
import type { Recording, Scalar } from '@wengert/core'

const chain = (steps: number): Recording<number, Scalar> =>
  record((x: Scalar) => {
    let y = x
    for (let k = 0; k < steps; k++) y = sin(y)
    return y
  }, 1)

describe('a tape of 10^6 nodes', () => {
  it('records, iterates, compares and is shown without overflow', () => {
    const steps = 10 ** 6
    const one = chain(steps)
    expect(one.tape.length).toBe(steps + 1)
    let nodes = 0
    for (const node of one.tape) nodes += node.id === nodes ? 1 : 0
    expect(nodes).toBe(steps + 1)
    expect(tapeEq.equals(one.tape, chain(steps).tape)).toBe(true)
  }, 30_000)

  it('holds the primals that plain numbers give', () => {
    let expected = 1
    for (let k = 0; k < 10 ** 5; k++) expected = Math.sin(expected)
    expect(chain(10 ** 5).tape.at(10 ** 5)?.primal).toBe(expected)
  })
})

describe('a node of 10^5 operands', () => {
  const count = 10 ** 5
  const inputs = Array.from({ length: count }, (_, k) => k + 1)

  it('is one sum, however long the list', () => {
    const { tape, output } = record((xs) => sum(xs), inputs)
    expect(tape.length).toBe(count + 1)
    const node = tape.at(output)
    expect(node).toMatchObject({ op: 'sum', primal: (count * (count + 1)) / 2 })
    expect(node?._tag === 'Apply' ? node.args.length : 0).toBe(count)
    expect(node?._tag === 'Apply' ? node.args.at(-1) : 0).toBe(count - 1)
  })

  it('is one linear combination of two lists', () => {
    const { tape, output } = record((xs) => dot(xs, [...xs].reverse()), inputs)
    const node = tape.at(output)
    const args = node?._tag === 'Apply' ? node.args : []
    expect([args.length, args[1], args[count], args.at(-1)]).toEqual([2 * count, 1, count - 1, 0])
    expect(node?.primal).toBe(inputs.reduce((total, x, k) => total + x * (count - k), 0))
  })

  it('leaves the node before and the node after it as they are', () => {
    const { tape } = record((xs) => mul(sum([mul(sum(xs), 2), ...xs]), 3), inputs)
    const total = (count * (count + 1)) / 2
    expect([...tape].slice(count).map(({ primal }) => primal)).toEqual([
      total,
      2,
      2 * total,
      3 * total,
      3,
      9 * total,
    ])
  })
})
