import { describe, expect, it } from '@jest/globals'
import * as O from 'fp-ts/lib/Option.js'
import { pipe } from 'fp-ts/lib/function.js'
import {
  add,
  div,
  dot,
  exp,
  floor,
  label,
  log,
  mul,
  pow,
  primal,
  record,
  scope,
  select,
  sin,
  sqrt,
  stopGradient,
  sub,
} from '@wengert/core'
import type { Recording, Scalar } from '@wengert/core'
import { backward, firstNonFiniteGradient } from '@wengert/grad'
import { failureOf, sentences } from './failure.js'

const sentenceOf = (recording: Recording<unknown, Scalar>, seed = 1): string | undefined =>
  pipe(
    firstNonFiniteGradient(recording, seed),
    O.map(({ sentence }) => sentence),
    O.toUndefined,
  )

describe('the first gradient that is not finite', () => {
  it('is none where every adjoint is finite', () => {
    expect(firstNonFiniteGradient(record(({ x }) => mul(x, sqrt(x)), { x: 4 }))).toEqual(O.none)
  })

  it('is the contribution that made it, not those it spread to', () => {
    const recording = record(({ x }) => mul(sin(sqrt(mul(x, 2))), 3), { x: 0 })
    const { tape } = recording
    expect(firstNonFiniteGradient(recording)).toEqual(
      O.some({
        _tag: 'Contribution',
        node: tape.at(3),
        operands: [0],
        adjoint: 3,
        operand: tape.at(2),
        position: 0,
        partial: Infinity,
        contribution: Infinity,
        made: Infinity,
        sentence:
          'Node 3, sqrt, made the adjoint of node 2 (mul) Infinity: its partial is Infinity at the operand 0.',
      }),
    )
  })

  it('is the first in the order of the sweep, from the output to the inputs', () => {
    const two = record(({ x }) => add(label(log(x), 'early'), label(sqrt(x), 'late')), { x: 0 })
    expect(sentenceOf(two)).toBe(
      "Node 2, sqrt (label 'late'), made the adjoint of node 0 (input x) Infinity: its partial is Infinity at the operand 0.",
    )
  })

  it('is named by label and scope on both sides', () => {
    const network = record(
      (x: Scalar) => scope('layer1', () => label(sqrt(scope('inner', () => label(mul(x, x), 'p'))), 'norm')),
      0,
    )
    expect(sentenceOf(network)).toBe(
      "Node 2, sqrt (label 'norm', scope layer1), made the adjoint of node 1 (mul, label 'p', scope layer1/inner) Infinity: its partial is Infinity at the operand 0.",
    )
  })

  it.each<readonly [string, Recording<unknown, Scalar>, string]>([
    [
      'a zero adjoint times an infinite partial',
      record((x: Scalar) => mul(0, sqrt(x)), 0),
      'Node 1, sqrt, made the adjoint of node 0 (input) NaN: its adjoint 0 is multiplied by its partial Infinity at the operand 0.',
    ],
    [
      'a product that overflows',
      record((x: Scalar) => mul(mul(x, 1e200), 1e200), 1e-200),
      'Node 2, mul, made the adjoint of node 0 (input) Infinity: its adjoint 1e+200 is multiplied by its partial 1e+200 at the operands 1e-200, 1e+200.',
    ],
    [
      'an infinite primal on the way to a finite value',
      record((x: Scalar) => div(1, exp(x)), 1000),
      'Node 1, exp, made the adjoint of node 0 (input) NaN: its adjoint -0 is multiplied by its partial Infinity at the operand 1000.',
    ],
    [
      'one position of a node that reads its operand twice',
      record((x: Scalar) => dot([x, x], [1, -Infinity]), 2),
      'Node 3, dot, made the adjoint of node 0 (input) -Infinity: its partial is -Infinity at the operands 2, 2, 1, -Infinity.',
    ],
    [
      'a contribution to an input, whatever a constant gets',
      record((x: Scalar) => add(div(1, x), mul(2, floor(div(1, x)))), 0),
      'Node 2, div, made the adjoint of node 0 (input) -Infinity: its partial is -Infinity at the operands 1, 0.',
    ],
    [
      'an op with a constant parameter',
      record((x: Scalar) => pow(x, 0.5), 0),
      'Node 2, powConstant, made the adjoint of node 0 (input) Infinity: its partial is Infinity at the operands 0, 0.5.',
    ],
    [
      'a node between guards and pins',
      record((x: Scalar) => (primal(x) === 0 ? sqrt(x) : x), 0),
      'Node 2, sqrt, made the adjoint of node 0 (input) Infinity: its partial is Infinity at the operand 0.',
    ],
  ])('is %s', (_, recording, sentence) => {
    expect(sentenceOf(recording)).toBe(sentence)
  })

  it('is a sum of contributions that are finite', () => {
    const recording = record((x: Scalar) => add(mul(x, 1e308), mul(1e308, x)), 0.5)
    expect(firstNonFiniteGradient(recording)).toMatchObject({
      value: {
        _tag: 'Sum',
        node: { id: 2 },
        adjoint: 1,
        operand: { id: 0 },
        position: 0,
        partial: 1e308,
        contribution: 1e308,
        made: Infinity,
        sentence:
          'Node 2, mul, made the adjoint of node 0 (input) Infinity: its contribution 1e+308 is finite, but the sum of all is not.',
      },
    })
  })

  it('is the seed where that is not finite, even if a node above it makes another', () => {
    const both = record(({ x }) => [label(mul(x, 2), 'double'), sqrt(x)] as const, { x: 0 })
    expect(firstNonFiniteGradient(both, [NaN, 1])).toMatchObject({
      value: {
        _tag: 'Seed',
        node: { id: 2 },
        operands: [0, 2],
        adjoint: NaN,
        sentence: "The seed of node 2 (mul, label 'double') was given as NaN.",
      },
    })
    expect(firstNonFiniteGradient(both, [1, 1])).toMatchObject({ value: { _tag: 'Contribution' } })
  })

  it.each<readonly [string, Recording<unknown, Scalar>]>([
    ['the side that select does not take', record((x: Scalar) => select(0, sqrt(x), x), 0)],
    ['what stopGradient stops', record((x: Scalar) => add(stopGradient(sqrt(x)), x), 0)],
    ['a constant', record((x: Scalar) => mul(2, floor(exp(x))), 1000)],
  ])('is not %s', (_, recording) => {
    expect(sentenceOf(recording)).toBeUndefined()
  })

  it('is there exactly where a gradient map has an adjoint of a node that is not finite', () => {
    const f = (x: Scalar): Scalar => sub(mul(log(x), sqrt(x)), div(x, mul(x, x)))
    for (const x of [0, -0, -1, 5e-324, 1e-200, 1, 1e200, Infinity, NaN]) {
      const recording = record(f, x)
      const broken = [...backward(recording).values()].some((adjoint) => !Number.isFinite(adjoint))
      expect([x, O.isSome(firstNonFiniteGradient(recording))]).toEqual([x, broken])
    }
  })

  it('is found at the end of a long chain', () => {
    const steps = 10 ** 5
    const recording = record((x: Scalar) => {
      let y: Scalar = sqrt(x)
      for (let k = 0; k < steps; k++) y = sin(y)
      return y
    }, 0)
    expect(firstNonFiniteGradient(recording)).toMatchObject({ value: { node: { id: 1, op: 'sqrt' } } })
  })

  it('refuses what is not a recording', () => {
    const notRecording: Recording<number, number> = JSON.parse('{}')
    const failure = failureOf(() => firstNonFiniteGradient(notRecording))
    expect(failure).toMatchObject({ _tag: 'InvalidOperand', op: 'firstNonFiniteGradient' })
    expect(failure.message).toMatch(sentences)
  })
})
