import { describe, expect, it } from '@jest/globals'
import { interleave } from '../src/measurement/interleave.js'
import type { Contestant, Schedule } from '../src/measurement/interleave.js'

/** A contestant whose turns take the given times, and who writes down that it ran. */
const scripted = (
  name: string,
  diary: Array<string>,
  times: ReadonlyArray<number>,
  gradient: ReadonlyArray<number> = [1],
  repeated = { leadIn: 0, repetitions: 1 },
): Contestant<'step'> => {
  const coming = [...times]
  return {
    ...repeated,
    gradient: () => gradient,
    run: () => {
      diary.push(name)
      return { step: coming.shift() ?? NaN }
    },
  }
}

const schedule: Schedule = { warmUps: 0, seconds: 0, leastRounds: 3 }

describe('interleave', () => {
  it('lets the contestants take turns', () => {
    const diary: Array<string> = []
    interleave({ a: scripted('a', diary, [1, 1, 1]), b: scripted('b', diary, [1, 1, 1]) }, schedule)
    expect(diary.join('')).toBe('ababab')
  })

  it('does not count the rounds of the warm-up', () => {
    const timings = interleave({ a: scripted('a', [], [0, 1, 2, 3]) }, { ...schedule, warmUps: 1 })
    expect(timings.milliseconds('a', 'step')).toBe(2)
    expect(timings.rounds).toBe(3)
  })

  it('counts a turn of several runs with their mean', () => {
    const timings = interleave(
      { a: scripted('a', [], [1, 3, 2, 6, 10, 20], [1], { leadIn: 0, repetitions: 2 }) },
      schedule,
    )
    expect(timings.milliseconds('a', 'step')).toBe(4)
  })

  it('does not count the runs that lead a turn in', () => {
    const repeated = { leadIn: 1, repetitions: 1 }
    const timings = interleave({ a: scripted('a', [], [100, 1, 200, 2, 300, 3], [1], repeated) }, schedule)
    expect(timings.milliseconds('a', 'step')).toBe(2)
  })

  it('gives the median of the ratios of each round', () => {
    const contestants = { a: scripted('a', [], [8, 2, 3]), b: scripted('b', [], [1, 2, 4]) }
    expect(interleave(contestants, schedule).ratio('a', 'b', 'step')).toBe(1)
  })

  it('throws on a planted disagreement before anyone has run', () => {
    const diary: Array<string> = []
    const contestants = { a: scripted('a', diary, []), b: scripted('b', diary, [], [1 + 1e-6]) }
    expect(() => interleave(contestants, schedule)).toThrow(/Expected b to find the partials that a finds/)
    expect(diary).toEqual([])
  })
})
