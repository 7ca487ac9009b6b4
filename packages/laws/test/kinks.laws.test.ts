import { describe, expect, it } from '@jest/globals'
import { ops, outputPrimal, partialsAt } from '@wengert/core'
import type { Kink, OpName } from '@wengert/core'
import { backward } from '@wengert/grad'
import { isParameter, recorded } from './applied.js'

const names = Object.keys(ops) as ReadonlyArray<OpName>

/** Partials are compared to within this; the sides are nearer to the kink by as much again. */
const tolerance = 2 ** -12

const partialOf = (name: OpName, operands: ReadonlyArray<number>, operand: number): number | undefined => {
  const recording = recorded(name, operands)
  // Where the op has no value there is no side to come from.
  return Number.isNaN(outputPrimal(recording)) ? undefined : (backward(recording).get(operand) ?? 0)
}

const moved = (operands: ReadonlyArray<number>, operand: number, distance: number): ReadonlyArray<number> =>
  operands.map((each, k) => (k === operand ? each + distance : each))

/** The partials on the two sides of a kink, from below and from above; `undefined` outside the domain. */
const sidesOf = (
  name: OpName,
  { at }: Kink,
  operand: number,
  distance: number,
): readonly [number | undefined, number | undefined] => [
  partialOf(name, moved(at, operand, -distance), operand),
  partialOf(name, moved(at, operand, distance), operand),
]

const isPresent = (side: number | undefined): side is number => side !== undefined

/** What is wrong with a finite convention, seen from both sides; ordered as the rule is: convex, concave, limit. */
const finiteFault = (
  { at, reason }: Kink,
  stated: number,
  sides: readonly [number | undefined, number | undefined],
): string | undefined => {
  const present = sides.filter(isPresent)
  const [below = NaN, above = NaN] = sides
  const [least, most] = [Math.min(...present), Math.max(...present)]
  const isOneOperand = at.length === 1
  if (stated < least - tolerance || stated > most + tolerance) return 'outside its sides'
  if (reason.startsWith('convex') && below > above + tolerance) return 'not convex'
  if (reason.startsWith('concave') && below < above - tolerance) return 'not concave'
  if (reason.includes('on both sides') && most - least > tolerance) return 'not the same on both sides'
  if (/^con(vex|cave)/.test(reason) && isOneOperand) {
    const norm = least > 0 ? least : most < 0 ? -most : 0
    if (Math.abs(Math.abs(stated) - norm) > tolerance) return 'not of least magnitude'
  }
  return undefined
}

const distances = [2 ** -20, 2 ** -30, 2 ** -40]

/** What is wrong with an infinite convention: on a side in the domain, partials must grow towards it. */
const infiniteFault = (name: OpName, kink: Kink, stated: number, operand: number): string | undefined => {
  const grows = (side: ReadonlyArray<number | undefined>): boolean =>
    side.every(
      (partial, k) =>
        partial === stated ||
        (partial !== undefined &&
          partial * stated > 0 &&
          (k === 0 || Math.abs(partial) > 8 * Math.abs(side[k - 1] ?? NaN))),
    )
  const approaches = distances.map((distance) => sidesOf(name, kink, operand, distance))
  const sides = [
    { from: -1, partials: approaches.map(([below]) => below) },
    { from: 1, partials: approaches.map(([, above]) => above) },
  ]
  const isInside = (from: number): boolean =>
    ops[name].domain[operand]?.some(
      (interval) =>
        interval.from <= (kink.at[operand] ?? NaN) + from * (distances[0] ?? 0) &&
        (kink.at[operand] ?? NaN) + from * (distances[0] ?? 0) <= interval.to,
    ) === true
  const inside = sides
    .filter(({ from, partials }) => isInside(from) && partials.every(isPresent))
    .map(({ partials }) => partials)
  if (inside.length === 0) return 'without a side'
  return inside.every(grows) ? undefined : 'not the limit from inside the domain'
}

const kinks = names.flatMap((name) => ops[name].kinks.map((kink) => [name, kink.at, kink] as const))

describe.each(kinks)('the kink of %s at %j', (name, at, kink) => {
  const differentiable = at.flatMap((_, k) => (isParameter(name, k, at.length) ? [] : [k]))

  it('has the partials that are stated, when its function is recorded and swept and when its rules are read', () => {
    const gradients = backward(recorded(name, at))
    // A partial of 0 contributes nothing, so that its operand is absent: that reads as 0.
    expect(differentiable.map((k) => gradients.get(k) ?? 0)).toEqual(kink.partials)
    expect(partialsAt(ops[name], at).filter((partial) => partial !== null)).toEqual(kink.partials)
  })

  it('is consistent with its reason from both sides', () => {
    const faults = differentiable.flatMap((operand, index) => {
      const stated = kink.partials[index] ?? NaN
      // NaN says that there is no limit: nothing to compare with.
      if (Number.isNaN(stated)) return []
      const fault = Number.isFinite(stated)
        ? finiteFault(kink, stated, sidesOf(name, kink, operand, tolerance / 2 ** 12))
        : infiniteFault(name, kink, stated, operand)
      return fault === undefined
        ? []
        : [`the partial ${String(stated)} in operand ${String(operand)} is ${fault}`]
    })
    expect(faults).toEqual([])
  })
})
