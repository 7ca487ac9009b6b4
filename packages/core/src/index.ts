export { ap, BuildApplicative, BuildMonad, chain, map, of, runBuild, URI } from './build/Build.js'
export type { Build } from './build/Build.js'
export { apply, constant, input, labelNode, within } from './build/append.js'
export { ScalarField } from './build/Field.js'
export type {
  ArityMismatch,
  BranchChanged,
  ComparedOperand,
  ExpiredVar,
  ForeignVar,
  InvalidOperand,
  InvalidRule,
  InvalidTree,
  MissingExternal,
  ShapeMismatch,
  TooLarge,
  UnknownNode,
  UnknownOp,
  UnknownPath,
  VarAsNumber,
  WengertError,
} from './error/WengertError.js'
export { mentionValue } from './error/mentionValue.js'
export { raise, WengertException } from './error/WengertException.js'
export { forward, reverse } from './generated/kernels.js'
export { pushforward, reverseTangents } from './generated/tangents.js'
export type { DualColumns } from './generated/tangents.js'
export * from './generated/operations.js'
export * as pipeable from './generated/pipeable.js'
export { andThen, compose } from './link/compose.js'
export { fanout } from './link/fanout.js'
export type { Fits } from './link/Fits.js'
export { identity } from './link/identity.js'
export { getEndomorphismMonoid, LinkedSemigroupoid, LinkedURI } from './link/Linked.js'
export type { Linked } from './link/Linked.js'
export { linkedRows } from './link/linkedRows.js'
export { toFunction } from './link/toFunction.js'
export type { RecordedFunction } from './link/toFunction.js'
export { split } from './link/split.js'
export { valueAt } from './ops/valueAt.js'
export { partialsAt } from './ops/partialsAt.js'
export type { Domain, FixedOp, FoldOp, Identity, Interval, Kink, ListOp, Op, WholeOp } from './ops/Op.js'
export { ops } from './ops/table.js'
export type { OpName } from './ops/table.js'
export { openDifferential } from './recording/differential.js'
export type { OpenDifferential } from './recording/differential.js'
export { expectFunction, expectRecording } from './recording/expected.js'
export { equal, greater, greaterOrEqual, less, lessOrEqual, notEqual, primal } from './recording/guards.js'
export type { Environment } from './recording/environment.js'
export { external, withEnvironment } from './recording/external.js'
export { label, scope } from './recording/label.js'
export { asVar, freshCopy, isRecording, nodeOf, openRows, varAt } from './recording/open.js'
export type { OpenRows } from './recording/open.js'
export { borrowRecording, record } from './recording/record.js'
export type { BorrowedRecording } from './recording/lending.js'
export type { NumberTree, Primals, Vars } from './recording/record.js'
export { outputPrimal } from './recording/Recording.js'
export type { Recording } from './recording/Recording.js'
export { evaluatedRows } from './replay/column/evaluate.js'
export { replay } from './replay/replay.js'
export { replayFrom } from './replay/replayFrom.js'
export { specialise } from './replay/specialise.js'
export type { Specialised, SpecialiseOptions } from './replay/specialise.js'
export {
  invalidLeaf,
  isRecord,
  leavesInOrderOf,
  leavesWithPath,
  mapTree,
  shapeDifference,
  showPath,
} from './recording/Tree.js'
export type { MapLeaves, Path } from './recording/Tree.js'
export { isVar } from './recording/Var.js'
export type { Scalar, Var } from './recording/Var.js'
export { foldRule } from './rule/Rule.js'
export type { Rule, RuleReader } from './rule/Rule.js'
export { NodeIndex } from './simplify/NodeIndex.js'
export { prune } from './simplify/prune.js'
export { simplify } from './simplify/simplify.js'
export { logSoftmax, softmax } from './softmax/softmax.js'
export { copiedRows } from './tape/Columns.js'
export type { Column, Rows } from './tape/Rows.js'
export { isConstantAt, isExternalAt, opAt, operandsAt, readsAt } from './tape/rowAt.js'
export { edges } from './tape/edges.js'
export type { Edge } from './tape/edges.js'
export { firstNonFinite } from './tape/firstNonFinite.js'
export type { NonFinite } from './tape/firstNonFinite.js'
export { introduceNode, mentionIds, mentionNode, mentionOperands } from './tape/mention.js'
export type { Scope } from './tape/Notes.js'
export { constantCode, inputCode } from './tape/opcode.js'
export { showNode, tapeShow } from './tape/show.js'
export { emptyTape, Tape } from './tape/Tape.js'
export { tapeEq } from './tape/tapeEq.js'
export { operandsOf } from './tape/TapeNode.js'
export type {
  ApplyNode,
  ConstantNode,
  ExternalNode,
  GuardNode,
  InputNode,
  NodeId,
  PinNode,
  TapeNode,
} from './tape/TapeNode.js'
