import * as fc from 'fast-check'
import type { Expression } from './Expression.js'
import { showExpression } from './showExpression.js'

/** A value that fast-check reports as a text, which is made only then. */
export const printedAs = <A extends object>(value: A, show: () => string): A =>
  Object.defineProperty(value, fc.toStringMethod, { value: () => `\n${show()}\n` })

/** An expression that fast-check reports as code, with its formula. */
export const printed = (expression: Expression): Expression =>
  printedAs({ ...expression }, () => showExpression(expression))
