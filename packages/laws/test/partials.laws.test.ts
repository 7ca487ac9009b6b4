import { describe, it } from '@jest/globals'
import * as fc from 'fast-check'
import { ops, partialsAt, valueAt } from '@wengert/core'
import type { Domain, Op, OpName } from '@wengert/core'
import { backward } from '@wengert/grad'
import { agrees, finiteDifference } from '@wengert/laws'
import { applied, positionOf } from './applied.js'
import { parameters } from './parameters.js'

const names = Object.keys(ops) as ReadonlyArray<OpName>

/** Points are this far from each other, from 0 and from the edges of domains: where the ops of the table have kinks. */
const margin = 0.1
const step = margin / 2.5
const spread = 0.45 * margin
const real: Domain = [{ from: -Infinity, to: Infinity, open: 'both' }]

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
