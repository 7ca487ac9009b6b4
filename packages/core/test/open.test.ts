import { describe, expect, it } from '@jest/globals'
import {
  asVar,
  freshCopy,
  isRecording,
  mul,
  neg,
  nodeOf,
  openRows,
  outputPrimal,
  record,
  sum,
  varAt,
} from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { failureOf, sentences } from './failure.js'

describe('the open recording', () => {
  it('can be read while it grows, over any number of staged chunks', () => {
    for (const steps of [1, 4094, 4095, 4096, 10_000]) {
      const { tape } = record((x) => {
        let y: Scalar = sum([x, x, x])
        for (let k = 0; k < steps; k++) y = neg(y)
        const { rows, length } = openRows()
        expect(length).toBe(steps + 2)
        expect([rows.primals[0], rows.primals[1], rows.primals[length - 1]]).toEqual([
          3,
          9,
          steps % 2 ? -9 : 9,
        ])
        for (let k = 0; k < steps; k++) y = neg(y)
        expect(openRows().length).toBe(2 * steps + 2)
        expect(rows.primals[length - 1]).toBe(steps % 2 ? -9 : 9)
        return mul(y, varAt(rows, 0))
      }, 3)
      expect(tape.length).toBe(2 * steps + 3)
      expect([tape.at(steps)?.id, tape.at(tape.length - 1)?.primal]).toEqual([steps, 27])
    }
  })

  it('gives the rows of the innermost recording', () => {
    const inner = (): number => openRows().length
    expect(outputPrimal(record((x) => [mul(neg(x), inner()), outputPrimal(record(inner, {}))], 1))).toEqual([
      -2, 0,
    ])
  })

  it('is there only while a function is recorded', () => {
    expect(isRecording()).toBe(false)
    for (const thunk of [() => openRows(), () => asVar(2, 'f'), () => freshCopy(2)]) {
      const failure = failureOf(thunk)
      expect(failure._tag).toBe('InvalidOperand')
      expect(failure.message).toMatch(sentences)
    }
  })

  it('tells a copy from what it copies', () => {
    expect(outputPrimal(record((x) => [nodeOf(x), nodeOf(freshCopy(x)), nodeOf(freshCopy(x))], 3))).toEqual([
      0, 1, 2,
    ])
  })
})
