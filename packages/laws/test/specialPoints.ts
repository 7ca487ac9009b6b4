import { ops } from '@wengert/core'
import type { Op, OpName } from '@wengert/core'
import { positionOf } from './applied.js'

const specials = [
  0,
  -0,
  1,
  -1,
  2,
  -2,
  0.5,
  Infinity,
  -Infinity,
  NaN,
  Number.MIN_VALUE,
  Number.MAX_VALUE,
  -Number.MAX_VALUE,
]

/** For three operands, and for more: all combinations would be too many. */
const some = [0, -0, 1, -1, 2, Infinity, -Infinity, NaN]
const few = [0, -0, 1, Infinity, NaN]

type Point = ReadonlyArray<number>

const combinations = (count: number, choices: (position: number) => Point): ReadonlyArray<Point> =>
  count === 0
    ? [[]]
    : combinations(count - 1, choices).flatMap((rest) => choices(count - 1).map((last) => [...rest, last]))

const withEnds = (op: Op, position: number): Point => {
  const ends = [op.domain[position] ?? []].flat().flatMap(({ from, to }) => [from, to])
  return [...new Set([...specials.filter((each) => !Object.is(each, -0)), ...ends]), -0]
}

/** How many operands of an op are tried. */
const countsOf = ({ arity }: Op): ReadonlyArray<number> => {
  if (typeof arity === 'number') return [arity]
  return arity === 'pairs' ? [0, 2, 4] : [0, 1, 2, 3]
}

const choicesFor = (op: Op, operand: number, count: number): Point => {
  if (count > 2) return typeof op.arity === 'number' ? some : few
  return withEnds(op, positionOf(op, operand, count))
}

/** All combinations of special operands of an op: zeros, units, ties, ends of its domain, extremes, infinities, NaN. */
export const specialPointsOf = (name: OpName): ReadonlyArray<Point> =>
  countsOf(ops[name]).flatMap((count) =>
    combinations(count, (operand) => choicesFor(ops[name], operand, count)),
  )
