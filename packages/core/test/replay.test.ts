import { describe, expect, it } from '@jest/globals'
import * as E from 'fp-ts/lib/Either.js'
import {
  add,
  apply,
  dot,
  edges,
  exp,
  greater,
  label,
  less,
  mul,
  neg,
  outputPrimal,
  primal,
  record,
  replay,
  runBuild,
  scope,
  select,
  sub,
  sum,
  tapeEq,
} from '@wengert/core'
import type { Recording, Scalar, Tape, WengertError } from '@wengert/core'
import { sentences } from './failure.js'

const rightOf = <A>(either: E.Either<WengertError, A>): A => {
  if (E.isRight(either)) return either.right
  throw new Error(either.left.message)
}

const leftOf = (either: E.Either<WengertError, unknown>): WengertError => {
  if (E.isLeft(either)) return either.left
  throw new Error('Expected a Left.')
}

/** Where the structure of a tape is kept. */
const bufferOf = (tape: Tape): ArrayBufferLike => (tape.rows().opcodes as unknown as Uint8Array).buffer

const magnitude = (x: Scalar): Scalar => (less(x, 0) ? neg(x) : mul(x, 1))

describe('replay', () => {
  it('evaluates the recording at other inputs as recording there would', () => {
    const f = ({ w, x }: { readonly w: ReadonlyArray<Scalar>; readonly x: Scalar }): Scalar =>
      select(sub(x, 2), exp(dot(w, [x, 3])), sum([...w, x, 1]))
    const at: { readonly w: ReadonlyArray<number>; readonly x: number } = { w: [1, 2], x: 2 }
    const recording = record(f, at)
    for (const inputs of [at, { w: [-0.5, 0.25], x: 0 }, { w: [0, -0], x: 2 }]) {
      const replayed = rightOf(replay(recording, inputs))
      expect(tapeEq.equals(replayed.tape, record(f, inputs).tape)).toBe(true)
    }
  })

  it('leaves the recording as it was, and shares its structure', () => {
    const recording = record(
      ({ x }) =>
        label(
          scope('s', () => mul(x, x)),
          'L',
        ),
      { x: 3 },
    )
    const before = [...recording.tape]
    const replayed = rightOf(replay(recording, { x: 4 }))
    expect([...recording.tape]).toEqual(before)
    expect(replayed.inputs).toBe(recording.inputs)
    expect(replayed.output).toBe(recording.output)
    expect(bufferOf(replayed.tape)).toBe(bufferOf(recording.tape))
    expect(replayed.tape.at(1)).toMatchObject({ label: 'L', scope: ['s'], primal: 16 })
    expect(edges(replayed.tape)).toEqual(edges(recording.tape))
  })

  it('gives a tape that can be appended to, apart from the one it came from', () => {
    const recording = record((x: Scalar) => mul(x, x), 3)
    const replayed = rightOf(replay(recording, 4)).tape
    const [, longer] = runBuild(apply('neg', [1]), replayed)
    const [, other] = runBuild(apply('exp', [0]), recording.tape)
    expect([...longer].map((node) => node.primal)).toEqual([4, 16, -16])
    expect([...other].map((node) => node.primal)).toEqual([3, 9, Math.exp(3)])
    expect(replayed.length).toBe(2)
  })

  it('writes nothing into the tape it came from, though they share columns with room to grow', () => {
    const read = record((x: Scalar) => exp(neg(x)), 1).tape
    const [output, tape] = runBuild(apply('neg', [2]), read)
    expect(bufferOf(tape).byteLength).toBeGreaterThan(tape.length)
    const recording: Recording<number, Scalar> = { tape, inputs: 0, output }
    const replayed = rightOf(replay(recording, 10)).tape
    const [, longer] = runBuild(apply('sin', [0]), replayed)
    const [, other] = runBuild(apply('cos', [0]), tape)
    const [, third] = runBuild(apply('tanh', [0]), replayed)
    expect([longer, other, third].map((each) => each.at(4))).toEqual([
      { id: 4, _tag: 'Apply', op: 'sin', args: [0], primal: Math.sin(10) },
      { id: 4, _tag: 'Apply', op: 'cos', args: [0], primal: Math.cos(1) },
      { id: 4, _tag: 'Apply', op: 'tanh', args: [0], primal: Math.tanh(10) },
    ])
  })

  it('takes records whose keys come in another order', () => {
    const recording: Recording<{ x: number; y: number }, Scalar> = record(({ x, y }) => sub(x, y), {
      x: 1,
      y: 2,
    })
    expect(outputPrimal(rightOf(replay(recording, { y: 10, x: 30 })))).toBe(20)
  })

  it('holds where every guard decides as it did', () => {
    const recording = record(magnitude, -2 as number)
    expect(outputPrimal(rightOf(replay(recording, -5)))).toBe(5)
  })
})

