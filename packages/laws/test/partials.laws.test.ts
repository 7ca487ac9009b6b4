import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { apply, constant, foldRule, input, ops, runBuild, emptyTape } from '@wengert/core'
import type { Interval, NodeId, Op, OpName, Recording, Rule, Tape } from '@wengert/core'
import { backward } from '@wengert/grad'
import { agrees, finiteDifference } from '@wengert/laws'
import { parameters } from './parameters.js'

const names = Object.keys(ops) as ReadonlyArray<OpName>

/** Points are this far from each other, from 0 and from the edges of domains: where the ops of the table have kinks. */
const margin = 0.1
const step = margin / 2.5
const spread = 0.45 * margin
const real: Interval = { from: -Infinity, to: Infinity, open: 'both' }

const valueOf = (op: Op, operands: ReadonlyArray<number>): number => {
  switch (op.arity) {
    case 'list':
      return operands.reduce((total, x) => op.value(total, x), op.initial)
    case 'pairs': {
      const half = operands.length / 2
      return operands
        .slice(0, half)
        .reduce((total, x, k) => op.value(total, x, operands[half + k] ?? NaN), op.initial)
    }
    default:
      return op.value(...operands)
  }
}

/** Which rule and which interval belong to an operand of a list, of two lists, or of an op of fixed arity. */
const positionOf = (op: Op, operand: number, count: number): number =>
  op.arity === 'list' ? 0 : op.arity === 'pairs' ? (operand < count / 2 ? 0 : 1) : operand

/** The op applied to inputs, and to constants where it has no derivative. */
const applied = (name: OpName, operands: ReadonlyArray<number>): Recording<ReadonlyArray<number>, number> => {
  const nodes = operands.reduce<readonly [ReadonlyArray<NodeId>, Tape]>(
    ([ids, tape], x, k) => {
      const make = ops[name].partials[positionOf(ops[name], k, operands.length)] === null ? constant : input
      const [id, longer] = runBuild(make(x), tape)
      return [[...ids, id], longer]
    },
    [[], emptyTape],
  )
  const [output, tape] = runBuild(apply(name, nodes[0]), nodes[1])
  return { tape, inputs: nodes[0], output }
}

const asNumber = (rule: Rule, operands: ReadonlyArray<number>, output: number): number =>
  foldRule<number>({
    operand: (position) => operands[position] ?? NaN,
    output: () => output,
    literal: (value) => value,
    application: (name, args) => valueOf(ops[name as OpName], args),
  })(rule)

/** Grid points of the smooth part of an op's domain, a margin away from its edges and from 0. */
const placesIn = ({ from, to }: Interval): ReadonlyArray<number> =>
  Array.from({ length: 61 }, (_, k) => (k - 30) * 1.5 * margin).filter(
    (place) => Math.abs(place) > margin && place - margin >= from && place + spread + margin <= to,
  )

/** Points inside the domain, apart by construction: a filter would reject most of what fast-check likes to try. */
const pointOf = (op: Op): fc.Arbitrary<ReadonlyArray<number>> => {
  const counts =
    op.arity === 'list'
      ? fc.nat(4)
      : op.arity === 'pairs'
        ? fc.nat(2).map((half) => 2 * half)
        : fc.constant(op.arity)
  return counts.chain((count) => {
    const places = Array.from({ length: count }, (_, k) =>
      placesIn((op.smooth ?? op.domain)[positionOf(op, k, count)] ?? real),
    )
    const drawn = places.map((each) =>
      fc.tuple(fc.constantFrom(...each), fc.double({ min: 0, max: spread, noNaN: true })),
    )
    return fc
      .tuple(...drawn)
      .filter((point) => new Set(point.map(([place]) => place)).size === count)
      .map((point) => point.map(([place, offset]) => place + offset))
  })
}

const close = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one), Math.abs(other))

/** An op that says so by an empty smooth part has rules that are not its derivatives: `stopGradient`. */
const differentiable = names.filter((name) => ops[name].smooth?.length !== 0)

describe.each(differentiable)('the partials of %s', (name) => {
  const op = ops[name]

  it('are its derivatives inside its domain, as a rule and in the reverse sweep', () => {
    const law = (operands: ReadonlyArray<number>): boolean => {
      const gradients = backward(applied(name, operands))
      const value = valueOf(op, operands)
      const half = operands.length / 2
      return operands.every((x, k) => {
        const rule = op.partials[positionOf(op, k, operands.length)]
        if (rule === null || rule === undefined) return true
        const along = (moved: number): number =>
          valueOf(
            op,
            operands.map((each, j) => (j === k ? moved : each)),
          )
        const pair = [operands[k % half] ?? NaN, operands[(k % half) + half] ?? NaN]
        const own = op.arity === 'list' ? [x] : op.arity === 'pairs' ? pair : operands
        const swept = gradients.get(k) ?? 0
        return agrees(finiteDifference(along, x, step), swept) && close(asNumber(rule, own, value), swept)
      })
    }
    fc.assert(fc.property(pointOf(op), law), parameters)
  })
})

describe('the partials at a kink', () => {
  const kinks = names.flatMap((name) => ops[name].kinks.map((kink) => [name, kink.at, kink] as const))

  it.each(kinks)('of %s at %j are as declared', (name, at, kink) => {
    const op = ops[name]
    const gradients = backward(applied(name, at))
    const value = valueOf(op, at)
    const rules = op.partials.flatMap((rule, k) => (rule === null ? [] : [[rule, k] as const]))
    // A partial of 0 contributes nothing, so that its operand is absent: that reads as 0.
    expect(rules.map(([, k]) => gradients.get(k) ?? 0)).toEqual(kink.partials)
    expect(rules.map(([rule]) => asNumber(rule, at, value))).toEqual(kink.partials)
  })
})
