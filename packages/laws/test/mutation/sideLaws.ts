import { ops } from '@wengert/core'
import type { OpName } from '@wengert/core'
import { specialPointsOf } from '../specialPoints.js'
import type { Law } from './Law.js'
import type { Observation } from './Observation.js'

type Point = ReadonlyArray<number>
type AlongPoint = (point: Point) => number

const step = 2 ** -20
const tolerance = 1e-4

const moved = (point: Point, operand: number, distance: number): Point =>
  point.map((each, k) => (k === operand ? each + distance : each))

/** The difference quotient to one side; `undefined` where the function is not smooth or not finite up to the point. */
const quotient = (f: AlongPoint, point: Point, operand: number, distance: number): number | undefined => {
  const at = f(point)
  const slope = (by: number): number => (f(moved(point, operand, by)) - at) / by
  const [coarse, fine] = [slope(distance), slope(distance / 2)]
  return Math.abs(coarse - fine) <= tolerance / 2 ** 4 ? 2 * fine - coarse : undefined
}

/** That a derivative lies between the difference quotients of both sides, where there are any. */
const isBetweenSides = (f: AlongPoint, point: Point, operand: number, derivative: number): boolean => {
  const sides = [quotient(f, point, operand, -step), quotient(f, point, operand, step)]
  const [below, above] = sides
  if (below === undefined || above === undefined) return true
  return derivative >= Math.min(below, above) - tolerance && derivative <= Math.max(below, above) + tolerance
}

const isOrdinary = (point: Point): boolean =>
  point.every((x) => x === 0 || (Math.abs(x) >= 2 ** -10 && Math.abs(x) <= 2 ** 10))

const lawsAt = (subject: OpName, point: Point): ReadonlyArray<Law> => [
  {
    name: 'partials between the sides',
    subject,
    point,
    holds: ({ partials, valueAt }) =>
      partials.every((partial, k) => partial === null || isBetweenSides(valueAt, point, k, partial)),
  },
  {
    name: 'second partials between the sides',
    subject,
    point,
    isOfSeconds: true,
    holds: ({ seconds, partialsAt }) =>
      seconds().every((row, i) =>
        row.every(
          (second, j) =>
            second === null || isBetweenSides((each) => partialsAt(each)[i] ?? NaN, point, j, second),
        ),
      ),
  },
]

/** Where there is a kink, the convention and its reason have their own law. */
const isKink = (name: OpName, point: Point): boolean =>
  ops[name].kinks.some(({ at }) => at.every((x, k) => x === point[k]))

/** Whether second partials exist at a point: the partials have slopes there, the same from both sides. */
export const isSmoothAt = ({ point, partials, partialsAt }: Observation): boolean =>
  isOrdinary(point) &&
  partials.every(
    (partial, i) =>
      partial === null ||
      point.every((_, j) => {
        const along: AlongPoint = (each) => partialsAt(each)[i] ?? NaN
        const below = quotient(along, point, j, -step)
        const above = quotient(along, point, j, step)
        return below !== undefined && above !== undefined && Math.abs(above - below) <= tolerance
      }),
  )

/** That an op's partials, and theirs, are derivatives from both sides at special points, or between those of the sides. */
export const sideLaws = (name: OpName): ReadonlyArray<Law> =>
  ops[name].smooth?.length === 0
    ? []
    : specialPointsOf(name)
        .filter((point) => isOrdinary(point) && !isKink(name, point))
        .flatMap((point) => lawsAt(name, point))
