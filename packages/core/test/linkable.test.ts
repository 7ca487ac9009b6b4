import { describe, expect, it } from '@jest/globals'
import * as E from 'fp-ts/lib/Either.js'
import { compose, constant, mul, record, runBuild, split } from '@wengert/core'
import { failureOf, sentences } from './failure.js'

const square = record((x) => mul(x, x), 3)

describe('what cannot be linked', () => {
  const link = compose as unknown as (g: unknown, f: unknown) => unknown
  const both = split as unknown as (f: unknown, g: unknown) => unknown

  it('refuses what is not a recording, by its place', () => {
    for (const value of [null, undefined, 3, {}, { tape: [] }, E.right(square)]) {
      const failures = [
        failureOf(() => link(square, value)),
        failureOf(() => link(value, square)),
        failureOf(() => both(square, value)),
      ]
      expect(failures.map((each) => [each._tag, 'position' in each && each.position])).toEqual([
        ['InvalidOperand', 1],
        ['InvalidOperand', 0],
        ['InvalidOperand', 1],
      ])
      for (const { message } of failures) expect(message).toMatch(sentences)
    }
  })

  it('refuses ids that are not on the tape, and leaves that are no ids', () => {
    for (const output of [2, -1, 0.5, NaN, Infinity]) {
      expect(failureOf(() => link(square, { ...square, output }))).toMatchObject({
        _tag: 'UnknownNode',
        node: output,
      })
      expect(failureOf(() => link({ ...square, inputs: output }, square))._tag).toBe('UnknownNode')
    }
    for (const output of ['1', null, [undefined], { y: true }]) {
      const failure = failureOf(() => link(square, { ...square, output }))
      expect(failure._tag).toBe('InvalidTree')
      expect(failure.message).toMatch(sentences)
    }
  })

  it('refuses inputs that are no input nodes, or the same one twice', () => {
    const constants = runBuild(constant(2))[1]
    const failures = [
      failureOf(() => link({ ...square, inputs: 1 }, square)),
      failureOf(() => link({ tape: constants, inputs: 0, output: 0 }, square)),
      failureOf(() => link({ ...square, inputs: [0, 0] }, square)),
      failureOf(() => both({ ...square, inputs: { x: 0, y: 0 } }, square)),
    ]
    expect(failures.map(({ _tag }) => _tag)).toEqual(Array.from(failures, () => 'InvalidTree'))
    for (const { message } of failures) expect(message).toMatch(sentences)
  })

  it('refuses trees that hold themselves', () => {
    const output: Array<unknown> = []
    output.push(output)
    expect(failureOf(() => link(square, { ...square, output }))._tag).toBe('InvalidTree')
  })
})
