import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { findWitness } from '../domain/witness.js'
import { findPoint, findPointAtKink } from '../domain/findPoint.js'
import { isPointOf } from '../domain/isPointOf.js'
import type { KinkChoice } from '../domain/isPointOf.js'
import { evaluate, resultOf } from '../expression/evaluate.js'
import type { Expression } from '../expression/Expression.js'
import { showModule } from '../expression/showExpression.js'
import { spelledNumber, spelledNumbers } from '../expression/spelling.js'
import { smallerExpressions } from '../smaller/smallerExpressions.js'
import { simplerPoints } from '../smaller/simplerPoints.js'
import { isExpression } from './expectExpression.js'
import { expectConstraintsAndKinks } from './expectKinks.js'
import { expression } from './expression.js'
import { usual } from './ExpressionConstraints.js'
import type { ExpressionConstraints } from './ExpressionConstraints.js'
import { candidatesOf } from './point.js'
import type { PointConstraints } from './PointConstraints.js'
import { printed, printedAs } from '../expression/printed.js'
import { Shrinking } from './Shrinking.js'

/** An expression, and inputs inside the domains of its ops. */
export type ExpressionAndPoint = readonly [expression: Expression, at: ReadonlyArray<number>]

/** A pair that fast-check reports as code that gives the value at the point. */
const pairOf = (given: Expression, at: ReadonlyArray<number>): ExpressionAndPoint =>
  printedAs<ExpressionAndPoint>([given, at], () => {
    const value = spelledNumber(Number(evaluate(given)(at)))
    return showModule(given, { afterwards: [`f(${spelledNumbers(at)}) // => ${value}`] })
  })

/** The expression with a kink at a point: the distance of one of its inputs from where it is. */
const withKink = (given: Expression, at: ReadonlyArray<number>): ExpressionAndPoint => {
  const index = given.inputs + given.steps.length
  const value = given.steps.reduce<ReadonlyArray<number>>(
    (known, statement) => [...known, Number(resultOf(statement, known))],
    at,
  )
  const moving = [...value.keys()].reverse()
  for (const last of moving) {
    const kinked = printed({
      inputs: given.inputs,
      steps: [
        ...given.steps,
        {
          op: 'sub',
          operands: [
            { _tag: 'Earlier', index: last },
            { _tag: 'Number', value: value[last] ?? 0 },
          ],
        },
        { op: 'abs', operands: [{ _tag: 'Earlier', index }] },
      ],
    })
    if (isPointOf(kinked, 'hit')(at)) return pairOf(kinked, at)
  }
  return pairOf(given, at)
}

const placed = (
  given: Expression,
  kinks: KinkChoice,
  candidates: ReadonlyArray<ReadonlyArray<number>>,
): ExpressionAndPoint => {
  if (kinks !== 'hit') return pairOf(given, findPoint(given, kinks, candidates))
  const at = findPointAtKink(given, candidates)
  return at === undefined ? withKink(given, findPoint(given, 'any', candidates)) : pairOf(given, at)
}

function* simplified([given, at]: ExpressionAndPoint, kinks: KinkChoice): Generator<ExpressionAndPoint> {
  for (const { expression: smaller, inputs } of smallerExpressions(given)) {
    const left = inputs.map((k) => at[k] ?? 1)
    const points = [left, ...[0.5, 1, 2].map((x) => left.map(() => x)), findWitness(smaller) ?? left]
    const found = points.find(isPointOf(smaller, kinks))
    if (found !== undefined) yield pairOf(printed(smaller), found)
  }
  for (const simpler of simplerPoints(at, isPointOf(given, kinks))) yield pairOf(given, simpler)
}

const isPair = (value: unknown): value is ExpressionAndPoint =>
  Array.isArray(value) && value.length === 2 && isExpression(value[0]) && Array.isArray(value[1])

/**
 * Random expressions, each with one {@link point}: what most properties are about. They shrink together, to the smallest
 * expression at the simplest point. At a kink, an expression that has none gets one.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { grad } from '@wengert/grad'
 * import { evaluate, expressionAndPoint } from '@wengert/laws'
 *
 * const smooth = expressionAndPoint({ ops: ['sin', 'exp', 'mul', 'log'], kinks: 'avoid' })
 * const hasFiniteGradient = fc.property(smooth, ([f, at]) => grad(evaluate(f))(at).every(Number.isFinite))
 * fc.check(hasFiniteGradient, { seed: 1, numRuns: 20 }).failed // => false
 * ```
 */
export const expressionAndPoint = (
  constraints: ExpressionConstraints & PointConstraints = {},
): Arbitrary<ExpressionAndPoint> => {
  expectConstraintsAndKinks('expressionAndPoint', constraints)
  const { kinks = 'avoid', ...others } = constraints
  const { inputs = usual.inputs } = others
  return new Shrinking(
    fc.tuple(expression(others), candidatesOf(inputs)).map(([drawn, candidates]) =>
      placed(
        drawn,
        kinks,
        candidates.map((each) => each.slice(0, drawn.inputs)),
      ),
    ),
    (pair) => simplified(pair, kinks),
    isPair,
  )
}
