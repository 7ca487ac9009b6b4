import type { Arbitrary } from 'fast-check'
import { record } from '@wengert/core'
import type { Recording, Scalar } from '@wengert/core'
import { evaluate } from '../expression/evaluate.js'
import { showModule } from '../expression/showExpression.js'
import type { ExpressionConstraints } from './ExpressionConstraints.js'
import { expectConstraintsAndKinks } from './expectKinks.js'
import { expressionAndPoint } from './expressionAndPoint.js'
import type { PointConstraints } from './PointConstraints.js'
import { printedAs } from '../expression/printed.js'
import { spelledNumbers } from '../expression/spelling.js'

/**
 * Random recordings of a scalar function of several numbers: {@link expression}s recorded at a {@link point}. They shrink
 * with their expressions, and are reported as the code that records them.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { firstNonFinite } from '@wengert/core'
 * import { tape } from '@wengert/laws'
 *
 * fc.sample(tape(), { numRuns: 20, seed: 1 }).every((recording) => firstNonFinite(recording.tape)._tag === 'None') // => true
 * ```
 */
export const tape = (
  constraints: ExpressionConstraints & PointConstraints = {},
): Arbitrary<Recording<ReadonlyArray<number>, Scalar>> => {
  expectConstraintsAndKinks('tape', constraints)
  return expressionAndPoint(constraints).map(([expression, at]) => {
    const recording: Recording<ReadonlyArray<number>, Scalar> = record(evaluate(expression), at)
    return Object.freeze(
      printedAs({ ...recording }, () =>
        showModule(expression, { afterwards: [`const recording = record(f, ${spelledNumbers(at)})`] }),
      ),
    )
  })
}
