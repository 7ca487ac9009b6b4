import type { Rule } from '../rule/Rule.js'

/** An interval of operand values; an open end is not part of it. */
export interface Interval {
  readonly from: number
  readonly to: number
  readonly open: 'neither' | 'from' | 'to' | 'both'
}

/** Where an operand may lie: anywhere in one of these intervals, which do not overlap. */
export type Domain = ReadonlyArray<Interval>

/** A point where the derivative does not exist or is not finite, and the convention used there. */
export interface Kink {
  /** The operands at the point, one for each; a list of any length for an op over lists. */
  readonly at: ReadonlyArray<number>
  /** The partials the rules give there, one for each operand. */
  readonly partials: ReadonlyArray<number>
  /** Which part of the ordered rule applies, and why. */
  readonly reason: string
}

/**
 * An op at operands of some form is another, simpler expression: `x · 1 = x`, with `operands: [x, literal(1)]` and
 * `is: x`. The letters stand for any scalars, the same letter for the same one; the other side is a scalar, a number, or
 * one op applied to such.
 */
export interface Identity<Mentioned extends string = string> {
  readonly operands: ReadonlyArray<Rule<Mentioned>>
  readonly is: Rule<Mentioned>
}

interface Entry<Mentioned extends string> {
  /** What pictures and tables print for the op: `+`, `tanh`, `**`. */
  readonly label: string
  /** One line for people. */
  readonly documentation: string
  /** The formula in LaTeX over `x`, `y`, `z` (n-ary: `x_i`, `y_i`). */
  readonly latex: string
  /** Where each operand may lie for value and partials to be finite, but for overflow. */
  readonly domain: ReadonlyArray<Domain>
  readonly kinks: ReadonlyArray<Kink>
  /** A part of the domain without kinks and steep places; the laws draw points from it. Empty: not its derivative. */
  readonly smooth?: ReadonlyArray<Domain>
  /** One rule for each operand; `null` where the operand is a constant parameter without a derivative. */
  readonly partials: ReadonlyArray<Rule<Mentioned> | null>
  /**
   * The value in JavaScript over `$0`, `$1`, `$2`; every operand stands for a plain name or a column entry. What
   * JavaScript lacks is spelled `special.erf($0)`: an export of `src/special`.
   */
  readonly javascript: string
  /** True where two operands may be exchanged without a change of the value, bit for bit. */
  readonly commutative?: true
  /**
   * What `simplify` may write instead: only what never changes a bit of the value, nor a derivative of any order, for
   * any operands and any adjoint, zeros with their signs, infinities and NaN included.
   */
  readonly identities?: ReadonlyArray<Identity<Mentioned>>
  /** When the last operand is a plain number, the op that is recorded instead. */
  readonly withConstant?: string
  /** The op over a list that is recorded when there are other than two operands. */
  readonly withList?: string
  /** True for an op whose value does not read its operands, so that they may come after it on the tape. */
  readonly ahead?: true
  /** True for a comparison whose outcome may be recorded as a guard. */
  readonly guards?: true
  /** True for an op that users reach through another one's `withConstant` or `withList`, or that only rules mention. */
  readonly hidden?: true
}

/** An op with a fixed number of operands. */
export interface FixedOp<Mentioned extends string = string> extends Entry<Mentioned> {
  readonly arity: 1 | 2 | 3
  readonly value: (...operands: ReadonlyArray<number>) => number
}

/** An op over lists: a left fold of one step over every element, or over every pair of elements. */
export interface FoldOp<Mentioned extends string = string> extends Entry<Mentioned> {
  readonly arity: 'list' | 'pairs'
  /** The value of the empty list. */
  readonly initial: number
  /** One step of the fold; its JavaScript spelling names the running value `$acc`. */
  readonly value: (accumulated: number, ...operands: ReadonlyArray<number>) => number
}

/** An op over a list that must see all its elements at once; its JavaScript spelling names the list `$all`. */
export interface WholeOp<Mentioned extends string = string> extends Entry<Mentioned> {
  readonly arity: 'whole'
  readonly value: (operands: ReadonlyArray<number>) => number
}

/** An op over lists of any length, one node however long the list is. */
export type ListOp<Mentioned extends string = string> = FoldOp<Mentioned> | WholeOp<Mentioned>

/** An entry of the op table. */
export type Op<Mentioned extends string = string> = FixedOp<Mentioned> | ListOp<Mentioned>

/** Checks one entry's shape and keeps the names its rules mention, for the closure check of the table. */
export const op = <Mentioned extends string = never>(entry: Op<Mentioned>): Op<Mentioned> => entry

const from = (start: number): Interval => ({ from: start, to: Infinity, open: 'both' })

/** The whole real line. */
export const real: Domain = [from(-Infinity)]

/** The numbers above zero. */
export const positive: Domain = [from(0)]

/** All numbers but zero. */
export const nonzero: Domain = [{ from: -Infinity, to: 0, open: 'both' }, from(0)]

/** The numbers above another one. */
export const above = (start: number): Domain => [from(start)]

/** The numbers between two others. */
export const between = (start: number, end: number): Domain => [{ from: start, to: end, open: 'both' }]
