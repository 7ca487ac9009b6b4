import type { equal, functions, greater, greaterOrEqual, less, lessOrEqual, notEqual } from '@wengert/core'

/** The name of an op function. */
export type FunctionName = keyof typeof functions

/** What a step is applied to: the input or result of that number, inputs first, or a plain number. */
export type Operand =
  { readonly _tag: 'Earlier'; readonly index: number } | { readonly _tag: 'Number'; readonly value: number }

/** An op applied to earlier results. A constant parameter of an op is a plain number. */
export interface Step {
  readonly op: FunctionName
  readonly operands: ReadonlyArray<Operand>
}

/** A step with a derivative rule of its own, which says what the op's partials say. */
export interface Ruled {
  readonly _tag: 'Ruled'
  readonly rule: 'pullback' | 'tangent'
  readonly step: Step
}

interface Comparisons {
  readonly equal: typeof equal
  readonly greater: typeof greater
  readonly greaterOrEqual: typeof greaterOrEqual
  readonly less: typeof less
  readonly lessOrEqual: typeof lessOrEqual
  readonly notEqual: typeof notEqual
}

/** The name of a comparison that records a guard. */
export type ComparisonName = keyof Comparisons

/** A comparison that control flow depends on. */
export interface Comparison {
  readonly comparison: ComparisonName
  readonly left: Operand
  readonly right: Operand
}

/** Statements with a scope of their own, which see all earlier results; the last one is the value, or the last result before. */
export type Block = ReadonlyArray<Statement>

/** One of two blocks, by a comparison. */
export interface Branch {
  readonly _tag: 'Branch'
  readonly when: Comparison
  readonly then: Block
  readonly otherwise: Block
}

/** A block that is run while a comparison holds, at most so often; it starts from an operand and sees its own last result. */
export interface Loop {
  readonly _tag: 'Loop'
  readonly start: Operand
  readonly when: Comparison
  readonly body: Block
  readonly times: number
}

/** The derivative of a block by a variable of its own, at an operand. */
export interface Slope {
  readonly _tag: 'Slope'
  readonly body: Block
  readonly at: Operand
}

/** A step of a straight line, with a rule of its own or without, control flow, or a derivative inside. */
export type Statement = Step | Ruled | Branch | Loop | Slope

/**
 * A differentiable function as data: statements over some inputs and the results before them, so that subexpressions
 * are shared. The last statement is its value.
 */
export interface Expression {
  readonly inputs: number
  readonly steps: Block
}
