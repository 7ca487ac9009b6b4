import { equal, greater, greaterOrEqual, less, lessOrEqual, notEqual } from '@wengert/core'
import type { Scalar } from '@wengert/core'
import { grad } from '@wengert/grad'
import { asItIs, resolved, taken } from './Expression.js'
import type { Operand, Preparation, Step } from './Expression.js'

const comparisons = { equal, greater, greaterOrEqual, less, lessOrEqual, notEqual }

/** The name of a comparison that records a guard. */
export type ComparisonName = keyof typeof comparisons

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

/** A step of a straight line, or control flow. */
export type Statement = Step | Branch | Loop | Slope

/**
 * A differentiable function with control flow, as data: branches and loops that depend on comparisons, and derivatives
 * inside. An {@link Expression} with a number of inputs is a program.
 */
export interface Program {
  readonly inputs: number
  readonly steps: Block
}

type Known = ReadonlyArray<Scalar>

const holds = ({ comparison, left, right }: Comparison, known: Known): boolean =>
  comparisons[comparison](resolved(left, known), resolved(right, known))

// Blocks nest as deep as the program is written, so that recursion is safe here.
const afterBlock = (block: Block, known: Known, prepare: Preparation): Known =>
  block.reduce<Known>((all, statement) => [...all, resultOf(statement, all, prepare)], known)

const valueOf = (block: Block, known: Known, prepare: Preparation): Scalar =>
  afterBlock(block, known, prepare).at(-1) ?? 1

const resultOf = (statement: Statement, known: Known, prepare: Preparation): Scalar => {
  if ('op' in statement) return taken(statement, known, prepare)
  switch (statement._tag) {
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

const inputsOf = ({ inputs }: Program, given: Known): Known =>
  Array.from({ length: Math.max(1, inputs) }, (_, k) => given[k] ?? 1)

/**
 * The value of a program at some inputs, the result of its last statement; plain numbers give a number, `Var`s are
 * recorded with a guard for every comparison. Missing inputs are 1.
 *
 * @example
 * ```ts
 * import { grad } from '@wengert/grad'
 * import { runProgram } from '@wengert/laws'
 * import type { Program } from '@wengert/laws'
 *
 * const last = { _tag: 'Earlier', index: 1 } as const
 * const double = { op: 'add', operands: [last, last] } as const
 * const below = { comparison: 'less', left: last, right: { _tag: 'Number', value: 10 } } as const
 * const doubling: Program = {
 *   inputs: 1,
 *   steps: [{ _tag: 'Loop', start: { _tag: 'Earlier', index: 0 }, when: below, body: [double], times: 8 }],
 * }
 * runProgram(doubling)([3]) // => 12
 * grad(runProgram(doubling))([3]) // => [4]
 * ```
 */
export const runProgram =
  (program: Program, prepare: Preparation = asItIs) =>
  (given: ReadonlyArray<Scalar>): Scalar =>
    valueOf(program.steps, inputsOf(program, given), prepare)

/**
 * The results of all statements of a program outside of its blocks, in order, as {@link results} of an expression: a
 * function of them all misses no part of the program.
 *
 * @example
 * ```ts
 * import { programResults } from '@wengert/laws'
 *
 * const x = { _tag: 'Earlier', index: 0 } as const
 * const square = { op: 'mul', operands: [x, x] } as const
 * programResults({ inputs: 1, steps: [square, { op: 'neg', operands: [x] }] })([3]) // => [9, -3]
 * ```
 */
export const programResults =
  (program: Program, prepare: Preparation = asItIs) =>
  (given: ReadonlyArray<Scalar>): ReadonlyArray<Scalar> =>
    afterBlock(program.steps, inputsOf(program, given), prepare).slice(Math.max(1, program.inputs))
