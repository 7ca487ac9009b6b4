import { describe, expect, it } from '@jest/globals'
import * as E from 'fp-ts/lib/Either.js'
import { pipe } from 'fp-ts/lib/function.js'
import { opFunctions, ops, outputPrimal, partialsAt, replay, valueAt } from '@wengert/core'
import type { OpName, Rule } from '@wengert/core'
import { backward } from '@wengert/grad'
import { applied, isParameter, positionOf, recorded } from './applied.js'
import { specialPointsOf } from './specialPoints.js'

const names = Object.keys(ops) as ReadonlyArray<OpName>

const show = (value: unknown): string => (Object.is(value, -0) ? '-0' : String(value))

const call = (name: OpName, operands: ReadonlyArray<number>): string =>
  `${name}(${operands.map(show).join(', ')})`

/** The partials that the sweep gives; what no contribution reached has the partial 0. */
const sweptAt = (name: OpName, operands: ReadonlyArray<number>): ReadonlyArray<number> => {
  const gradients = backward(applied(name, operands))
  return operands.map((_, k) => gradients.get(k) ?? 0)
}

const mentions = (rule: Rule | null | undefined, part: Rule): boolean =>
  JSON.stringify(rule).includes(JSON.stringify(part))

const ordinary = [-2, -1, -0.5, 0, 0.5, 1, 2, 3]

/**
 * An op may be linear in an operand, or a step, or stop the gradient: its partial is then the same wherever that operand
 * is, NaN included. Its rule mentions neither the operand nor the output, or comes to the same number all along, as for
 * x^1.
 */
const isLinearIn = (name: OpName, operand: number, operands: ReadonlyArray<number>): boolean => {
  const position = positionOf(ops[name], operand, operands.length)
  const rule = ops[name].partials[position]
  if (!mentions(rule, { _tag: 'Operand', position }) && !mentions(rule, { _tag: 'Output' })) return true
  const partials = ordinary
    .map((moved) => operands.map((each, k) => (k === operand ? moved : each)))
    .filter((at) => !Number.isNaN(valueAt(ops[name], at)))
    .map((at) => sweptAt(name, at)[operand])
  return new Set(partials).size === 1 && partials[0] === sweptAt(name, operands)[operand]
}

describe.each(names)('%s at special operands', (name) => {
  const points = specialPointsOf(name)

  it('has one value: of the table, of its function on numbers, when recorded, and when replayed', () => {
    const differing = points.flatMap((operands) => {
      const table = valueAt(ops[name], operands)
      const ones = operands.map(() => 1)
      const values = {
        numbers: opFunctions[name](...operands),
        recorded: outputPrimal(recorded(name, operands)),
        replayed: pipe(replay(recorded(name, operands, ones), operands), E.map(outputPrimal), E.toUnion),
      }
      return Object.entries(values).flatMap(([way, value]) =>
        Object.is(value, table)
          ? []
          : [`${call(name, operands)} is ${show(table)}, but ${show(value)} ${way}`],
      )
    })
    expect(differing).toEqual([])
  })

  it('has the same partials from the sweep and from its rules', () => {
    const differing = points.flatMap((operands) => {
      const read = partialsAt(ops[name], operands)
      return sweptAt(name, operands).flatMap((swept, k) => {
        const partial = read[k] ?? swept
        // + 0: a partial of 0 may be absent from the sweep, without its sign.
        return Object.is(partial + 0, swept + 0)
          ? []
          : [`∂${String(k)} ${call(name, operands)} is ${show(partial)} by rule and ${show(swept)} by sweep`]
      })
    })
    expect(differing).toEqual([])
  })

  it('has no finite partial where it has no value', () => {
    const numbers = points.flatMap((operands) => {
      if (!Number.isNaN(valueAt(ops[name], operands))) return []
      return sweptAt(name, operands).flatMap((partial, k) =>
        isParameter(name, k, operands.length) || !Number.isFinite(partial) || isLinearIn(name, k, operands)
          ? []
          : [`∂${String(k)} ${call(name, operands)} is ${show(partial)}`],
      )
    })
    expect(numbers).toEqual([])
  })
})
