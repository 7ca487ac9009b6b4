import { describe, expect, it } from '@jest/globals'
import * as E from 'fp-ts/lib/Either.js'
import {
  add,
  apply,
  dot,
  evaluatedRows,
  exp,
  input,
  less,
  mul,
  neg,
  outputPrimal,
  primal,
  record,
  replay,
  replayFrom,
  runBuild,
  square,
  sum,
  tapeEq,
} from '@wengert/core'
import type { Recording, Scalar, WengertError } from '@wengert/core'

const rightOf = <A>(either: E.Either<WengertError, A>): A => {
  if (E.isRight(either)) return either.right
  throw new Error(either.left.message)
}

const rowsOf = <A>(work: () => A): readonly [A, number] => {
  const before = evaluatedRows()
  const result = work()
  return [result, evaluatedRows() - before]
}

const balanced = (xs: ReadonlyArray<Scalar>): Scalar => {
  if (xs.length <= 1) return xs[0] ?? 0
  const half = Math.ceil(xs.length / 2)
  return add(balanced(xs.slice(0, half)), balanced(xs.slice(half)))
}

const many = 1000
const at: ReadonlyArray<number> = Array.from({ length: many }, (_, k) => Math.sin(k))
const squares = record((xs: ReadonlyArray<Scalar>) => balanced(xs.map((x) => square(x))), at)
const replaced = (position: number, value: number): ReadonlyArray<number> =>
  at.map((x, k) => (k === position ? value : x))

