import type { Rule } from '../rule/Rule.js'

/** An interval of operand values; an open end is not part of it. */
export interface Interval {
  readonly from: number
  readonly to: number
  readonly open: 'neither' | 'from' | 'to' | 'both'
}

/** A point where the derivative does not exist or is not finite, and the convention used there. */
export interface Kink {
  /** The operands at the point, one for each. */
  readonly at: ReadonlyArray<number>
  /** The partials the rules give there, one for each operand. */
  readonly partials: ReadonlyArray<number>
  /** Which part of the ordered rule applies, and why. */
  readonly reason: string
}

interface Entry<Mentioned extends string> {
  /** What pictures and tables print for the op: `+`, `tanh`, `**`. */
  readonly label: string
  /** One line for people. */
  readonly documentation: string
  /** The formula in LaTeX over `x`, `y`, `z` (n-ary: `x_i`, `y_i`). */
  readonly latex: string
  /** The interval of each operand where value and partials are finite and the partials are derivatives. */
  readonly domain: ReadonlyArray<Interval>
  readonly kinks: ReadonlyArray<Kink>
  /** A part of the domain without kinks, for ops whose kinks are not single points; the laws draw points from it. */
  readonly smooth?: ReadonlyArray<Interval>
  /** One rule for each operand; `null` where the operand is a constant parameter without a derivative. */
  readonly partials: ReadonlyArray<Rule<Mentioned> | null>
  /** The value in JavaScript over `$0`, `$1`, `$2`; every operand stands for a plain name or a column entry. */
  readonly javascript: string
  /** When the last operand is a plain number, the op that is recorded instead. */
  readonly withConstant?: string
  /** True for an op that users reach through another one's `withConstant`. */
  readonly hidden?: true
}

/** An op with a fixed number of operands. */
export interface FixedOp<Mentioned extends string = string> extends Entry<Mentioned> {
  readonly arity: 1 | 2 | 3
  readonly value: (...operands: ReadonlyArray<number>) => number
}

/** An op over lists: a left fold of one step over every element, or over every pair of elements. */
export interface ListOp<Mentioned extends string = string> extends Entry<Mentioned> {
  readonly arity: 'list' | 'pairs'
  /** The value of the empty list. */
  readonly initial: number
  /** One step of the fold; its JavaScript spelling names the running value `$acc`. */
  readonly value: (accumulated: number, ...operands: ReadonlyArray<number>) => number
}

/** An entry of the op table. */
export type Op<Mentioned extends string = string> = FixedOp<Mentioned> | ListOp<Mentioned>

/** Checks one entry's shape and keeps the names its rules mention, for the closure check of the table. */
export const op = <Mentioned extends string = never>(entry: Op<Mentioned>): Op<Mentioned> => entry

/** The whole real line. */
export const real: Interval = { from: -Infinity, to: Infinity, open: 'both' }

/** The numbers above zero. */
export const positive: Interval = { from: 0, to: Infinity, open: 'both' }
