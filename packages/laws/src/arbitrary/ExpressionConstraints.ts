import type { Arbitrary } from 'fast-check'
import type { FunctionName, Statement } from '../expression/Expression.js'

/** The kinds of statement besides plain steps: a step with a derivative rule of its own, control flow, an inner derivative. */
export type StatementKind = Exclude<Statement, { readonly op: FunctionName }>['_tag']

/** The greatest sizes of what is drawn, unless told otherwise. */
export const usual = { inputs: 3, steps: 8, list: 5, depth: 2, block: 3, turns: 4 } as const

/** What random expressions are made of. */
export interface ExpressionConstraints {
  /** The ops to choose from; all of them unless told otherwise. */
  readonly ops?: ReadonlyArray<FunctionName>
  /** The plain numbers among the operands; finite ones, special ones among them, unless told otherwise. */
  readonly numbers?: Arbitrary<number>
  /** The greatest number of inputs, 3 unless told otherwise. */
  readonly inputs?: number
  /** The greatest number of statements, 8 unless told otherwise. */
  readonly steps?: number
  /** The greatest length of a list operand, 5 unless told otherwise. */
  readonly list?: number
  /** What there is besides plain steps; everything unless told otherwise, nothing for straight lines. */
  readonly statements?: ReadonlyArray<StatementKind>
  /** How deep blocks nest, 2 unless told otherwise and 10 at most; 0 for no blocks. */
  readonly depth?: number
  /** The greatest number of statements of an inner block, 3 unless told otherwise. */
  readonly block?: number
  /** The greatest number of turns of a loop, 4 unless told otherwise. */
  readonly turns?: number
  /**
   * `kept` for expressions that are inside the domains of their ops and away from kinks somewhere, so that they have a
   * {@link point}; `ignored` for any, whose values may be NaN everywhere. Kept unless told otherwise.
   */
  readonly domains?: 'kept' | 'ignored'
}
