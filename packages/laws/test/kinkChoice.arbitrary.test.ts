import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { ops, record } from '@wengert/core'
import type { Tape, TapeNode } from '@wengert/core'
import { evaluate, expressionAndPoint, point, tape } from '@wengert/laws'
import type { Block, Comparison, Expression, FunctionName, Operand, Statement, Step } from '@wengert/laws'
import { parameters } from './parameters.js'
import { usedLine } from './usedLine.js'

type At = ReadonlyArray<number>

const earlier = (index: number): Operand => ({ _tag: 'Earlier', index })
const number = (value: number): Operand => ({ _tag: 'Number', value })
const step = (op: FunctionName, ...operands: ReadonlyArray<Operand>): Step => ({ op, operands })
const of = (...steps: ReadonlyArray<Statement>): Expression => ({ inputs: 1, steps })

const x = earlier(0)
const below: Comparison = { comparison: 'less', left: x, right: number(2) }
const always: Comparison = { comparison: 'less', left: number(1), right: number(2) }

/** The kink of |x - 3|, as two statements, where so many results are known. */
const kink = (known: number): Block => [step('sub', x, number(3)), step('abs', earlier(known))]

const branch = (when: Comparison, then: Block, otherwise: Block): Statement => ({
  _tag: 'Branch',
  when,
  then,
  otherwise,
})

const loop = (body: Block): Statement => ({ _tag: 'Loop', start: x, when: always, body, times: 1 })

const slope = (body: Block): Statement => ({ _tag: 'Slope', at: x, body })

const unused: ReadonlyArray<readonly [name: string, f: Expression]> = [
  ['a statement', of(...kink(1), step('sin', x))],
  ['an operand of an unused statement', of(...kink(1), step('sin', earlier(2)), step('exp', x))],
  ['a comparison', of(branch(below, [step('sin', x)], [step('cos', x)]), step('exp', x))],
  ['a block', of(branch(always, [...kink(1), step('exp', x)], []))],
  ['a loop', of(loop([...kink(2), step('exp', x)]))],
  ['an inner derivative', of(slope([...kink(2), step('exp', earlier(1))]))],
]

const used: ReadonlyArray<readonly [name: string, f: Expression]> = [
  ['the value', of(...kink(1))],
  ['a statement that the value uses', of(...kink(1), step('exp', x), step('mul', earlier(2), earlier(3)))],
  ['a block', of(branch(always, kink(1), []))],
  ['a loop', of(loop(kink(2)))],
  ['an inner derivative', of(slope([...kink(2), step('mul', earlier(1), earlier(3))]))],
  ['what a block uses', of(...kink(1), branch(always, [step('exp', earlier(2))], []))],
  ['what an empty block is', of(...kink(1), branch(always, [], []))],
  ['what an empty block is, inside', of(...kink(1), branch(always, [branch(always, [], [])], []))],
]

const isWhole = (each: number): boolean => Number.isInteger(Number(each.toPrecision(15)))

/** True where an op with kinks has operands that look like one of them. */
const looksLikeKink = (nodes: Tape, node: TapeNode): boolean => {
  if (!('op' in node) || ops[node.op].kinks.length === 0) return false
  const operands = node.args.map((id) => nodes.at(id)?.primal ?? NaN)
  const [a = NaN, b = NaN] = operands
  return (
    operands.includes(0) ||
    new Set(operands).size < operands.length ||
    operands.some((each) => isWhole(2 * each)) ||
    isWhole(a / b)
  )
}

const hasKink = (nodes: Tape): boolean => [...nodes].some((node) => looksLikeKink(nodes, node))

describe('a point at a kink', () => {
  it.each(unused)('is not at one that the value does not depend on: %s', (_, f) => {
    expect(() => fc.sample(point(f, { kinks: 'hit' }), 1)).toThrow('at a kink')
  })

  it.each(used)('is at one that the value depends on: %s', (_, f) => {
    expect(fc.sample(point(f, { kinks: 'hit' }), 10)).toEqual(Array.from({ length: 10 }, () => [3]))
  })

  it('is at one of what the value of a straight line is made of', () => {
    const lines = expressionAndPoint({ kinks: 'hit', statements: [] })
    const law = ([f, at]: readonly [Expression, At]): boolean =>
      hasKink(record(evaluate(usedLine(f)), at).tape)
    fc.assert(fc.property(lines, law), { ...parameters, numRuns: 3 * parameters.numRuns })
  })

  it('is drawn whenever that is asked for', () => {
    fc.assert(
      fc.property(tape({ kinks: 'hit' }), (recording) => hasKink(recording.tape)),
      parameters,
    )
  })
})
