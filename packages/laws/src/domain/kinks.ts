import { ops, partialsAt, valueAt } from '@wengert/core'
import type { Op, OpName } from '@wengert/core'

type Operands = ReadonlyArray<number>

/** An op that is constant between its kinks: what it returns does not move. */
export const isStep = ({ partials, smooth }: Op): boolean =>
  smooth?.length !== 0 &&
  partials.every((partial) => partial === null || (partial._tag === 'Literal' && partial.value === 0))

/**
 * How far operands are from the kinks of the same form as a declared one: 0 where it has 0, equal where it has equal
 * numbers; infinite where it is neither, and where no live operand could lead there.
 */
const distanceFrom = (at: Operands, operands: Operands, live: ReadonlyArray<boolean>): number => {
  const gaps = at.flatMap((each, i) => {
    if (each === 0) return [{ gap: Math.abs(operands[i] ?? NaN), moves: live[i] === true }]
    const j = at.indexOf(each)
    return j === i
      ? []
      : [
          {
            gap: Math.abs((operands[i] ?? NaN) - (operands[j] ?? NaN)),
            moves: live[i] === true || live[j] === true,
          },
        ]
  })
  const isReachable = gaps.some(({ moves }) => moves) && gaps.every(({ gap, moves }) => moves || gap === 0)
  return isReachable ? Math.max(...gaps.map(({ gap }) => gap)) : Infinity
}

/** The same over lists of any length: all zeros, or the two that are nearest to being the extreme one. */
const listDistance = (op: Op, at: Operands, operands: Operands): number => {
  if (operands.length === 0) return Infinity
  if (at.every((each) => each === 0)) return Math.max(...operands.map(Math.abs))
  const value = valueAt(op, operands)
  const [, second = Infinity] = operands.map((x) => Math.abs(x - value)).sort((a, b) => a - b)
  return second
}

/** True where an op jumps within a distance: its value changes by more or less than its partials could account for. */
const jumps = (op: Op, operands: Operands, position: number, distance: number): boolean => {
  const moved = (by: number): Operands => operands.map((x, k) => (k === position ? x + by : x))
  const [below, above] = [moved(-distance), moved(distance)]
  // Where numbers are further apart than this, there is no telling.
  if (below[position] === operands[position] || above[position] === operands[position]) return true
  const slopes = [below, operands, above].map((each) => partialsAt(op, each)[position] ?? 0)
  const [least, greatest] = [Math.min(...slopes), Math.max(...slopes)]
  const change = valueAt(op, above) - valueAt(op, below)
  const curvature = distance * (greatest - least + 1e-6 * Math.max(...slopes.map(Math.abs)))
  const rounding = 1e-9 * Math.abs(valueAt(op, operands)) + 1e-12
  const [from, to] = [2 * distance * least, 2 * distance * greatest]
  return change < from - curvature - rounding || change > to + curvature + rounding
}

const ulpOf = (x: number): number =>
  Math.max(2 ** (Math.floor(Math.log2(Math.abs(x))) - 52), Number.MIN_VALUE)

/** The number of two neighbours at which an op jumps: multiples and halves end in zeros. */
const isRound = (x: number): boolean => (x / ulpOf(x)) % 2 === 0

/**
 * True where an op is within a distance of a kink that live operands could lead to, at one for a distance of 0. Read
 * from the table: kinks of the form of those that it declares, and for ops that declare none of such a form, jumps.
 */
export const isNearKink = (
  name: OpName,
  operands: Operands,
  live: ReadonlyArray<boolean>,
  distance: number,
): boolean => {
  const op = ops[name]
  if (op.kinks.length === 0 || !live.includes(true)) return false
  const hasForm = ({ at }: (typeof op.kinks)[number]): boolean =>
    at.includes(0) || new Set(at).size < at.length
  if (op.kinks.some(hasForm))
    return op.kinks
      .filter(hasForm)
      .some(
        ({ at }) =>
          (typeof op.arity === 'number'
            ? distanceFrom(at, operands, live)
            : listDistance(op, at, operands)) <= distance,
      )
  return operands.some((x, k) => {
    if (live[k] !== true) return false
    return distance > 0 ? jumps(op, operands, k, distance) : isRound(x) && jumps(op, operands, k, ulpOf(x))
  })
}
