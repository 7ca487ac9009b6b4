import { describe, expect, it } from '@jest/globals'
import { pipe } from 'fp-ts/lib/function.js'
import * as E from 'fp-ts/lib/Either.js'
import * as O from 'fp-ts/lib/Option.js'
import {
  add,
  apply,
  chain,
  copiedRows,
  div,
  dot,
  exp,
  input,
  label,
  less,
  mul,
  neg,
  primal,
  record,
  replay,
  runBuild,
  scope,
  sin,
  sub,
  sum,
  tanh,
} from '@wengert/core'
import type { Recording, Scalar } from '@wengert/core'
import { backward, gradientMapEq } from '@wengert/grad'
import { failureOf, sentences } from './failure.js'

const neuron = ({ x1, x2, w1, w2, b }: Readonly<Record<'x1' | 'x2' | 'w1' | 'w2' | 'b', Scalar>>): Scalar =>
  label(tanh(add(add(mul(x1, w1), mul(x2, w2)), b)), 'o')

const lecture = { x1: 2, x2: 0, w1: -3, w2: 1, b: 6.8813735870195432 }

describe('backward', () => {
  it('gives the gradients of the neuron of the lecture', () => {
    const gradients = backward(record(neuron, lecture))
    const shown = Object.keys(lecture).map((name) =>
      pipe(
        gradients.lookupPath(name),
        O.map((adjoint) => adjoint.toFixed(4)),
      ),
    )
    expect(shown).toEqual(['-1.5000', '0.5000', '1.0000', '0.0000', '0.5000'].map(O.some))
    expect(gradients.lookupLabel('o')).toEqual(O.some(1))
  })

  it('adds up what comes along several paths', () => {
    const gradients = backward(record((x) => add(mul(x, x), mul(x, 3)), 5))
    expect(gradients.get(0)).toBe(13)
  })

  it('counts each use of an operand: a + a and a · a', () => {
    expect(backward(record((x) => add(x, x), 3)).get(0)).toBe(2)
    expect(backward(record((x) => mul(x, x), 3)).get(0)).toBe(6)
    expect(backward(record((x) => sub(x, x), 3)).get(0)).toBe(0)
    expect(backward(record((x) => div(x, x), 4)).get(0)).toBe(0)
    expect(backward(record((x) => sum([x, x, x]), 3)).get(0)).toBe(3)
    expect(backward(record((x) => dot([x, x], [x, 5]), 3)).get(0)).toBe(11)
  })

  it('gives constants an adjoint too, and guards and pins none', () => {
    const recording = record((x) => (less(primal(x), 10) && less(x, 9) ? mul(x, 4) : x), 3)
    const gradients = backward(recording)
    const tags = [...recording.tape].filter((node) => gradients.has(node.id)).map((node) => node._tag)
    expect(tags).toEqual(['Input', 'Constant', 'Apply'])
  })

  it('gives only the output an entry where nothing else matters', () => {
    expect([...backward(record(() => 5, 1))]).toEqual([[1, 1]])
    expect([...backward(record((x) => x, 1))]).toEqual([[0, 1]])
  })

  it('skips what the output does not depend on, before it and after it', () => {
    const recording = record(
      ({ x, y }) => {
        exp(y)
        const z = mul(x, x)
        sin(z)
        return z
      },
      { x: 3, y: 5 },
    )
    expect([...backward(recording)]).toEqual([
      [0, 6],
      [3, 1],
    ])
  })

  it('gives the same as often as it is asked, and accumulates into nothing', () => {
    const recording = record(neuron, lecture)
    const first = backward(recording)
    const entries = [...first]
    backward(recording, 100)
    expect(gradientMapEq.equals(first, backward(recording))).toBe(true)
    expect([...first]).toEqual(entries)
  })

  it('reads a replayed recording at its new primals', () => {
    const recording = record((x: Scalar) => mul(mul(x, x), x), 2)
    const at3 = pipe(
      replay(recording, 3),
      E.map((replayed) => backward(replayed).get(0)),
    )
    expect(at3).toEqual(E.right(27))
    expect(backward(recording).get(0)).toBe(12)
  })

  it('reads a tape that was built, and a fork, whose prefix it copies once', () => {
    const [output, tape] = runBuild(
      pipe(
        input(3),
        chain((x) => apply('mul', [x, x])),
        chain((y) => apply('neg', [y])),
      ),
    )
    const chained: Recording<number, number> = { tape, inputs: 0, output }
    expect(backward(chained).get(0)).toBe(-6)
    const [forked, fork] = runBuild(apply('exp', [1]), tape.prefix(2))
    const before = copiedRows()
    const recording: Recording<number, number> = { tape: fork, inputs: 0, output: forked }
    expect(backward(recording).get(0)).toBe(6 * Math.exp(9))
    expect(backward(recording).get(1)).toBe(Math.exp(9))
    expect(copiedRows() - before).toBe(2)
  })

  it('reads scopes and labels as what they are: names', () => {
    const named = record((x) => scope('s', () => label(exp(neg(x)), 'e')), 1)
    const plain = record((x) => exp(neg(x)), 1)
    expect(gradientMapEq.equals(backward(named), backward(plain))).toBe(true)
  })
})

