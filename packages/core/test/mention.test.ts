import { describe, expect, it } from '@jest/globals'
import { introduceNode, mentionIds, mentionNode, mentionOperands } from '@wengert/core'
import type { TapeNode } from '@wengert/core'

describe('a node in a sentence', () => {
  it.each<readonly [TapeNode, string]>([
    [{ id: 0, _tag: 'Input', primal: 2 }, 'input'],
    [{ id: 0, _tag: 'Input', path: 'w[0]', primal: 2 }, 'input w[0]'],
    [{ id: 3, _tag: 'Constant', primal: 2 }, 'constant'],
    [{ id: 3, _tag: 'External', name: 'rate', primal: 2 }, 'external rate'],
    [{ id: 3, _tag: 'Apply', op: 'log', args: [0], primal: 2 }, 'log'],
    [{ id: 3, _tag: 'Guard', op: 'lt', args: [0, 1], primal: 1 }, 'guard lt'],
    [{ id: 3, _tag: 'Pin', args: [0], primal: 2 }, 'pin'],
  ])('says what %j is', (node, kind) => {
    expect(mentionNode(node)).toBe(`node ${String(node.id)} (${kind})`)
    expect(introduceNode(node)).toBe(`Node ${String(node.id)}, ${kind},`)
  })

  it('says what it is called', () => {
    const node: TapeNode = {
      id: 7,
      _tag: 'Apply',
      op: 'log',
      args: [6],
      primal: 0,
      label: 'score',
      scope: ['a', 'b'],
    }
    expect(mentionNode(node)).toBe("node 7 (log, label 'score', scope a/b)")
    expect(introduceNode(node)).toBe("Node 7, log (label 'score', scope a/b),")
  })
})

describe('operands in a sentence', () => {
  it.each<readonly [ReadonlyArray<number>, string]>([
    [[], 'no operands'],
    [[1], 'the operand 1'],
    [[1, -0], 'the operands 1, -0'],
    [[1, 2, 3, 4], 'the operands 1, 2, 3, 4'],
    [[1, 2, 3, 4, 5, 6], 'the operands 1, 2, 3, 4 and 2 more'],
  ])('%j are %s', (primals, text) => {
    expect(mentionOperands(primals)).toBe(text)
  })
})

it('says which ids a tape has', () => {
  expect([0, 1, 5].map(mentionIds)).toEqual(['which has no nodes', 'from 0 to 0', 'from 0 to 4'])
})
