import * as fc from 'fast-check'
import { showExpression } from '../expression/showExpression.js'
import type { Expression } from '../expression/Expression.js'

/** A value that fast-check reports as a text, which is made only then. */
export const printedAs = <A extends object>(value: A, show: () => string): A =>
  Object.defineProperty(value, fc.toStringMethod, { value: show })

/** An expression that fast-check reports as code, with its formula. */
export const printed = (expression: Expression): Expression =>
  printedAs({ ...expression }, () => `\n${showExpression(expression)}\n`)