describe('the seed', () => {
  it('scales the gradient', () => {
    const recording = record((x) => mul(x, x), 3)
    expect([...backward(recording, 10)]).toEqual([
      [0, 60],
      [1, 10],
    ])
    expect(backward(recording, 0).get(0)).toBe(0)
  })

  it('has the shape of several outputs, and the result is the vector–Jacobian product', () => {
    const recording = record(({ x, y }) => ({ product: mul(x, y), rest: [add(x, y), x] as const }), {
      x: 3,
      y: 5,
    })
    const gradients = backward(recording, { product: 1, rest: [10, 100] })
    expect(gradients.lookupPath('x')).toEqual(O.some(115))
    expect(gradients.lookupPath('y')).toEqual(O.some(13))
  })

  it('may list its keys in another order', () => {
    const recording = record((x) => ({ one: mul(x, 1), two: mul(x, 2) }), 3)
    expect(backward(recording, { two: 10, one: 1 }).get(0)).toBe(21)
  })

  it('adds up where one node is an output twice', () => {
    expect(
      backward(
        record((x) => [x, x, mul(x, 2)] as const, 3),
        [1, 10, 100],
      ).get(0),
    ).toBe(211)
  })

  it.each<readonly [string, unknown, string]>([
    ['none', undefined, 'ShapeMismatch'],
    ['a single number', 1, 'ShapeMismatch'],
    ['too few', [1], 'ShapeMismatch'],
    ['a string', [1, '2'], 'InvalidTree'],
    ['undefined', [1, undefined], 'InvalidTree'],
  ])('is refused when it does not fit two outputs: %s', (_, seed, tag) => {
    const recording = record((x) => [x, mul(x, 2)] as const, 3)
    const failure = failureOf(() => backward(recording, seed as never))
    expect(failure._tag).toBe(tag)
    expect(failure.message).toMatch(sentences)
  })

  it.each<readonly [string, unknown, string]>([
    ['null', null, 'InvalidTree'],
    ['a string', '1', 'InvalidTree'],
    ['an array', [1], 'ShapeMismatch'],
  ])('is refused when it does not fit one output: %s', (_, seed, tag) => {
    const failure = failureOf(() =>
      backward(
        record((x) => x, 3),
        seed as never,
      ),
    )
    expect(failure._tag).toBe(tag)
    expect(failure.message).toMatch(sentences)
  })
})

describe('a recording whose output is not on its tape', () => {
  it.each([5, -1, 0.5, NaN])('is refused: %p', (output) => {
    const { tape } = record((x) => mul(x, x), 3)
    const elsewhere: Recording<number, number> = { tape, inputs: 0, output }
    const failure = failureOf(() => backward(elsewhere))
    expect(failure).toMatchObject({ _tag: 'UnknownNode', node: output })
    expect(failure.message).toMatch(sentences)
  })
})
