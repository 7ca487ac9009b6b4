import { valueAt } from '@wengert/core'
import type { Op, OpName } from '@wengert/core'
import { partialsIn, secondPartialsIn } from './evaluation.js'
import type { Table } from './Table.js'

type Point = ReadonlyArray<number>
type Partials = ReadonlyArray<number | null>

/** An entry of an op table at a point, in numbers. */
export interface Observation {
  readonly op: Op
  readonly point: Point
  readonly value: number
  readonly partials: Partials
  /** Made when asked for, since most faults show before. */
  readonly seconds: () => ReadonlyArray<Partials>
  /** The op's value and partials at other points. */
  readonly valueAt: (point: Point) => number
  readonly partialsAt: (point: Point) => Partials
}

/** Looks at an op of a table at a point. */
export const observe = (table: Table, name: OpName, point: Point): Observation => {
  const op = table(name)
  let rows: ReadonlyArray<Partials> | undefined
  return {
    op,
    point,
    value: valueAt(op, point),
    partials: partialsIn(table, op, point),
    seconds: () => (rows ??= secondPartialsIn(table, op, point)),
    valueAt: (other) => valueAt(op, other),
    partialsAt: (other) => partialsIn(table, op, other),
  }
}

const spacing = (number: number): number =>
  2 ** (Math.max(Math.floor(Math.log2(Math.abs(number))), -1022) - 52)

/** How far two numbers are apart, in ulp; two NaNs or two zeros are not. */
const distance = (one: number, other: number): number => {
  if (one === other || (Number.isNaN(one) && Number.isNaN(other))) return 0
  const apart = Math.abs(one - other) / spacing(Math.max(Math.abs(one), Math.abs(other)))
  return Number.isNaN(apart) ? Infinity : apart
}

/** What is compared of two observations: second partials only where they exist. */
export type Extent = 'all' | 'withoutSeconds'

const numbersOf = ({ value, partials, seconds }: Observation, extent: Extent): ReadonlyArray<number> =>
  [value, ...partials, ...(extent === 'all' ? seconds().flat() : [])].map((number) => number ?? 0)

/** Whether two observations are of the same numbers, bit for bit. */
export const isEqual = (one: Observation, other: Observation): boolean => {
  const numbers = numbersOf(other, 'all')
  return numbersOf(one, 'all').every((number, k) => Object.is(number, numbers[k]))
}

/** The greatest distance in ulp between the numbers of two observations. */
export const greatestDistance = (one: Observation, other: Observation, extent: Extent): number => {
  const numbers = numbersOf(other, extent)
  return Math.max(0, ...numbersOf(one, extent).map((number, k) => distance(number, numbers[k] ?? NaN)))
}
