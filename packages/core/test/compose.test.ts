import { describe, expect, it } from '@jest/globals'
import * as E from 'fp-ts/lib/Either.js'
import { concatAll } from 'fp-ts/lib/Monoid.js'
import {
  add,
  apply,
  chain,
  compose,
  copiedRows,
  dot,
  getEndomorphismMonoid,
  identity,
  input,
  less,
  LinkedSemigroupoid,
  linkedRows,
  mul,
  neg,
  outputPrimal,
  primal,
  record,
  replay,
  runBuild,
  sin,
  sum,
} from '@wengert/core'
import type { Linked, Recording, Scalar, Tape, WengertError } from '@wengert/core'
import { sentences } from './failure.js'

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

/** Where the structure of a tape is kept. */
const bufferOf = (tape: Tape): ArrayBufferLike => (tape.rows().opcodes as unknown as Uint8Array).buffer

describe('compose', () => {
  it('appends the rows of the second to those of the first, evaluated there', () => {
    const { tape, inputs, output } = rightOf(
      compose(
        record((x) => add(sin(x), 2), 0),
        square,
      ),
    )
    expect([...tape]).toEqual([
      { id: 0, _tag: 'Input', primal: 3 },
      { id: 1, _tag: 'Apply', op: 'mul', args: [0, 0], primal: 9 },
      { id: 2, _tag: 'Apply', op: 'sin', args: [1], primal: Math.sin(9) },
      { id: 3, _tag: 'Constant', primal: 2 },
      { id: 4, _tag: 'Apply', op: 'add', args: [2, 3], primal: Math.sin(9) + 2 },
    ])
    expect([inputs, output]).toEqual([0, 4])
  })

  it('moves the operands of lists, guards and pins along', () => {
    const sums = record((xs) => [sum([...xs, ...xs]), sum([...xs])] as const, [1, 2, 3])
    const branches = record(
      ([x, y]) => {
        const chosen = less(y, x) ? dot([x, y], [y, x]) : x
        return mul(chosen, primal(x))
      },
      [12, 6],
    )
    const { tape } = rightOf(compose(branches, sums))
    expect([...tape].slice(3).map((node) => ('args' in node ? [node._tag, node.args] : node._tag))).toEqual([
      ['Apply', [0, 1, 2, 0, 1, 2]],
      ['Apply', [0, 1, 2]],
      ['Guard', [4, 3]],
      ['Apply', [3, 4, 4, 3]],
      ['Pin', [3]],
      'Constant',
      ['Apply', [6, 8]],
    ])
    expect(tape.at(9)?.primal).toBe(144 * 12)
  })

  it('gives outputs to inputs by key, whatever the order of the keys', () => {
    const f = record((x) => ({ a: mul(x, 2), b: mul(x, 3) }), 1)
    const g = record(({ b, a }) => ({ difference: add(b, neg(a)), b }), { b: 0, a: 0 })
    expect(outputPrimal(rightOf(compose(g, f)))).toEqual({ difference: 1, b: 3 })
  })

  it('takes outputs that are inputs or constants, and outputs that are given twice', () => {
    const f = record((x) => [x, 5, x, mul(x, x)] as const, 3)
    const g = record(([a, b, c, d]) => [sum([a, b, c, d]), a, 7] as const, [0, 0, 0, 0])
    expect(outputPrimal(rightOf(compose(g, f)))).toEqual([20, 3, 7])
    const twice = record((x) => [x, x] as const, 3)
    const { tape, output } = rightOf(
      compose(
        record(([x, y]) => mul(x, y), [1, 1]),
        twice,
      ),
    )
    expect(tape.at(output)).toMatchObject({ op: 'mul', args: [0, 0], primal: 9 })
  })

  it('takes empty trees', () => {
    const nothing = record((x) => ({ x: mul(x, x), rest: [] as const }), 3)
    const g = record(({ x }) => x, { x: 1, rest: [] })
    expect(outputPrimal(rightOf(compose(g, nothing)))).toBe(9)
    const point = record(() => 4, {})
    expect(
      rightOf(
        compose(
          point,
          record((): object => ({}), {}),
        ),
      ).tape.length,
    ).toBe(1)
  })

  it('names the guard of the second that does not hold at the outputs of the first', () => {
    const failure = leftOf(compose(magnitude, square))
    expect(failure).toMatchObject({ _tag: 'BranchChanged', node: 2, was: 1, now: 0, label: 'node 0 < 0' })
    expect(failure.message).toMatch(sentences)
    const pinned = record((x) => mul(x, primal(x)), 3)
    expect(leftOf(compose(pinned, square))).toMatchObject({ _tag: 'BranchChanged', node: 1, was: 3, now: 9 })
    expect(
      E.isRight(
        compose(
          magnitude,
          record((x) => neg(mul(x, x)), 3),
        ),
      ),
    ).toBe(true)
  })

  it('names the place where the shapes differ', () => {
    const weights = (count: number): ReadonlyArray<number> => Array.from({ length: count }, () => 1)
    const f = record((xs) => ({ w: xs }), weights(2))
    const g = record(({ w }) => sum(w), { w: weights(3) })
    const failure = leftOf(compose(g, f))
    expect(failure).toMatchObject({ _tag: 'ShapeMismatch', path: 'w' })
    expect(failure.message).toMatch(sentences)
  })

  it('leaves the inputs that a program appended besides those of the recording as they are', () => {
    const program = chain((x: number) => chain((y: number) => apply('mul', [x, y]))(input(5)))(input(2))
    const [output, tape] = runBuild(program)
    const g: Recording<number, Scalar> = { tape, inputs: 0, output }
    expect([...rightOf(compose(g, square)).tape].slice(2)).toEqual([
      { id: 2, _tag: 'Input', primal: 5 },
      { id: 3, _tag: 'Apply', op: 'mul', args: [1, 2], primal: 45 },
    ])
  })

  it('composes with a replayed recording, a prefix and a recording of itself', () => {
    const replayed = E.getOrElse(() => square)(replay(square, 5))
    expect(outputPrimal(rightOf(compose(square, replayed)))).toBe(625)
    expect(outputPrimal(rightOf(compose(square, square)))).toBe(81)
    const longer = record((x) => neg(mul(x, x)), 2)
    const { inputs } = longer
    const cut: Recording<2, Scalar> = { tape: longer.tape.prefix(2), inputs, output: 1 }
    expect(outputPrimal(rightOf(compose(cut, cut)))).toBe(16)
    expect(outputPrimal(longer)).toBe(-4)
  })

  it('copies no row of the first, and links the rows of the second', () => {
    const f = record((x) => Array.from({ length: 100 }).reduce<Scalar>((y) => sin(y), x), 1)
    const where = bufferOf(f.tape)
    const before = [copiedRows(), linkedRows()] as const
    const composites = [
      compose(square, f),
      compose(
        magnitude,
        record(() => -1, {}),
      ),
      compose(square, f),
    ]
    expect(composites.every(E.isRight)).toBe(true)
    expect([copiedRows() - before[0], linkedRows() - before[1]]).toEqual([0, 5])
    expect(f.tape.length).toBe(101)
    expect(bufferOf(f.tape)).toBe(where)
  })

  it('links 10,000 endomorphisms in as many rows', () => {
    const step = record((x) => sin(mul(x, 1.5)), 0.5)
    const before = linkedRows()
    const deep = concatAll(getEndomorphismMonoid<number>(0.5))(
      Array.from({ length: 10_000 }, () => E.right(step)),
    )
    expect(linkedRows() - before).toBe(30_000)
    const value = Array.from({ length: 10_000 }).reduce<number>((x) => Math.sin(x * 1.5), 0.5)
    expect(outputPrimal(rightOf(deep))).toBe(value)
  })
})

describe('the Semigroupoid', () => {
  it('gives the first failure, in the order in which the parts run', () => {
    const failed = (text: string): Linked<number, number> =>
      E.left({ _tag: 'UnknownOp', op: text, message: text })
    const fine: Linked<number, number> = E.right(identity<number>(1))
    const tag = (linked: Linked<unknown, unknown>): unknown => E.isLeft(linked) && linked.left.message
    expect(tag(LinkedSemigroupoid.compose(failed('second'), failed('first')))).toBe('first')
    expect(tag(LinkedSemigroupoid.compose(failed('second'), fine))).toBe('second')
  })
})
