import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { findPoint } from '../domain/findPoint.js'
import { isPointOf } from '../domain/isPointOf.js'
import type { Expression } from '../expression/Expression.js'
import { simplerPoints } from '../smaller/simplerPoints.js'
import { coordinates, isPoint } from './coordinates.js'
import { expectKnown } from './expectConstraints.js'
import { expectExpression } from './expectExpression.js'
import { expectKinks } from './expectKinks.js'
import type { PointConstraints } from './PointConstraints.js'
import { Shrinking } from './Shrinking.js'

/** Points to try, the first of them most of the time. */
export const candidatesOf = (inputs: number): Arbitrary<ReadonlyArray<ReadonlyArray<number>>> =>
  fc.array(coordinates(inputs), { minLength: 6, maxLength: 6 })

/**
 * Inputs of an expression at which every op is inside its declared domain and every result is finite, inner derivatives
 * included: special numbers and ties among them. They are found by repair, not by rejection, for every random expression
 * whose domains are kept; an expression without such a point throws `InvalidTree`. They shrink to simple coordinates.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { evaluate, point } from '@wengert/laws'
 *
 * const logarithm = { inputs: 1, steps: [{ op: 'log', operands: [{ _tag: 'Earlier', index: 0 }] }] } as const
 * fc.sample(point(logarithm), { numRuns: 20, seed: 1 }).every((at) => Number.isFinite(evaluate(logarithm)(at))) // => true
 *
 * const magnitude = { inputs: 1, steps: [{ op: 'abs', operands: [{ _tag: 'Earlier', index: 0 }] }] } as const
 * fc.sample(point(magnitude, { kinks: 'hit' }), { numRuns: 20, seed: 1 }).every(([x]) => x === 0) // => true
 * ```
 */
export const point = (
  expression: Expression,
  constraints: PointConstraints = {},
): Arbitrary<ReadonlyArray<number>> => {
  expectExpression('point', expression)
  expectKnown('point', 1, ['kinks'], constraints)
  const { kinks = 'avoid' } = constraints
  expectKinks('point', 1, kinks)
  return new Shrinking(
    candidatesOf(expression.inputs).map((candidates) => findPoint(expression, kinks, candidates)),
    (at) => simplerPoints(at, isPointOf(expression, kinks)),
    isPoint,
  )
}
