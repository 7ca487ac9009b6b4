import { describe, expect, it } from '@jest/globals'
import * as E from 'fp-ts/lib/Either.js'
import {
  add,
  evaluatedRows,
  external,
  less,
  mul,
  neg,
  outputPrimal,
  record,
  replay,
  replayFrom,
  specialise,
  withEnvironment,
} from '@wengert/core'
import type { Recording, Scalar } from '@wengert/core'
import { failureOf, sentences } from './failure.js'

const interest = (capital: Scalar): Scalar => add(neg(capital), mul(capital, external('rate')))
const recording: Recording<number, Scalar> = withEnvironment({ rate: 0.5 }, () => record(interest, 8))
const replays: ReadonlyArray<typeof replay> = [replay, replayFrom]

describe('a replay of a tape with values from outside', () => {
  it.each(replays)(
    'looks them up in its environment, and takes those recorded where there is none',
    (evaluate) => {
      const at = (capital: number) =>
        E.map((each: typeof recording) => outputPrimal(each))(evaluate(recording, capital))
      expect(withEnvironment({ rate: 3 }, () => at(10))).toEqual(E.right(20))
      expect(withEnvironment({ rate: 3 }, () => at(8))).toEqual(E.right(16))
      expect(at(10)).toEqual(E.right(-5))
    },
  )

  it('evaluates their cone where only they changed', () => {
    const before = evaluatedRows()
    withEnvironment({ rate: 4 }, () => replayFrom(recording, 8))
    expect(evaluatedRows() - before).toBe(2)
  })

  it.each(replays)('is a Left where the environment does not have one, or has no number', (again) => {
    const missing = withEnvironment({ tax: 1 }, () => again(recording, 8))
    expect(missing).toMatchObject({ left: { _tag: 'MissingExternal', name: 'rate', known: ['tax'] } })
    const failures: Array<string> = []
    record((rate: Scalar) => {
      const invalid = withEnvironment({ rate }, () => again(recording, 8))
      if (E.isLeft(invalid)) failures.push(invalid.left._tag, invalid.left.message)
      return rate
    }, 1)
    expect(failures).toEqual(['InvalidOperand', expect.stringMatching(sentences)])
  })
})

describe('a specialised function that reads an environment', () => {
  it('reads that of each call', () => {
    const specialised = specialise((x: Scalar) => (less(external('rate'), 0) ? neg(x) : interest(x)))
    const at = (rate: number, x: number): Scalar => withEnvironment({ rate }, () => specialised(x))
    expect([at(0.5, 8), at(3, 10), at(-1, 10), at(2, 10)]).toEqual([-4, 20, -10, 10])
    expect(specialised.recordingCount).toBe(2)
  })

  it('throws what the function throws where there is none', () => {
    const specialised = specialise(interest)
    withEnvironment({ rate: 0.5 }, () => specialised(8))
    expect(failureOf(() => specialised(8))).toMatchObject({ _tag: 'MissingExternal', name: 'rate' })
    expect(withEnvironment({ rate: 2 }, () => specialised(8))).toBe(8)
    expect(specialised.recordingCount).toBe(1)
  })

  it('appends where the environment has a Var', () => {
    const specialised = specialise(interest)
    withEnvironment({ rate: 0.5 }, () => specialised(8))
    const { tape } = record((rate: Scalar) => withEnvironment({ rate }, () => specialised(200)), 0.05)
    expect(tape.at(tape.length - 1)?.primal).toBe(-190)
  })
})
