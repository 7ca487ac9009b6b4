import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { findWitness, witnesses } from '../domain/witness.js'
import type { Expression } from '../expression/Expression.js'
import { smallerExpressions } from '../smaller/smallerExpressions.js'
import { draftOf, everyOp } from './drafts.js'
import { expectConstraints } from './expectConstraints.js'
import { isExpression } from './expectExpression.js'
import { usual } from './ExpressionConstraints.js'
import type { ExpressionConstraints } from './ExpressionConstraints.js'
import { printed } from '../expression/printed.js'
import { Shrinking } from './Shrinking.js'
import { expressionInside, expressionOf } from './expressionOf.js'

function* simplified(expression: Expression, isKept: boolean): Generator<Expression> {
  for (const { expression: smaller } of smallerExpressions(expression))
    if (!isKept || findWitness(smaller) !== undefined) yield printed(smaller)
}

/**
 * Random differentiable functions as data: every op of the table, lists of any length, results used more than once or
 * not at all, steps with derivative rules of their own, branches and loops that depend on comparisons, derivatives
 * inside. Unless domains are ignored, each has a {@link point}: somewhere, all its ops are inside their domains and away
 * from kinks.
 *
 * They shrink as data, to fewer statements of simpler operands, and are reported as code with the formula in a comment.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { evaluate, expression } from '@wengert/laws'
 *
 * const polynomials = expression({ ops: ['add', 'mul'], numbers: fc.integer(), statements: ['Branch'] })
 * fc.sample(polynomials, { numRuns: 5, seed: 1 }).every((each) => Number.isInteger(evaluate(each)([2, 3, 5]))) // => true
 * ```
 */
export const expression = (constraints: ExpressionConstraints = {}): Arbitrary<Expression> => {
  expectConstraints('expression', constraints)
  const { inputs = usual.inputs, ops = everyOp, domains = 'kept' } = constraints
  const drawn = fc
    .tuple(draftOf(constraints), fc.integer({ min: 1, max: inputs }), fc.nat(witnesses - 1))
    .map(([draft, count, turn]) =>
      printed(domains === 'kept' ? expressionInside(draft, count, turn, ops) : expressionOf(draft, count)),
    )
  return new Shrinking(drawn, (each) => simplified(each, domains === 'kept'), isExpression)
}
