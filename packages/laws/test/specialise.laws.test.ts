import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import * as E from 'fp-ts/lib/Either.js'
import { evaluatedRows, record, replay, replayFrom, specialise, tapeEq } from '@wengert/core'
import type { Recording, Scalar } from '@wengert/core'
import { grad, hvp, jacobian, jvp, valueAndGrad } from '@wengert/grad'
import { branching, branchingFunction, branchingOf, pointArbitrary } from './branching.js'
import type { At, Branching } from './branching.js'
import { parameters } from './parameters.js'
import { straightLine } from './straightLine.js'

const programs = branchingOf(straightLine({ steps: 4 }))
const points = fc
  .nat(2)
  .chain((more) => fc.array(pointArbitrary(more + 1), { minLength: 1, maxLength: 8, size: 'max' }))

/** What is compared: two results are alike when they show alike, the sign of a zero included. */
const shown = (value: unknown): string =>
  JSON.stringify(value, (_, leaf: unknown) =>
    typeof leaf === 'number' ? (Object.is(leaf, -0) ? '-0' : String(leaf)) : leaf,
  )

/** The decisions that a function takes at a point, as one text. */
const pathAt = (f: (inputs: ReadonlyArray<Scalar>) => Scalar, inputs: At): string =>
  shown(
    [...record(f, inputs).tape].flatMap(({ _tag, primal }) =>
      _tag === 'Guard' || _tag === 'Pin' ? [primal] : [],
    ),
  )

describe('a specialised function', () => {
  it('is the function, recorded once for each path', () => {
    const seen = { recordings: 0, replays: 0 }
    const law = (program: Branching, sequence: ReadonlyArray<At>): void => {
      const f = branchingFunction(program)
      const specialised = specialise(f)
      for (const at of sequence) expect(shown(specialised(at))).toBe(shown(f(at)))
      const distinct = new Set(sequence.map((at) => pathAt(f, at))).size
      expect(specialised.recordingCount).toBe(distinct)
      expect(specialised.paths.length).toBe(distinct)
      seen.recordings += distinct
      seen.replays += sequence.length - distinct
    }
    fc.assert(fc.property(programs, points, law), parameters)
    expect(Math.min(seen.recordings, seen.replays)).toBeGreaterThan(parameters.numRuns / 2)
  })

  it('is right however few paths it keeps', () => {
    const law = (program: Branching, sequence: ReadonlyArray<At>, mostPaths: number): void => {
      const f = branchingFunction(program)
      const specialised = specialise(f, { mostPaths })
      for (const at of sequence) expect(shown(specialised(at))).toBe(shown(f(at)))
      expect(specialised.paths.length).toBeLessThanOrEqual(mostPaths)
    }
    fc.assert(fc.property(programs, points, fc.integer({ min: 1, max: 3 }), law), parameters)
  })

  it('has the derivatives of the function, bit for bit, in whatever order they are asked for', () => {
    const law = (program: Branching, sequence: ReadonlyArray<At>): void => {
      const f = branchingFunction(program)
      const specialised = specialise(f)
      for (const at of sequence) {
        expect(shown(grad(specialised)(at))).toBe(shown(grad(f)(at)))
        expect(shown(jvp(specialised)(at, at))).toBe(shown(jvp(f)(at, at)))
        expect(shown(specialised(at))).toBe(shown(f(at)))
        expect(shown(hvp(specialised)(at, at))).toBe(shown(hvp(f)(at, at)))
        expect(shown(jacobian(specialised)(at))).toBe(shown(jacobian(f)(at)))
        expect(shown(valueAndGrad(specialised)(at))).toBe(shown(valueAndGrad(f)(at)))
      }
      expect(specialised.recordingCount).toBe(new Set(sequence.map((at) => pathAt(f, at))).size)
    }
    fc.assert(fc.property(programs, points, law), parameters)
  })

  it('has the second derivatives of the function', () => {
    const law = (program: Branching, sequence: ReadonlyArray<At>): void => {
      const f = branchingFunction(program)
      const alongOnes =
        (g: typeof f) =>
        (xs: ReadonlyArray<Scalar>): Scalar =>
          grad(g)(xs)[0] ?? 0
      const [specialised, both] = [alongOnes(specialise(f)), specialise(alongOnes(specialise(f)))]
      for (const at of sequence) {
        const expected = shown(grad(alongOnes(f))(at))
        expect(shown(grad(specialised)(at))).toBe(expected)
        expect(shown(grad(both)(at))).toBe(expected)
      }
    }
    fc.assert(fc.property(programs, points, law), parameters)
  })
})

describe('a replay from a recording', () => {
  it('is the whole replay, bit for bit, or stops where that stops', () => {
    const seen = { right: 0, left: 0, rows: 0, all: 0 }
    const law = (program: Branching, at: At, changes: ReadonlyArray<readonly [number, number]>): void => {
      const recording: Recording<At, Scalar> = record(branchingFunction(program), at)
      const inputs = changes.reduce<At>(
        (xs, [k, x]) => xs.map((old, j) => (j === k % xs.length ? x : old)),
        at,
      )
      const before = evaluatedRows()
      const some = replayFrom(recording, inputs)
      seen.rows += evaluatedRows() - before
      const all = replay(recording, inputs)
      if (E.isRight(all)) {
        seen.right += 1
        seen.all += recording.tape.length
        expect(E.isRight(some) && tapeEq.equals(some.right.tape, all.right.tape)).toBe(true)
      } else {
        seen.left += 1
        expect(some).toEqual(all)
      }
    }
    const changes = fc.array(
      fc.tuple(
        fc.nat(5),
        pointArbitrary(1).map(([x = 0]) => x),
      ),
      { maxLength: 3 },
    )
    const at = fc.integer({ min: 1, max: 6 }).chain(pointArbitrary)
    fc.assert(fc.property(branching, at, changes, law), parameters)
    expect(Math.min(seen.right, seen.left)).toBeGreaterThan(parameters.numRuns / 20)
    expect(seen.rows).toBeLessThan(seen.all)
  })
})
