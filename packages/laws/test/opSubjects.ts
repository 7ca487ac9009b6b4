import * as fc from 'fast-check'
import { functions, opFunctions, ops } from '@wengert/core'
import type { Domain, Op, OpName, Scalar } from '@wengert/core'
import { laws } from '@wengert/laws'
import type { AnyLaw, Numbers, Subject, Vector } from '@wengert/laws'
import { isParameter, positionOf } from './applied.js'

/** Points are this far from each other, from 0 and from the edges of domains: where the ops of the table have kinks. */
export const margin = 0.1

const spread = 0.45 * margin
const real: Domain = [{ from: -Infinity, to: Infinity, open: 'both' }]

/** Grid points of a domain, a margin away from its edges and from 0. */
const gridIn = (domain: Domain): Numbers =>
  Array.from({ length: 61 }, (_, k) => (k - 30) * 1.5 * margin).filter(
    (place) =>
      Math.abs(place) > margin &&
      domain.some(({ from, to }) => place - margin >= from && place + spread + margin <= to),
  )

const grids = new Map<Domain, Numbers>()

const placesIn = (domain: Domain): Numbers => {
  const known = grids.get(domain) ?? gridIn(domain)
  grids.set(domain, known)
  return known
}

const isPoint = (domain: Domain): boolean => domain.every(({ from, to }) => from === to)

const counts = ({ arity }: Op): fc.Arbitrary<number> => {
  if (arity === 'list' || arity === 'whole') return fc.nat(4)
  return arity === 'pairs' ? fc.nat(2).map((half) => 2 * half) : fc.constant(arity)
}

/** Points inside the smooth part, apart by construction: a filter would reject most of what fast-check likes to try. */
export const pointOf = (op: Op): fc.Arbitrary<Numbers> =>
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

/** What is closer to 0 than that is 0: its reciprocal, squared, does not overflow. */
const tiny = 1e-6

/** Points anywhere in the declared domain but where a convention is needed, and not so extreme that ops overflow. */
export const domainPointOf = (op: Op): fc.Arbitrary<Numbers> =>
  counts(op)
    .filter((count) => count > 0)
    .chain((count) => {
      const drawn = Array.from({ length: count }, (_, k) => {
        const domain = op.domain[positionOf(op, k, count)] ?? real
        return fc.constantFrom(...domain).chain(({ from, to }) =>
          from === to
            ? fc.constant(from)
            : fc
                .double({
                  min: from === -Infinity ? -20 : from + tiny,
                  max: to === Infinity ? 20 : to - tiny,
                  noNaN: true,
                })
                .map((x) => (Math.abs(x) < tiny ? 0 : x)),
        )
      })
      return fc
        .tuple(...drawn)
        .filter((point) => !op.kinks.some(({ at }) => at.every((x, k) => x === point[k])))
    })

/** The names of all ops. */
export const opNames = Object.keys(ops) as ReadonlyArray<OpName>

/** False for an op that says so by an empty smooth part: `stopGradient`. */
export const isDifferentiable = (name: OpName): boolean => ops[name].smooth?.length !== 0

/** A `stopGradient` is no function with a derivative: what is told of derivatives by differences is not told of it. */
export const ofDerivatives: ReadonlyArray<AnyLaw> = [laws.ruleEqualsDifference, laws.hessianSymmetry]

/** The ops that a law is run over. */
export const namesFor = (law: AnyLaw): typeof opNames =>
  ofDerivatives.includes(law) ? opNames.filter(isDifferentiable) : opNames

/** The function of an op; parameters without a derivative keep one value, which is in all their domains. */
const functionOf =
  (name: OpName) =>
  (xs: Vector): Scalar =>
    opFunctions[name](...xs.map((x, k) => (isParameter(name, k, xs.length) ? 2 : x)))

/** An op where it is smooth. */
export const smoothOp = (name: OpName): Subject<Vector> => ({
  f: functionOf(name),
  inputs: pointOf(ops[name]),
})

/** An op wherever it says that it is finite. */
export const declaredOp = (name: OpName): Subject<Vector> => ({
  f: functionOf(name),
  inputs: domainPointOf(ops[name]),
})

/** The functions of ops that have derivatives, by name. */
export const differentiableOps = (Object.keys(functions) as ReadonlyArray<keyof typeof functions>).filter(
  isDifferentiable,
)
