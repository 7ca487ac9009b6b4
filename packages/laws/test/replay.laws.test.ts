import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { record, replay, tapeEq } from '@wengert/core'
import type { Recording, Scalar, Tape, TapeNode } from '@wengert/core'
import { branching, branchingFunction, points } from './branching.js'
import type { At, Branching } from './branching.js'
import { parameters } from './parameters.js'

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
