import * as fc from 'fast-check'
import type { Arbitrary } from 'fast-check'
import { functionArity, functions } from '@wengert/core'
import type { Expression, FunctionName, Operand, Step } from './Expression.js'

/** What random expressions are made of. */
export interface ExpressionConstraints {
  /** The ops to choose from; all of them unless told otherwise. */
  readonly ops?: ReadonlyArray<FunctionName>
  /** The plain numbers among the operands; moderate ones unless told otherwise. */
  readonly numbers?: Arbitrary<number>
  /** The greatest number of steps, 12 unless told otherwise. */
  readonly maxSteps?: number
  /** The greatest length of a list operand, 5 unless told otherwise. */
  readonly maxList?: number
}

const everyOp = Object.keys(functions) as ReadonlyArray<FunctionName>

const moderate = fc.double({ min: -3, max: 3, noNaN: true })

const count = (op: FunctionName, maxList: number): Arbitrary<number> => {
  const arity = functionArity[op]
  if (arity === 'any') return fc.nat(maxList)
  if (arity === 'even') return fc.nat(maxList).map((pairs) => 2 * pairs)
  return fc.constant(arity)
}

/** Random operands: earlier results four times out of five, else plain numbers. */
export const operandArbitrary = (numbers: Arbitrary<number> = moderate): Arbitrary<Operand> =>
  fc.oneof(
    { weight: 4, arbitrary: fc.nat(50).map((index): Operand => ({ _tag: 'Earlier', index })) },
    { weight: 1, arbitrary: numbers.map((value): Operand => ({ _tag: 'Number', value })) },
  )

/** Random steps of a straight line. */
export const stepArbitrary = ({
  ops = everyOp,
  numbers = moderate,
  maxList = 5,
}: ExpressionConstraints): Arbitrary<Step> => {
  const operand = operandArbitrary(numbers)
  return fc
    .constantFrom(...ops)
    .chain((op) =>
      count(op, maxList).chain((length) =>
        fc
          .array(operand, { minLength: length, maxLength: length })
          .map((operands): Step => ({ op, operands })),
      ),
    )
}

/**
 * Random expressions: every op of the table, lists of any length, subexpressions used more than once or not at all.
 * They shrink to fewer steps, earlier operands and shorter lists.
 *
 * @example
 * ```ts
 * import * as fc from 'fast-check'
 * import { evaluate, expressionArbitrary } from '@wengert/laws'
 *
 * const expressions = expressionArbitrary({ ops: ['add', 'mul'], numbers: fc.integer() })
 * fc.sample(expressions, { numRuns: 5, seed: 1 }).every((each) => Number.isInteger(evaluate(each)([2, 3]))) // => true
 * ```
 */
export const expressionArbitrary = ({
  maxSteps = 12,
  ...constraints
}: ExpressionConstraints = {}): Arbitrary<Expression> =>
  fc
    .array(stepArbitrary(constraints), { minLength: 1, maxLength: maxSteps })
    .map((steps): Expression => ({ steps }))