describe('replayFrom', () => {
  it.each([
    [0, 11],
    [1, 11],
    [499, 10],
    [999, 10],
  ])('evaluates the cone of one input of 1000: number %i, %i rows', (position, cone) => {
    const inputs = replaced(position, 3)
    const [again, rows] = rowsOf(() => rightOf(replayFrom(squares, inputs)))
    expect(tapeEq.equals(again.tape, rightOf(replay(squares, inputs)).tape)).toBe(true)
    expect(rows).toBe(cone)
  })

  it('evaluates every row when every input changed, and what replay evaluates', () => {
    const others = at.map((x) => x + 1)
    const [again, rows] = rowsOf(() => rightOf(replayFrom(squares, others)))
    const [whole, all] = rowsOf(() => rightOf(replay(squares, others)))
    expect(tapeEq.equals(again.tape, whole.tape)).toBe(true)
    expect([rows, all]).toEqual([squares.tape.length - many, squares.tape.length])
  })

  it('evaluates nothing where no input changed', () => {
    const [again, rows] = rowsOf(() => rightOf(replayFrom(squares, at)))
    expect(rows).toBe(0)
    expect(tapeEq.equals(again.tape, squares.tape)).toBe(true)
  })

  it('starts from the recording that it is given, be it a replay itself', () => {
    const first = rightOf(replayFrom(squares, replaced(3, 5)))
    const [second, rows] = rowsOf(() => rightOf(replayFrom(first, replaced(4, 6))))
    expect(tapeEq.equals(second.tape, rightOf(replay(squares, replaced(4, 6))).tape)).toBe(true)
    expect(rows).toBeLessThan(30)
  })

  it('tells 0 from −0, and no NaN from another', () => {
    const recording: Recording<number, Scalar> = record((x: Scalar) => neg(x), 0)
    expect(outputPrimal(rightOf(replayFrom(recording, -0)))).toBe(0)
    const nan: Recording<number, Scalar> = record((x: Scalar) => neg(x), NaN)
    expect(rowsOf(() => replayFrom(nan, NaN))[1]).toBe(0)
  })

  it('steps over constants between the rows of a cone, and over rows outside of it', () => {
    const recording: Recording<{ readonly x: number; readonly y: number }, Scalar> = record(
      ({ x, y }) => sum([mul(x, 2), mul(exp(y), 3), mul(x, 4), mul(x, 5), exp(y)]),
      { x: 1, y: 2 },
    )
    const [again, rows] = rowsOf(() => rightOf(replayFrom(recording, { y: 2, x: 7 })))
    expect(tapeEq.equals(again.tape, rightOf(replay(recording, { x: 7, y: 2 })).tape)).toBe(true)
    expect(rows).toBe(4)
  })

  it('follows every element of a list, one after another', () => {
    const recording = record(
      (xs: ReadonlyArray<Scalar>) => add(sum([...xs, 7]), mul(2, dot(xs, [1, ...xs.slice(1)]))),
      [2, 3, 5],
    )
    for (const inputs of [
      [9, 3, 5],
      [2, 9, 5],
      [2, 3, 9],
    ] as const) {
      const [again, rows] = rowsOf(() => rightOf(replayFrom(recording, inputs)))
      expect(tapeEq.equals(again.tape, rightOf(replay(recording, inputs)).tape)).toBe(true)
      expect(rows).toBe(4)
    }
  })

  it('evaluates what a prefix has, of a tape that goes on', () => {
    const { tape } = record((x) => neg(exp(square(x))), 2)
    const short = { tape: tape.prefix(2), inputs: 0, output: 1 }
    const [again, rows] = rowsOf(() => rightOf(replayFrom(short, 3)))
    expect([outputPrimal(again), again.tape.length, rows]).toEqual([9, 2, 1])
    expect(rowsOf(() => rightOf(replayFrom({ tape, inputs: 0, output: 1 }, 3)))[1]).toBe(3)
    expect(rowsOf(() => rightOf(replayFrom(short, 4)))[1]).toBe(1)
  })

  it('counts the rows up to the guard that fails, as replay does', () => {
    const recording = record((x) => exp(less(neg(x), 0) ? square(x) : x), 2)
    const before = recording.tape.length
    expect(rowsOf(() => replay(recording, 3))[1]).toBe(before)
    expect(rowsOf(() => replayFrom(recording, 3))[1]).toBe(before - 2)
    expect(rowsOf(() => replay(recording, -3))[1]).toBe(4)
    expect(rowsOf(() => replayFrom(recording, -3))[1]).toBe(2)
  })

  it('stops at the first guard or pin of the cone that fails, as replay does', () => {
    const f = ({ x, y }: { readonly x: Scalar; readonly y: Scalar }): Scalar => {
      const left = less(x, 1) ? neg(x) : x
      return mul(primal(left) > 5 ? left : exp(left), less(y, 0) ? y : square(y))
    }
    const recording: Recording<{ readonly x: number; readonly y: number }, Scalar> = record(f, { x: 0, y: 1 })
    for (const inputs of [
      { x: 3, y: 1 },
      { x: 0.5, y: 1 },
      { x: 0, y: -1 },
      { x: 0, y: 2 },
      { x: 3, y: -1 },
    ])
      expect(replayFrom(recording, inputs)).toEqual(replay(recording, inputs))
    expect(replayFrom(recording, { x: 3, y: 1 })).toMatchObject({ left: { _tag: 'BranchChanged', node: 3 } })
  })

  it('refuses inputs of another shape, as replay does', () => {
    for (const inputs of [[1], { 0: 1 }, 3, at.map(String)]) {
      const failure = replayFrom(squares, inputs as never)
      expect(E.isLeft(failure)).toBe(true)
      expect(failure).toEqual(replay(squares, inputs as never))
    }
  })

  it('sees rows that were appended after it had first looked at a tape', () => {
    const [x, short] = runBuild(input(2))
    const [y, longer] = runBuild(apply('exp', [x]), short)
    const [z, longest] = runBuild(apply('neg', [y]), longer)
    const recordings = [
      { tape: longer, inputs: x, output: y },
      { tape: longest, inputs: x, output: z },
      { tape: longer, inputs: x, output: y },
    ]
    expect(recordings.map((each) => outputPrimal(rightOf(replayFrom(each, 0))))).toEqual([1, -1, 1])
  })
})
