import { describe, expect, it } from '@jest/globals'
import {
  add,
  foldRule,
  log,
  opFunctions,
  ops,
  reciprocal,
  record,
  sqrt,
  square,
  valueAt,
} from '@wengert/core'
import type { OpName, Rule, Scalar } from '@wengert/core'
import { backward, hessian, hvp } from '@wengert/grad'

type At = ReadonlyArray<number>
type Side = (letters: ReadonlyArray<Scalar>) => Scalar

const specials = [
  0,
  -0,
  1,
  -1,
  2,
  0.3,
  -0.7,
  Infinity,
  -Infinity,
  NaN,
  Number.MIN_VALUE,
  -Number.MIN_VALUE,
  Number.MAX_VALUE,
]

/** For three letters, and for second derivatives, which take longer. */
const few = [0, -0.7, Infinity, NaN, -0, 1]

const combinations = (choices: At, count: number): ReadonlyArray<At> =>
  count === 0
    ? [[]]
    : combinations(choices, count - 1).flatMap((rest) => choices.map((last) => [...rest, last]))

const specialPoints = (count: number): ReadonlyArray<At> => combinations(count > 2 ? few : specials, count)

const lettersOf = foldRule<number>({
  operand: (position) => position + 1,
  output: () => 0,
  literal: () => 0,
  application: (_, args) => Math.max(0, ...args),
  total: (of) => of,
})

const nodesOf = foldRule<number>({
  operand: () => 0,
  output: () => 0,
  literal: () => 1,
  application: (_, args) => 1 + args.reduce((sum, each) => sum + each, 0),
  total: (of) => of,
})

const sideOf =
  (rule: Rule): Side =>
  (letters) =>
    foldRule<Scalar>({
      operand: (position) => letters[position] ?? NaN,
      output: () => NaN,
      literal: (value) => value,
      application: (op, args) => opFunctions[op as OpName](...args),
      total: () => NaN,
    })(rule)

const show = (rule: Rule): string =>
  foldRule<string>({
    operand: (position) => ['x', 'y', 'z'][position] ?? '?',
    output: () => 'Ω',
    literal: (value) => (Object.is(value, -0) ? '-0' : String(value)),
    application: (op, args) => `${op}(${args.join(', ')})`,
    total: (of) => of,
  })(rule)

const identities = (Object.keys(ops) as ReadonlyArray<OpName>).flatMap((op) =>
  (ops[op].identities ?? []).map(({ operands, is }) => {
    const form: Rule = { _tag: 'Application', op, args: operands }
    return {
      name: `${show(form)} = ${show(is)}`,
      op,
      operands,
      is,
      count: Math.max(...operands.map(lettersOf)),
      sides: [sideOf(form), sideOf(is)] as const,
    }
  }),
)

/** What may stand around an op: its derivative is infinite, or 0, or not there, at some of the special points. */
const surroundings: ReadonlyArray<readonly [string, (side: Side) => Side]> = [
  ['alone', (side) => side],
  ['in a root', (side) => (letters) => sqrt(side(letters))],
  ['in a logarithm', (side) => (letters) => log(side(letters))],
  ['in a reciprocal', (side) => (letters) => reciprocal(side(letters))],
  ['squared, beside its first letter', (side) => (letters) => add(square(side(letters)), letters[0] ?? 0)],
  ['of roots', (side) => (letters) => side(letters.map((letter) => sqrt(letter)))],
]

/** Sums that cancel are 0 with either sign, as the sign of all their terms is turned before or after. */
const unsigned = (derivatives: At): At => derivatives.map((each) => each + 0)

const differences = (
  points: ReadonlyArray<At>,
  sides: readonly [Side, Side],
  read: (side: Side, at: At) => ReadonlyArray<unknown>,
): ReadonlyArray<unknown> =>
  points.flatMap((at) => {
    const [was, is] = sides.map((side) => read(side, at))
    return was?.every((each, k) => Object.is(each, is?.[k])) === true ? [] : [{ at, was, is }]
  })

describe.each(identities)('the identity $name', ({ op, operands, is, count, sides }) => {
  it('is about every operand of the op, and no more nodes than there were', () => {
    expect(operands).toHaveLength(Number(ops[op].arity))
    expect(nodesOf(is)).toBeLessThanOrEqual(1)
    expect(lettersOf(is)).toBeLessThanOrEqual(count)
  })

  it('has the same value on both sides, bit for bit', () => {
    const value = (side: Side, at: At): At => [side(at) as number]
    expect(differences(specialPoints(count), sides, value)).toEqual([])
  })

  it('passes the same adjoints on, bit for bit, whatever comes', () => {
    const points = specialPoints(count)
    const swept = specials.flatMap((seed) =>
      differences(points, sides, (side, at) => {
        const recording = record((letters: ReadonlyArray<Scalar>) => side(letters), at)
        const gradients = backward(recording, seed)
        return at.map((_, k) => gradients.get(k))
      }).map((difference) => [seed, difference]),
    )
    expect(swept).toEqual([])
  })

  it.each(surroundings)('has the same second derivatives %s, but for the sign of a zero', (_, surrounded) => {
    const around = [surrounded(sides[0]), surrounded(sides[1])] as const
    const points = combinations(count > 2 ? few.slice(0, 4) : few, count)
    expect(differences(points, around, (side, at) => unsigned(hessian(side)(at).flat()))).toEqual([])
    const along = (side: Side, at: At): At =>
      unsigned(
        hvp(side)(
          at,
          at.map(() => 1),
        ),
      )
    expect(differences(points, around, along)).toEqual([])
  })
})

it('knows identities of many ops, and their values at more than one point', () => {
  expect(identities.length).toBeGreaterThan(30)
  expect(valueAt(ops.select, [0, 1, 2])).toBe(2)
})
