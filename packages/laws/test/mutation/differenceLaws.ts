import { ops } from '@wengert/core'
import type { Domain, Op, OpName } from '@wengert/core'
import { finiteDifference } from '@wengert/laws'
import { positionOf } from '../applied.js'
import type { Law } from './Law.js'

/** Some points of a domain, well inside it and away from whole numbers. */
const placesIn = (domain: Domain): ReadonlyArray<number> =>
  domain.every(({ from, to }) => from === to)
    ? domain.map(({ from }) => from)
    : Array.from({ length: 61 }, (_, k) => (k - 30) * 0.171 + 0.053).filter((place) =>
        domain.some(({ from, to }) => place - 0.1 >= from && place + 0.1 <= to),
      )

const turns = 12

const smoothPoints = (op: Op): ReadonlyArray<ReadonlyArray<number>> => {
  const count = typeof op.arity === 'number' ? op.arity : 4
  return Array.from({ length: turns }, (_, turn) =>
    Array.from({ length: count }, (__, k) => {
      const places = placesIn((op.smooth ?? op.domain)[positionOf(op, k, count)] ?? [])
      return places[(turn * 17 + k * 23 + 5) % places.length] ?? NaN
    }),
  )
}

const step = 0.04

const lawAt = (subject: OpName, point: ReadonlyArray<number>): Law => ({
  name: 'finite differences',
  subject,
  point,
  holds: ({ partials, valueAt }) =>
    point.every((x, k) => {
      const partial = partials[k]
      if (partial === null || partial === undefined) return true
      const along = (moved: number): number => valueAt(point.map((each, j) => (j === k ? moved : each)))
      const { value, error } = finiteDifference(along, x, step)
      // Relative to the partial however small it is, unlike the law for all points.
      return Math.abs(partial - value) <= 20 * error + 1e-7 * Math.abs(value)
    }),
})

/** That an op's partials are its derivatives where it is smooth; an empty smooth part says that they are not meant to be. */
export const differenceLaws = (name: OpName): ReadonlyArray<Law> =>
  ops[name].smooth?.length === 0 ? [] : smoothPoints(ops[name]).map((point) => lawAt(name, point))
