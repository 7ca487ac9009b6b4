import { describe, expect, it } from '@jest/globals'
import {
  add,
  apply,
  emptyTape,
  label,
  less,
  mul,
  record,
  runBuild,
  scope,
  sum,
  sub,
  tapeEq,
} from '@wengert/core'
import type { Scalar, Tape, Var } from '@wengert/core'

const square = (x: number): Tape => record((v) => mul(v, v), x).tape

describe('tapeEq', () => {
  it('holds for tapes of the same nodes, however they were made', () => {
    expect(tapeEq.equals(square(3), square(3))).toBe(true)
    expect(tapeEq.equals(emptyTape, square(3).prefix(0))).toBe(true)
    const [, fork] = runBuild(apply('mul', [0, 0]), square(3).prefix(1))
    expect(tapeEq.equals(fork, square(3))).toBe(true)
  })

  it.each<readonly [string, (x: Var) => Scalar]>([
    ['another op', (x) => sub(x, x)],
    ['another operand', (x) => add(x, mul(x, x))],
    ['another label', (x) => label(add(x, x), 'L')],
    ['another scope', (x) => scope('s', () => add(x, x))],
    ['more nodes', (x) => add(add(x, x), 1)],
    ['other operands of a list', (x) => sum([x, x])],
    ['a guard more', (x) => (less(x, 10) ? add(x, x) : x)],
  ])('fails for %s', (_, f) => {
    const doubled = record((x) => add(x, x), 3).tape
    expect(tapeEq.equals(doubled, record(f, 3).tape)).toBe(false)
    expect(tapeEq.equals(record(f, 3).tape, doubled)).toBe(false)
  })

  it('compares primals as Object.is does: NaN is itself, and 0 is not −0', () => {
    expect(tapeEq.equals(square(NaN), square(NaN))).toBe(true)
    expect(tapeEq.equals(square(0).prefix(1), square(-0).prefix(1))).toBe(false)
  })

  it('fails for inputs that stand elsewhere in their tree', () => {
    expect(tapeEq.equals(record(({ x }) => x, { x: 1 }).tape, record(({ y }) => y, { y: 1 }).tape)).toBe(
      false,
    )
    expect(tapeEq.equals(record(([x]) => x, [1]).tape, record((x) => x, 1).tape)).toBe(false)
  })
})
