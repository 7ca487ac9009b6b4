import { describe, it } from '@jest/globals'
import * as fc from 'fast-check'
import { ops, partialsAt, valueAt } from '@wengert/core'
import { backward } from '@wengert/grad'
import { agrees, finiteDifference } from '@wengert/laws'
import { applied } from './applied.js'
import { isDifferentiable, margin, opNames, pointOf } from './opSubjects.js'
import { parameters } from './parameters.js'

const step = margin / 2.5

const close = (one: number, other: number): boolean =>
  Math.abs(one - other) <= 1e-12 * Math.max(1, Math.abs(one), Math.abs(other))

describe.each(opNames.filter(isDifferentiable))('the partials of %s', (name) => {
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
