import { functionArity, functions, ops } from '@wengert/core'
import type { Scalar } from '@wengert/core'

/** The name of an op function. */
export type FunctionName = keyof typeof functions

/** What a step is applied to: the input or step of that number, counted modulo those there are, or a plain number. */
export type Operand =
  { readonly _tag: 'Earlier'; readonly index: number } | { readonly _tag: 'Number'; readonly value: number }

/** An op applied to earlier results. */
export interface Step {
  readonly op: FunctionName
  readonly operands: ReadonlyArray<Operand>
}

/**
 * A differentiable function as data: a straight-line program over its inputs, so that subexpressions are shared. The
 * last step is its value.
 */
export interface Expression {
  readonly steps: ReadonlyArray<Step>
}

/** What happens to the operands of an op on their way, as the identity or a map into the op's domain. */
export type Preparation = (operand: Scalar, op: FunctionName, position: number) => Scalar

export const asItIs: Preparation = (operand) => operand

/** As many operands as the op takes, of those that the step has; missing ones are 1, constant parameters that are not plain numbers 2. */
const fitted = (op: FunctionName, operands: ReadonlyArray<Scalar>): ReadonlyArray<Scalar> => {
  const arity = functionArity[op]
  if (arity === 'any') return operands
  if (arity === 'even') return operands.slice(0, operands.length - (operands.length % 2))
  return Array.from({ length: arity }, (_, position) => {
    const operand = operands[position] ?? 1
    return ops[op].partials[position] === null && typeof operand !== 'number' ? 2 : operand
  })
}

/** The scalar that an operand stands for. */
export const resolved = (operand: Operand, known: ReadonlyArray<Scalar>): Scalar =>
  operand._tag === 'Number' ? operand.value : (known[operand.index % known.length] ?? 1)

/** The result of a step, given all results before it. */
export const taken = ({ op, operands }: Step, known: ReadonlyArray<Scalar>, prepare: Preparation): Scalar => {
  const scalars = operands.map((operand, position) => prepare(resolved(operand, known), op, position))
  return functions[op](...fitted(op, scalars))
}

/**
 * The results of all steps of an expression at some inputs, in order; plain numbers give numbers, `Var`s are recorded.
 * Without inputs, 1 stands for them.
 *
 * @example
 * ```ts
 * import { results } from '@wengert/laws'
 * import type { Expression } from '@wengert/laws'
 *
 * const x = { _tag: 'Earlier', index: 0 } as const
 * const square: Expression = { steps: [{ op: 'mul', operands: [x, x] }, { op: 'neg', operands: [x] }] }
 * results(square)([3]) // => [9, -3]
 * ```
 */
export const results =
  ({ steps }: Expression, prepare: Preparation = asItIs) =>
  (inputs: ReadonlyArray<Scalar>): ReadonlyArray<Scalar> => {
    const known: Array<Scalar> = inputs.length === 0 ? [1] : [...inputs]
    const first = known.length
    for (const step of steps) known.push(taken(step, known, prepare))
    return known.slice(first)
  }

/**
 * The value of an expression at some inputs: the result of its last step, the first input where it has none.
 *
 * @example
 * ```ts
 * import { grad } from '@wengert/grad'
 * import { evaluate } from '@wengert/laws'
 *
 * const x = { _tag: 'Earlier', index: 0 } as const
 * const square = evaluate({ steps: [{ op: 'mul', operands: [x, x] }] })
 * square([3]) // => 9
 * grad(square)([3]) // => [6]
 * ```
 */
export const evaluate =
  (expression: Expression, prepare: Preparation = asItIs) =>
  (inputs: ReadonlyArray<Scalar>): Scalar =>
    results(expression, prepare)(inputs).at(-1) ?? inputs[0] ?? 1
