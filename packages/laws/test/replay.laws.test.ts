import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import {
  add,
  equal,
  greater,
  greaterOrEqual,
  less,
  lessOrEqual,
  mul,
  notEqual,
  primal,
  record,
  replay,
  sin,
  tapeEq,
} from '@wengert/core'
import type { Recording, Scalar, Tape, TapeNode } from '@wengert/core'
import { evaluate, expressionArbitrary } from '@wengert/laws'
import type { Expression } from '@wengert/laws'
import { parameters } from './parameters.js'

type At = ReadonlyArray<number>

const guards = [less, lessOrEqual, greater, greaterOrEqual, equal, notEqual]

/** A branch on a comparison, or on a primal that was read, between two parts of a function. */
interface Branch {
  readonly guard: number
  readonly pinned: boolean
  readonly bound: number
}

interface Branching {
  readonly parts: ReadonlyArray<Expression>
  readonly branches: ReadonlyArray<Branch>
}

const branching: fc.Arbitrary<Branching> = fc.record({
  parts: fc.array(expressionArbitrary({ maxSteps: 4 }), { minLength: 1, maxLength: 4 }),
  branches: fc.array(
    fc.record({
      guard: fc.nat(guards.length - 1),
      pinned: fc.boolean(),
      bound: fc.integer({ min: -2, max: 2 }),
    }),
    { maxLength: 4 },
  ),
})

const branchingFunction =
  ({ parts, branches }: Branching) =>
  (inputs: ReadonlyArray<Scalar>): Scalar =>
    parts.reduce<Scalar>((value, part, k) => {
      const next = evaluate(part)([value, ...inputs])
      const branch = branches[k]
      if (branch === undefined) return next
      if (branch.pinned && primal(add(next, 0)) > branch.bound) return mul(next, 2)
      return guards[branch.guard]?.(next, branch.bound) === true ? sin(next) : next
    }, 1)

const coordinate = fc.oneof(
  fc.integer({ min: -2, max: 2 }),
  fc.double({ min: -3, max: 3 }),
  fc.constantFrom(0, -0, NaN, Infinity),
)
const points = fc.nat(2).chain((more) => {
  const inputs = fc.array(coordinate, { minLength: more + 1, maxLength: more + 1 })
  return fc.tuple(inputs, inputs)
})

const decides = (node: TapeNode): boolean => node._tag === 'Guard' || node._tag === 'Pin'

/** The first guard or pin that the function, run again elsewhere, sees decide otherwise. Until there the tapes agree. */
const firstChange = (was: Tape, now: Tape): number | undefined =>
  [...was].find((node) => decides(node) && !Object.is(node.primal, now.at(node.id)?.primal))?.id

const replayed = (recording: Recording<At, Scalar>, inputs: At): ReturnType<typeof replay<At, Scalar>> =>
  replay(recording, inputs)

describe('a replay', () => {
  it('at the same inputs is the recording itself', () => {
    const law = (program: Branching, [inputs]: readonly [At, At]): boolean => {
      const recording: Recording<At, Scalar> = record(branchingFunction(program), inputs)
      const again = replayed(recording, inputs)
      return E.isRight(again) && tapeEq.equals(again.right.tape, recording.tape)
    }
    fc.assert(fc.property(branching, points, law), parameters)
  })

  it('at other inputs is the recording made there, bit for bit, or names the first guard that changed', () => {
    const seen = { same: 0, changed: 0 }
    const law = (program: Branching, [inputs, others]: readonly [At, At]): boolean => {
      const f = branchingFunction(program)
      const recording: Recording<At, Scalar> = record(f, inputs)
      const there = record(f, others)
      const change = firstChange(recording.tape, there.tape)
      const again = replayed(recording, others)
      seen[change === undefined ? 'same' : 'changed'] += 1
      if (change === undefined) return E.isRight(again) && tapeEq.equals(again.right.tape, there.tape)
      const node = recording.tape.at(change)
      return (
        E.isLeft(again) &&
        again.left._tag === 'BranchChanged' &&
        again.left.node === change &&
        Object.is(again.left.was, node?.primal) &&
        Object.is(again.left.now, there.tape.at(change)?.primal)
      )
    }
    fc.assert(fc.property(branching, points, law), parameters)
    expect(Math.min(seen.same, seen.changed)).toBeGreaterThan(parameters.numRuns / 20)
  })

  it('leaves the recording as it was, whatever comes of it', () => {
    const law = (program: Branching, [inputs, others]: readonly [At, At]): boolean => {
      const f = branchingFunction(program)
      const recording: Recording<At, Scalar> = record(f, inputs)
      replayed(recording, others)
      return tapeEq.equals(recording.tape, record(f, inputs).tape)
    }
    fc.assert(fc.property(branching, points, law), parameters)
  })
})
