import { describe, expect, it } from '@jest/globals'
import * as fc from 'fast-check'
import { apply, constant, emptyTape, valueAt, input, ops, partialsAt, runBuild } from '@wengert/core'
import type { Domain, NodeId, Op, OpName, Recording, Tape } from '@wengert/core'
import { backward } from '@wengert/grad'
import { agrees, finiteDifference } from '@wengert/laws'
import { parameters } from './parameters.js'

const names = Object.keys(ops) as ReadonlyArray<OpName>

/** Points are this far from each other, from 0 and from the edges of domains: where the ops of the table have kinks. */
const margin = 0.1
const step = margin / 2.5
const spread = 0.45 * margin
const real: Domain = [{ from: -Infinity, to: Infinity, open: 'both' }]

/** Which rule and which domain belong to an operand of a list, of two lists, or of an op of fixed arity. */
const positionOf = ({ arity }: Op, operand: number, count: number): number => {
  if (arity === 'list' || arity === 'whole') return 0
  return arity === 'pairs' ? Number(operand >= count / 2) : operand
}

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

/** Grid points of the smooth part of an op's domain, a margin away from its edges and from 0. */
const placesIn = (domain: Domain): ReadonlyArray<number> =>
  Array.from({ length: 61 }, (_, k) => (k - 30) * 1.5 * margin).filter(
    (place) =>
      Math.abs(place) > margin &&
      domain.some(({ from, to }) => place - margin >= from && place + spread + margin <= to),
  )

const isPoint = (domain: Domain): boolean => domain.every(({ from, to }) => from === to)

const counts = ({ arity }: Op): fc.Arbitrary<number> => {
  if (arity === 'list' || arity === 'whole') return fc.nat(4)
  return arity === 'pairs' ? fc.nat(2).map((half) => 2 * half) : fc.constant(arity)
}

/** Points inside the domain, apart by construction: a filter would reject most of what fast-check likes to try. */
const pointOf = (op: Op): fc.Arbitrary<ReadonlyArray<number>> =>
  counts(op).chain((count) => {
    const drawn = Array.from({ length: count }, (_, k) => {
      const domain = (op.smooth ?? op.domain)[positionOf(op, k, count)] ?? real
      return isPoint(domain)
        ? fc.constant([domain[0]?.from ?? NaN, 0] as const)
        : fc.tuple(fc.constantFrom(...placesIn(domain)), fc.double({ min: 0, max: spread, noNaN: true }))
    })
    return fc
      .tuple(...drawn)
      .filter((point) => new Set(point.map(([place]) => place)).size === count)
      .map((point) => point.map(([place, offset]) => place + offset))
  })

const close = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one), Math.abs(other))

/** An op that says so by an empty smooth part has rules that are not its derivatives: `stopGradient`. */
const differentiable = names.filter((name) => ops[name].smooth?.length !== 0)

describe.each(differentiable)('the partials of %s', (name) => {
  const op = ops[name]

  it('are its derivatives inside its domain, as a rule and in the reverse sweep', () => {
    const law = (operands: ReadonlyArray<number>): boolean => {
      const gradients = backward(applied(name, operands))
      const partials = partialsAt(op, operands)
      return operands.every((x, k) => {
        const partial = partials[k]
        if (partial === null || partial === undefined) return true
        const along = (moved: number): number =>
          valueAt(
            op,
            operands.map((each, j) => (j === k ? moved : each)),
          )
        const swept = gradients.get(k) ?? 0
        return agrees(finiteDifference(along, x, step), swept) && close(partial, swept)
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
    const partials = partialsAt(op, at)
    const swept = partials.flatMap((partial, k) => (partial === null ? [] : [gradients.get(k) ?? 0]))
    // A partial of 0 contributes nothing, so that its operand is absent: that reads as 0.
    expect(swept).toEqual(kink.partials)
    expect(partials.filter((partial) => partial !== null)).toEqual(kink.partials)
  })
})
