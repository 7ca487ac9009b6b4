import { describe, expect, it } from '@jest/globals'
import * as O from 'fp-ts/lib/Option.js'
import { pipe } from 'fp-ts/lib/function.js'
import {
  add,
  apply,
  chain,
  div,
  exp,
  firstNonFinite,
  input,
  label,
  log,
  mul,
  primal,
  record,
  replay,
  runBuild,
  scope,
  select,
  sin,
  sqrt,
  sum,
} from '@wengert/core'
import type { Recording, Scalar, Tape } from '@wengert/core'
import { failureOf, sentences } from './failure.js'

const sentenceOf = ({ tape }: Recording<unknown, unknown>): string | undefined =>
  pipe(
    firstNonFinite(tape),
    O.map(({ sentence }) => sentence),
    O.toUndefined,
  )

describe('the first node that is not finite', () => {
  it('is none on a finite tape', () => {
    expect(firstNonFinite(record((x) => mul(x, x), 3).tape)).toEqual(O.none)
  })

  it('is the node that made it, not those it spread to', () => {
    const { tape } = record(({ x, y }) => add(mul(sqrt(y), log(x)), exp(x)), { x: -2, y: 4 })
    expect(firstNonFinite(tape)).toEqual(
      O.some({
        node: { id: 3, _tag: 'Apply', op: 'log', args: [0], primal: NaN },
        operands: [-2],
        sentence: 'Node 3, log, made NaN from the operand -2.',
      }),
    )
  })

  it('is named by label and scope', () => {
    const network = record(
      ({ x }) => scope('layer1', () => scope('activation', () => label(log(x), 'score'))),
      { x: -2 },
    )
    expect(sentenceOf(network)).toBe(
      "Node 1, log (label 'score', scope layer1/activation), made NaN from the operand -2.",
    )
  })

  it.each<readonly [string, Recording<unknown, unknown>, string]>([
    [
      'an infinity with its sign',
      record((x: Scalar) => div(1, x), -0),
      'Node 2, div, made -Infinity from the operands 1, -0.',
    ],
    [
      'an overflow',
      record((x: Scalar) => mul(x, x), 1e200),
      'Node 1, mul, made Infinity from the operands 1e+200, 1e+200.',
    ],
    [
      'a list too long to be written out',
      record((x: Scalar) => sum([x, x, 1, 2, 3]), 1e308),
      'Node 4, sum, made Infinity from the operands 1e+308, 1e+308, 1, 2 and 1 more.',
    ],
    ['an input', record(({ x }) => sin(x), { x: NaN }), 'Node 0, input x, was given as NaN.'],
    [
      'the only input, labelled',
      record((x: Scalar) => sin(label(x, 'angle')), Infinity),
      "Node 0, input (label 'angle'), was given as Infinity.",
    ],
    ['a constant', record((x: Scalar) => mul(x, -Infinity), 1), 'Node 1, constant, was given as -Infinity.'],
    [
      'a side that select does not take',
      record((x: Scalar) => select(0, log(x), x), -1),
      'Node 1, log, made NaN from the operand -1.',
    ],
  ])('is %s', (_, recording, sentence) => {
    expect(sentenceOf(recording)).toBe(sentence)
  })

  it('is never a pin: what it pins was made before', () => {
    const pinned = record((x) => mul(x, Number.isNaN(primal(log(x))) ? 1 : 2), -1)
    expect(pinned.tape.at(2)).toMatchObject({ _tag: 'Pin', primal: NaN })
    expect(sentenceOf(pinned)).toBe('Node 1, log, made NaN from the operand -1.')
  })

  it('is looked for in the primals of a replay, in forks and in prefixes', () => {
    const recording = record((x) => log(x), 1)
    expect(O.isNone(firstNonFinite(recording.tape))).toBe(true)
    expect(pipe(replay(recording, -1), (replayed) => 'right' in replayed && sentenceOf(replayed.right))).toBe(
      'Node 1, log, made NaN from the operand -1.',
    )
    const [, tape] = runBuild(
      pipe(
        input(-1),
        chain((x) => apply('log', [x])),
      ),
    )
    const [, fork] = runBuild(apply('sqrt', [0]), tape.prefix(1))
    expect(O.isNone(firstNonFinite(tape.prefix(1)))).toBe(true)
    expect(firstNonFinite(fork)).toMatchObject({ value: { node: { id: 1, op: 'sqrt' }, operands: [-1] } })
  })

  it('is found at the end of a long chain without a record for each node', () => {
    const steps = 10 ** 6
    const { tape } = record((x: Scalar) => {
      let y = x
      for (let k = 0; k < steps; k++) y = sin(y)
      return log(mul(y, -1))
    }, 1)
    expect(firstNonFinite(tape)).toMatchObject({ value: { node: { id: steps + 3, op: 'log' } } })
  })

  it('refuses what is not a tape', () => {
    // A recording instead of its tape is what a program without types would give.
    const recording: Tape = JSON.parse('{}')
    const failure = failureOf(() => firstNonFinite(recording))
    expect(failure).toMatchObject({ _tag: 'InvalidOperand', op: 'firstNonFinite' })
    expect(failure.message).toMatch(sentences)
  })
})
