import { isVar, raise } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { execute } from './Instruction.js'
import type { Program } from './link.js'

/**
 * A formula as a differentiable function of its variables.
 *
 * `evaluate` gives a number for numbers, and a `Var` while it is being recorded. It throws `UnknownPath` when a
 * variable is missing and `InvalidTree` when one is not a scalar; entries that are no variables are left alone.
 */
export interface Formula {
  /** The names to give values for, in the order of their first appearance. */
  readonly variables: ReadonlyArray<string>
  readonly evaluate: Evaluate
}

/** The function of a {@link Formula}: of numbers, or of scalars while it is being recorded. */
export interface Evaluate {
  (inputs: Readonly<Record<string, number>>): number
  (inputs: Readonly<Record<string, Scalar>>): Scalar
}

const valueOf = (inputs: Readonly<Record<string, unknown>>, name: string): Scalar => {
  if (!Object.hasOwn(inputs, name)) {
    return raise({
      _tag: 'UnknownPath',
      path: name,
      message: `Expected a value for the variable ${name}, but none came. Give evaluate a record with ${name} in it.`,
    })
  }
  const value = inputs[name]
  if (typeof value === 'number' || isVar(value)) return value
  return raise({
    _tag: 'InvalidTree',
    path: name,
    message: `Expected a scalar as the variable ${name}, but ${value === null ? 'null' : `a value of type ${typeof value}`} came. Give a number, or a Var of the function being recorded.`,
  })
}

/** The formula that runs a program. */
export const formulaOf = ({ instructions, variables }: Program): Formula => {
  function evaluate(inputs: Readonly<Record<string, number>>): number
  function evaluate(inputs: Readonly<Record<string, Scalar>>): Scalar
  function evaluate(inputs: Readonly<Record<string, Scalar>>): Scalar {
    return execute(
      instructions,
      variables.map((name) => valueOf(inputs, name)),
    )
  }
  return Object.freeze({ variables: Object.freeze(variables), evaluate })
}
