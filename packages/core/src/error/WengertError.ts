import type { NodeId } from '../tape/TapeNode.js'

/** Everything that can go wrong, as plain data with a sentence in `message`. */
export type WengertError =
  | ForeignVar
  | ExpiredVar
  | VarAsNumber
  | InvalidOperand
  | InvalidTree
  | InvalidRule
  | ShapeMismatch
  | BranchChanged
  | UnknownNode
  | UnknownOp
  | ArityMismatch
  | UnknownPath
  | MissingExternal
  | TooLarge

interface Failure<Tag extends string> {
  readonly _tag: Tag
  /** What was expected, what came, what to do. */
  readonly message: string
}

/** A `Var` of one recording was used in another. */
export interface ForeignVar extends Failure<'ForeignVar'> {
  readonly node: NodeId
}

/** A `Var` was used after its recording had ended. */
export interface ExpiredVar extends Failure<'ExpiredVar'> {
  readonly node: NodeId
}

/** A `Var` was used where JavaScript wants a number or a string, as in `x + 1`. */
export interface VarAsNumber extends Failure<'VarAsNumber'> {
  readonly node: NodeId
}

/** An operand of an op was neither a number nor a `Var`. */
export interface InvalidOperand extends Failure<'InvalidOperand'> {
  readonly op: string
  readonly position: number
}

/** A tree of inputs, outputs or seeds held something other than its leaves. */
export interface InvalidTree extends Failure<'InvalidTree'> {
  readonly path: string
}

/** A derivative rule of one's own is no derivative: not linear, or of a function that uses more than its argument. */
export interface InvalidRule extends Failure<'InvalidRule'> {
  /** The name of the rule. */
  readonly name: string
}

/** Two trees that should have had the same shape did not. */
export interface ShapeMismatch extends Failure<'ShapeMismatch'> {
  readonly path: string
}

/** A replay left the path that was recorded, at a guard or at a pin. */
export interface BranchChanged extends Failure<'BranchChanged'> {
  readonly node: NodeId
  readonly was: number
  readonly now: number
  /** What was compared, `x < 0`, or whose primal was pinned. */
  readonly label: string
  /** The operands of the comparison, left and right; of a pin, the one that was pinned. */
  readonly sides: ReadonlyArray<ComparedOperand>
  readonly scope: ReadonlyArray<string>
}

/** An operand of a guard or pin, when it was recorded and in the replay. */
export interface ComparedOperand {
  readonly node: NodeId
  /** Its label, its input path, its number, or its place on the tape. */
  readonly name: string
  readonly was: number
  readonly now: number
}

/** A node id that is not on the tape. */
export interface UnknownNode extends Failure<'UnknownNode'> {
  readonly node: number
}

/** A name that is not in the op table. */
export interface UnknownOp extends Failure<'UnknownOp'> {
  readonly op: string
}

/** An op was given a number of operands it does not take. */
export interface ArityMismatch extends Failure<'ArityMismatch'> {
  readonly op: string
  readonly came: number
}

/** An input path that the recording does not have. */
export interface UnknownPath extends Failure<'UnknownPath'> {
  readonly path: string
}

/** A value from outside that no environment has. */
export interface MissingExternal extends Failure<'MissingExternal'> {
  readonly name: string
  /** The names that the environment has. */
  readonly known: ReadonlyArray<string>
}

/** More was asked for than can sensibly be done. */
export interface TooLarge extends Failure<'TooLarge'> {
  readonly size: number
  readonly limit: number
}
