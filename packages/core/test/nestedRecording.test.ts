import { describe, expect, it } from '@jest/globals'
import { add, dot, label, mul, neg, outputPrimal, primal, record, scope, sum, tapeEq } from '@wengert/core'
import type { Recording, Scalar, Tape } from '@wengert/core'

const negated = (x: Scalar, times: number): Scalar =>
  Array.from({ length: times }).reduce<Scalar>((y) => neg(y), x)

const inner = (steps: number, wide: number): Recording<number, Scalar> =>
  record((x: Scalar) => sum(Array.from({ length: wide }, (_, k) => add(negated(x, steps), k))), 2)

/** What the outer function appends is the same whether or not `between` records something of its own meanwhile. */
const outer = (before: number, after: number, between: () => unknown): Tape =>
  record((x) => {
    const first = scope('before', () => dot([negated(x, before), x], [x, mul(x, 3)]))
    between()
    const second = label(sum([first, x, first, 5]), 'second')
    return scope('after', () => add(negated(second, after), dot([first, second], [11, x])))
  }, 7).tape

describe('a recording inside a recording', () => {
  // A recording stages 4096 rows at a time: just below, at and above one and two such chunks.
  const lengths = [0, 1, 4080, 4089, 4090, 4091, 4092, 4095, 4096, 4100, 8190, 12_300]

  it.each(lengths)('leaves an outer one of about %i nodes as it is', (before) => {
    const undisturbed = outer(before, 20, () => undefined)
    for (const [steps, wide] of [
      [1, 1],
      [5000, 1],
      [1, 5000],
      [900, 10],
    ] as const) {
      const found: Array<number> = []
      const tape = outer(before, 20, () => found.push(outputPrimal(inner(steps, wide))))
      expect(tapeEq.equals(tape, undisturbed)).toBe(true)
      expect(found).toEqual([wide * (steps % 2 === 0 ? 2 : -2) + (wide * (wide - 1)) / 2])
    }
  })

  it('may come at every step of the outer one, and be nested itself', () => {
    const twice = (x: number): number =>
      outputPrimal(record((v) => add(v, outputPrimal(record((u) => mul(u, u), x))), x))
    const f = (between: () => unknown): Tape =>
      record((x) => {
        let y: Scalar = x
        for (let k = 0; k < 6000; k++) {
          if (k % 100 === 0) between()
          y = k % 3 === 0 ? sum([y, x, x]) : neg(y)
        }
        return y
      }, 1).tape
    const results: Array<number> = []
    expect(
      tapeEq.equals(
        f(() => results.push(twice(3))),
        f(() => undefined),
      ),
    ).toBe(true)
    expect(new Set(results)).toEqual(new Set([12]))
  })

  it('that throws ends alone: the outer one goes on when it catches', () => {
    const fail = (): void => {
      expect(() =>
        record((x) => {
          negated(sum([x, x]), 5000)
          return scope('lost', () => label(mul(x, Number(x)), 'lost'))
        }, 3),
      ).toThrow('Expected a number')
    }
    expect(
      tapeEq.equals(
        outer(4090, 20, fail),
        outer(4090, 20, () => undefined),
      ),
    ).toBe(true)
  })

  it('shares no plain number with the outer one', () => {
    const { tape, output } = record((x) => {
      const there = record((v) => mul(mul(v, 10), 20), 2)
      expect([...there.tape].map(({ primal: value }) => value)).toEqual([2, 10, 20, 20, 400])
      return mul(mul(x, 10), 20)
    }, 3)
    expect([...tape].map(({ primal: value }) => value)).toEqual([3, 10, 30, 20, 600])
    expect(tape.at(output)).toMatchObject({ args: [2, 3] })
  })

  it('may take its inputs from primals of the outer one', () => {
    const { tape } = record((x) => mul(x, outputPrimal(record((v) => mul(v, v), primal(x)))), 3)
    expect(tape.at(tape.length - 1)?.primal).toBe(27)
  })

  it('keeps its tape after the outer one has ended', () => {
    const kept: Array<Tape> = []
    outer(5000, 5000, () => kept.push(inner(3000, 3).tape))
    expect(tapeEq.equals(kept[0] ?? inner(1, 1).tape, inner(3000, 3).tape)).toBe(true)
  })
})