describe('a replay that leaves the recorded path', () => {
  it('names the guard, what it was and what it is', () => {
    const changed = leftOf(replay(record(magnitude, -2 as number), 5))
    expect(changed).toMatchObject({
      _tag: 'BranchChanged',
      node: 2,
      was: 1,
      now: 0,
      label: 'node 0 < 0',
      scope: [],
    })
    expect(changed.message).toMatch(sentences)
    expect(changed.message).toContain(
      'the comparison node 0 < 0 at node 2 to be true as recorded, but it is false',
    )
  })

  it('names the first of several guards, with the scopes around it', () => {
    const f = (x: Scalar): Scalar =>
      scope('outer', () => {
        const y = less(x, 100) ? exp(x) : x
        return scope('inner', () => (greater(y, 2) ? neg(y) : greater(y, 1) ? y : add(y, 1)))
      })
    const recording = record(f, 0)
    expect(E.isRight(replay(recording, -1))).toBe(true)
    const changed = leftOf(replay(recording, 3))
    expect(changed).toMatchObject({ _tag: 'BranchChanged', was: 0, now: 1, scope: ['outer', 'inner'] })
    const node = changed._tag === 'BranchChanged' ? recording.tape.at(changed.node) : undefined
    expect(node).toMatchObject({ _tag: 'Guard', op: 'gt' })
    expect(changed.message).toContain('in outer / inner')
  })

  it('names the pin, with both primals', () => {
    const recording = record((x: Scalar) => (primal(mul(x, 2)) > 1 ? neg(x) : x), 3)
    expect(E.isRight(replay(recording, 3))).toBe(true)
    const changed = leftOf(replay(recording, 4))
    expect(changed).toMatchObject({ _tag: 'BranchChanged', node: 3, was: 6, now: 8 })
    expect(changed.message).toContain(
      'the primal of node 2, pinned at node 3, to be 6 as recorded, but it is 8',
    )
  })

  it('says what both sides were and are, by label, path or number', () => {
    const f = ({ x, y }: { readonly x: Scalar; readonly y: Scalar }): Scalar => {
      const total = label(add(x, y), 'total')
      return less(total, y) ? (less(x, -10) ? neg(x) : x) : total
    }
    const recording: Recording<{ readonly x: number; readonly y: number }, Scalar> = record(f, {
      x: -3,
      y: 2,
    })
    const sidesAt = (x: number, y: number): unknown => {
      const changed = leftOf(replay(recording, { x, y }))
      return [changed.message, changed._tag === 'BranchChanged' ? changed.sides : []]
    }
    expect(sidesAt(1, 2)).toEqual([
      'Expected the comparison total < y at node 3 to be true as recorded, but it is false, since total was -1 and is 3, and y is still 2: the function would take another path at these inputs. Record it again there.',
      [
        { node: 2, name: 'total', was: -1, now: 3 },
        { node: 1, name: 'y', was: 2, now: 2 },
      ],
    ])
    expect(sidesAt(-20, 5)).toEqual([
      'Expected the comparison x < -10 at node 5 to be false as recorded, but it is true, since x was -3 and is -20: the function would take another path at these inputs. Record it again there.',
      [
        { node: 0, name: 'x', was: -3, now: -20 },
        { node: 4, name: '-10', was: -10, now: -10 },
      ],
    ])
  })

  it('shows the sign of a pinned zero, and the scopes around the pin', () => {
    const recording = record((x: Scalar) => scope('outer', () => mul(x, primal(label(x, 'step')))), 0)
    const changed = leftOf(replay(recording, -0))
    expect(changed).toMatchObject({
      label: 'step',
      sides: [{ node: 0, name: 'step', was: 0, now: -0 }],
      scope: ['outer'],
    })
    expect(changed.message).toContain(
      'the primal of step, pinned at node 1 in outer, to be 0 as recorded, but it is -0:',
    )
    expect(changed.message).toMatch(sentences)
  })

  it('tells a pinned NaN from no other, and 0 from −0', () => {
    const pinned = (at: number): Recording<number, Scalar> => record((x: Scalar) => mul(x, primal(x)), at)
    expect(E.isRight(replay(pinned(NaN), NaN))).toBe(true)
    expect(E.isLeft(replay(pinned(0), -0))).toBe(true)
  })

  it('is noticed in the middle of a long tape', () => {
    const recording = record((x: Scalar) => {
      let y = x
      for (let k = 0; k < 5000; k++) y = add(y, 1)
      y = less(y, 6000) ? neg(y) : y
      for (let k = 0; k < 5000; k++) y = add(y, 1)
      return y
    }, 0)
    expect(outputPrimal(rightOf(replay(recording, 10)))).toBe(-10)
    expect(leftOf(replay(recording, 1000))).toMatchObject({ _tag: 'BranchChanged', was: 1, now: 0 })
  })
})

describe('a replay at inputs of another shape', () => {
  const recording = record(({ w, b }) => add(sum(w), b), { w: [1, 2], b: 3 })
  const at = (inputs: unknown): WengertError => leftOf(replay(recording, inputs as never))

  it.each<readonly [unknown, string, string]>([
    [{ w: [1], b: 3 }, 'w', 'an array of 1'],
    [{ w: 1, b: 3 }, 'w', 'a single leaf'],
    [{ w: { 0: 1, 1: 2 }, b: 3 }, 'w', 'a record'],
    [{ w: [1, 2] }, '', 'the keys w'],
    [{ w: [1, 2], b: 3, c: 4 }, '', 'the keys w, b, c'],
    [[1, 2, 3], '', 'an array of 3'],
    [null, '', 'a single leaf'],
  ])('gives Left(ShapeMismatch) for %j', (inputs, path, came) => {
    const failure = at(inputs)
    expect(failure).toMatchObject({ _tag: 'ShapeMismatch', path })
    expect(failure.message).toMatch(sentences)
    expect(failure.message).toContain(`${came} came`)
  })

  it.each<readonly [unknown, string, string]>([
    [{ w: [1, '2'], b: 3 }, 'w[1]', 'the string "2"'],
    [{ w: [1, 2], b: undefined }, 'b', 'undefined'],
    [{ w: [1, null], b: 3 }, 'w[1]', 'null'],
    [{ w: [1, 2], b: new Date(0) }, 'b', 'an object of class Date'],
  ])('gives Left(InvalidTree) for a leaf that is no number: %j', (inputs, path, came) => {
    const failure = at(inputs)
    expect(failure).toMatchObject({ _tag: 'InvalidTree', path })
    expect(failure.message).toMatch(sentences)
    expect(failure.message).toContain(`${came} came`)
  })
})
