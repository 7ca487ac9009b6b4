import { raise } from '@wengert/core'
import type { Expression } from '../expression/Expression.js'
import { showFormula } from '../expression/showFormula.js'
import { findFault } from './findFault.js'
import { findKink } from './findKink.js'
import { demandsOf, isPointOf } from './isPointOf.js'
import type { KinkChoice } from './isPointOf.js'
import { scattered } from './scattered.js'
import { findWitness, witnessPoint } from './witness.js'

type At = ReadonlyArray<number>

/** A point that is fine, with as many coordinates of another one as go, or else as far in its direction as goes. */
const towards = (base: At, other: At, fits: (at: At) => boolean): At => {
  const mixed = base.reduce<At>((at, _, k) => {
    const next = at.map((each, j) => (j === k ? (other[k] ?? NaN) : each))
    return fits(next) ? next : at
  }, base)
  if (mixed.some((x, k) => !Object.is(x, base[k]))) return mixed
  for (let part = 0.5; part > 2 ** -12; part /= 2) {
    const moved = base.map((x, k) => x + part * ((other[k] ?? x) - x))
    if (fits(moved)) return moved
  }
  return base
}

const nowhere = (expression: Expression, kinks: KinkChoice): never => {
  const fault = findFault(expression, witnessPoint(expression.inputs, 0), demandsOf(kinks))
  const cause =
    fault?.op === undefined
      ? ''
      : ` At ${JSON.stringify(witnessPoint(expression.inputs, 0))}, ${fault.op}(${fault.operands.join(', ')}) is not.`
  return raise({
    _tag: 'InvalidTree',
    path: '',
    message: `Expected an expression with a point ${
      kinks === 'hit'
        ? 'at a kink'
        : kinks === 'avoid'
          ? 'inside its domains and away from kinks'
          : 'inside its domains'
    }, but none was found for ${showFormula(expression)}.${cause} ${
      kinks === 'hit'
        ? 'Draw expression and point together with expressionAndPoint, which makes a kink where there is none.'
        : 'Draw expressions whose domains are kept, or restrict their ops.'
    }`,
  })
}

const baseOf = (expression: Expression, kinks: KinkChoice, candidates: ReadonlyArray<At>): At => {
  const fits = isPointOf(expression, kinks)
  return (
    candidates.find(fits) ??
    findWitness(expression) ??
    // Where witnesses fail, an expression has been written by hand.
    [...scattered(expression.inputs)].find(fits) ??
    nowhere(expression, kinks)
  )
}

/** A point at a kink: one of some candidates, or near one; `undefined` where none is found. */
export const findPointAtKink = (expression: Expression, candidates: ReadonlyArray<At>): At | undefined => {
  const fits = isPointOf(expression, 'hit')
  const drawn = candidates.find(fits)
  if (drawn !== undefined) return drawn
  const moderate = candidates.filter((each) => each.every((x) => Math.abs(x) < 1e3))
  const bases = new Set([baseOf(expression, 'any', moderate), findWitness(expression) ?? []])
  return findKink(expression, bases, fits)
}

/** A point made of some candidates: the first that is as asked for, or else one that is, moved towards a candidate. */
export const findPoint = (expression: Expression, kinks: KinkChoice, candidates: ReadonlyArray<At>): At => {
  if (kinks === 'hit') return findPointAtKink(expression, candidates) ?? nowhere(expression, kinks)
  const fits = isPointOf(expression, kinks)
  return candidates.find(fits) ?? towards(baseOf(expression, kinks, candidates), candidates[0] ?? [], fits)
}
