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

/** For long lists, whose combinations would be too many. */
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

/** How many operands of an op are tried, and how many choices there are for each. */
const countsOf = ({ arity }: Op): ReadonlyArray<readonly [count: number, isLong: boolean]> => {
  if (typeof arity === 'number') return [[arity, false]]
  return arity === 'pairs'
    ? [
        [0, false],
        [2, false],
        [4, true],
      ]
    : [
        [0, false],
        [1, false],
        [2, false],
        [3, true],
      ]
}

/** All combinations of special operands of an op: zeros, units, ties, ends of its domain, extremes, infinities, NaN. */
export const specialPointsOf = (name: OpName): ReadonlyArray<Point> =>
  countsOf(ops[name]).flatMap(([count, isLong]) =>
    combinations(count, (operand) =>
      isLong ? few : withEnds(ops[name], positionOf(ops[name], operand, count)),
    ),
  )
