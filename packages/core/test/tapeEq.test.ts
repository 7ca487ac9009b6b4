import { describe, expect, it } from '@jest/globals'
import {
  add,
  apply,
  dot,
  emptyTape,
  external,
  label,
  less,
  mul,
  neg,
  record,
  runBuild,
  scope,
  sum,
  sub,
  tapeEq,
  withEnvironment,
} from '@wengert/core'
import type { Scalar, Tape, Var } from '@wengert/core'

type Two = readonly [Scalar, Scalar]

const last = (x: Scalar, f: (x: Scalar) => Scalar): Scalar => f(x)

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

  it.each<readonly [string, (xs: Two) => Scalar, (xs: Two) => Scalar]>([
    ['op', ([x]) => add(x, x), ([x]) => mul(x, x)],
    ['left operand', ([x, y]) => mul(x, y), ([, y]) => mul(y, y)],
    ['right operand', ([x, y]) => mul(x, y), ([x]) => mul(x, x)],
    ['operand of an op that takes one', ([x]) => neg(x), ([, y]) => neg(y)],
    ['first element of a list', ([x, y]) => sum([x, y, y]), ([, y]) => sum([y, y, y])],
    ['last element of a list', ([, y]) => sum([y, y, y]), ([x, y]) => sum([y, y, x])],
    ['number of elements', ([x, y]) => dot([x], [y]), ([x, y]) => dot([x, sub(x, y)].slice(0, 1), [x])],
    ['name of a scope', ([x]) => scope('a', () => neg(x)), ([x]) => scope('b', () => neg(x))],
    [
      'beginning of a scope',
      ([x]) => scope('a', () => neg(neg(x))),
      ([x]) => last(neg(x), (y) => scope('a', () => neg(y))),
    ],
    ['end of a scope', ([x]) => scope('a', () => neg(neg(x))), ([x]) => neg(scope('a', () => neg(x)))],
    ['label', ([x]) => label(neg(x), 'a'), ([x]) => label(neg(x), 'b')],
    ['place of a label', ([x]) => neg(label(neg(x), 'a')), ([x]) => label(neg(neg(x)), 'a')],
    ['name of a value from outside', ([x]) => mul(x, external('a')), ([x]) => mul(x, external('b'))],
  ])('fails where nothing differs but the %s', (_, f, g) => {
    const at = (h: (xs: Two) => Scalar): Tape =>
      withEnvironment({ a: 2, b: 2 }, () => record((xs: Two) => h(xs), [2, 2])).tape
    expect(tapeEq.equals(at(f), at(f))).toBe(true)
    expect(tapeEq.equals(at(f), at(g))).toBe(false)
    expect(tapeEq.equals(at(g), at(f))).toBe(false)
  })

  it('does not look at names of nodes that a prefix leaves out', () => {
    const f = record(
      (x) =>
        label(
          scope('s', () => neg(mul(x, x))),
          'one',
        ),
      3,
    ).tape
    const g = record(
      (x) =>
        label(
          scope('s', () => neg(mul(x, x))),
          'other',
        ),
      3,
    ).tape
    expect(tapeEq.equals(f, g)).toBe(false)
    expect(tapeEq.equals(f.prefix(2), g.prefix(2))).toBe(true)
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
