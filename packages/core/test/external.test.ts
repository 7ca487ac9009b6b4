import { describe, expect, it } from '@jest/globals'
import { add, external, mul, outputPrimal, record, showNode, tapeEq, withEnvironment } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { failureOf, sentences } from './failure.js'

const interest = (capital: Scalar): Scalar => mul(capital, external('rate'))

describe('a value from outside', () => {
  it('is what the innermost environment that has it says', () => {
    const value = withEnvironment({ rate: 1, other: 2 }, () =>
      withEnvironment({ rate: 3 }, () => add(interest(10), external('other'))),
    )
    expect(value).toBe(32)
  })

  it('is one node of a recording, however often it is asked for', () => {
    const { tape } = withEnvironment({ rate: 0.5 }, () => record((x) => add(interest(x), interest(x)), 8))
    expect([...tape].filter(({ _tag }) => _tag === 'External')).toEqual([
      { id: 1, _tag: 'External', name: 'rate', primal: 0.5 },
    ])
    expect([...tape.externals]).toEqual([[1, 'rate']])
  })

  it('is a node of each recording that asks for it', () => {
    const [one, other] = withEnvironment({ rate: 0.5 }, () => [record(interest, 8), record(interest, 4)])
    expect(one.tape.at(1)).toEqual(other.tape.at(1))
    expect(outputPrimal(other)).toBe(2)
  })

  it('shows its name', () => {
    const { tape } = withEnvironment({ rate: 0.5 }, () => record(interest, 8))
    expect([...tape].map(showNode)[1]).toBe('%1 = external rate = 0.5')
    const renamed = withEnvironment({ tax: 0.5 }, () => record((x) => mul(x, external('tax')), 8)).tape
    expect(tapeEq.equals(tape, renamed)).toBe(false)
  })

  it('may be a Var of the open recording', () => {
    const { tape } = record((rate) => withEnvironment({ rate }, () => interest(200)), 0.05)
    expect(tape.at(2)).toEqual({ id: 2, _tag: 'Apply', op: 'mul', args: [1, 0], primal: 10 })
  })

  it('is a typed error where no environment has it', () => {
    const failure = failureOf(() => withEnvironment({ tax: 1 }, () => interest(1)))
    expect(failure).toMatchObject({ _tag: 'MissingExternal', name: 'rate', known: ['tax'] })
    expect(failure.message).toMatch(sentences)
    expect(failureOf(() => interest(1))).toMatchObject({ _tag: 'MissingExternal', known: [] })
    expect(failureOf(() => record(interest, 1))).toMatchObject({ _tag: 'MissingExternal' })
  })

  it('is gone when the environment has ended, even by a failure', () => {
    failureOf(() => withEnvironment({ rate: 1 }, () => external('tax')))
    expect(failureOf(() => interest(1))).toMatchObject({ _tag: 'MissingExternal' })
  })

  it.each([[null], [2], ['rate']])('is not looked for in %p', (environment) => {
    expect(failureOf(() => withEnvironment(environment as never, () => interest(1)))).toMatchObject({
      op: 'withEnvironment',
    })
  })

  it('must be a scalar', () => {
    expect(failureOf(() => withEnvironment({ rate: 'high' as never }, () => interest(1)))).toMatchObject({
      _tag: 'InvalidOperand',
    })
  })
})
