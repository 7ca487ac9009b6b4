import { equal, functions, greater, greaterOrEqual, less, lessOrEqual, notEqual, raise } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { grad } from '@wengert/grad'
import type { Block, Comparison, Expression, Operand, Statement, Step } from './Expression.js'
import type { Preparation } from './Preparation.js'
import { printedAs } from './printed.js'
import { parameterAt } from './recordedOp.js'
import { showModule } from './showExpression.js'
import { withOwnRule } from './withOwnRule.js'

const comparisons = { equal, greater, greaterOrEqual, less, lessOrEqual, notEqual }

const asItIs: Preparation = (operand) => operand

type Known = ReadonlyArray<Scalar>

const resolved = (operand: Operand, known: Known): Scalar =>
  operand._tag === 'Number'
    ? operand.value
    : (known[operand.index] ??
      raise({
        _tag: 'UnknownNode',
        node: operand.index,
        message: `Expected one of the ${String(known.length)} inputs and results so far as an operand, counted from 0, but number ${String(operand.index)} came. Refer to inputs and earlier results only.`,
      }))

const prepared = ({ op, operands }: Step, known: Known, prepare: Preparation): Known =>
  operands.map((operand, position) =>
    parameterAt(op, position) ? resolved(operand, known) : prepare(resolved(operand, known), op, position),
  )

const holds = ({ comparison, left, right }: Comparison, known: Known): boolean =>
  comparisons[comparison](resolved(left, known), resolved(right, known))

// Blocks nest as deep as the expression is written, so that recursion is safe here.
const afterBlock = (block: Block, known: Known, prepare: Preparation): Known =>
  block.reduce<Known>((all, statement) => [...all, resultOf(statement, all, prepare)], known)

const valueOf = (block: Block, known: Known, prepare: Preparation): Scalar =>
  afterBlock(block, known, prepare).at(-1) ?? 1

/** The result of a statement, given all inputs and results before it. */
export const resultOf = (statement: Statement, known: Known, prepare: Preparation = asItIs): Scalar => {
  if ('op' in statement) return functions[statement.op](...prepared(statement, known, prepare))
  switch (statement._tag) {
    case 'Ruled':
      return withOwnRule(statement, prepared(statement.step, known, prepare))
    case 'Branch':
      return valueOf(holds(statement.when, known) ? statement.then : statement.otherwise, known, prepare)
    case 'Loop': {
      let current = resolved(statement.start, known)
      for (let k = 0; k < statement.times && holds(statement.when, [...known, current]); k++)
        current = valueOf(statement.body, [...known, current], prepare)
      return current
    }
    case 'Slope':
      return grad((x: Scalar) => valueOf(statement.body, [...known, x], prepare))(
        resolved(statement.at, known),
      )
  }
}

const inputsOf = ({ inputs }: Expression, given: Known): Known =>
  Array.from({ length: Math.max(1, inputs) }, (_, k) => given[k] ?? 1)

/**
 * The results of all statements of an expression outside of its blocks, in order; plain numbers give numbers, `Var`s are
 * recorded. A function of them all misses no part of the expression. Missing inputs are 1. An operand that is neither an
 * input nor an earlier result throws `UnknownNode`.
 *
 * @example
 * ```ts
 * import { results } from '@wengert/laws'
 * import type { Expression } from '@wengert/laws'
 *
 * const x = { _tag: 'Earlier', index: 0 } as const
 * const square: Expression = { inputs: 1, steps: [{ op: 'mul', operands: [x, x] }, { op: 'neg', operands: [x] }] }
 * results(square)([3]) // => [9, -3]
 * ```
 */
export const results = (
  expression: Expression,
  preparation?: Preparation,
): ((given: ReadonlyArray<Scalar>) => ReadonlyArray<Scalar>) =>
  printedAs(
    (given: ReadonlyArray<Scalar>) =>
      afterBlock(expression.steps, inputsOf(expression, given), preparation ?? asItIs).slice(
        Math.max(1, expression.inputs),
      ),
    () => showModule(expression, { gives: 'results', preparation }),
  )

/**
 * The value of an expression at some inputs, the result of its last statement; plain numbers give a number, `Var`s are
 * recorded with a guard for every comparison. Missing inputs are 1. An operand that is neither an input nor an earlier
 * result throws `UnknownNode`. fast-check prints the function as {@link showExpression} does.
 *
 * @example
 * ```ts
 * import { grad } from '@wengert/grad'
 * import { evaluate } from '@wengert/laws'
 * import type { Expression } from '@wengert/laws'
 *
 * const last = { _tag: 'Earlier', index: 1 } as const
 * const double = { op: 'add', operands: [last, last] } as const
 * const below = { comparison: 'less', left: last, right: { _tag: 'Number', value: 10 } } as const
 * const doubling: Expression = {
 *   inputs: 1,
 *   steps: [{ _tag: 'Loop', start: { _tag: 'Earlier', index: 0 }, when: below, body: [double], times: 8 }],
 * }
 * evaluate(doubling)([3]) // => 12
 * grad(evaluate(doubling))([3]) // => [4]
 * ```
 */
export const evaluate = (
  expression: Expression,
  preparation?: Preparation,
): ((given: ReadonlyArray<Scalar>) => Scalar) =>
  printedAs(
    (given: ReadonlyArray<Scalar>) =>
      valueOf(expression.steps, inputsOf(expression, given), preparation ?? asItIs),
    () => showModule(expression, { preparation }),
  )
