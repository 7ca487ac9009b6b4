import * as E from 'fp-ts/lib/Either.js'
import type { Either } from 'fp-ts/lib/Either.js'
import type { WengertError } from '../error/WengertError.js'
import { raise } from '../error/WengertException.js'
import { ops } from '../ops/table.js'
import { hasEnvironment } from '../recording/environment.js'
import { external } from '../recording/external.js'
import { lift } from '../recording/lift.js'
import type { Primals, Vars } from '../recording/record.js'
import { outputPrimal } from '../recording/Recording.js'
import type { Recording } from '../recording/Recording.js'
import { invalidLeaf, isNumberTree, leavesInOrderOf, mapTree, shapeDifference } from '../recording/Tree.js'
import type { MapLeaves } from '../recording/Tree.js'
import { Handle } from '../recording/Var.js'
import type { Scalar } from '../recording/Var.js'
import { replay } from '../replay/replay.js'
import { append, appendWide, settleWide } from '../tape/Columns.js'
import { isWide } from '../tape/nodeAt.js'
import { constantCode } from '../tape/opcode.js'
import { isConstantAt, isExternalAt, opAt, readsAt } from '../tape/rowAt.js'
import type { Rows } from '../tape/Rows.js'
import type { Tape } from '../tape/Tape.js'
import type { NodeId } from '../tape/TapeNode.js'
import { expectLinkable } from './linkable.js'

/** A recording as a function of scalars: numbers give numbers, `Var`s are recorded. */
export interface RecordedFunction<I, O> {
  (inputs: Primals<I>): Primals<O>
  (inputs: Vars<I>): Vars<O>
  (inputs: MapLeaves<I, Scalar>): MapLeaves<O, Scalar>
}

const value = <A>(result: Either<WengertError, A>): A =>
  E.isLeft(result) ? raise(result.left) : result.right

/** Appends a row that is neither an input nor a constant to the open recording. */
const appendRow = (rows: Rows, id: NodeId, operands: ReadonlyArray<NodeId>, primal: number): Handle => {
  const code = rows.opcodes[id] ?? constantCode
  const op = opAt(rows, id)
  if (op !== undefined && ops[op].ahead === true) return append(code, 0, 0, primal)
  return op !== undefined && isWide(op)
    ? appendWide(code, operands, primal)
    : append(code, operands[0] ?? 0, operands[1] ?? 0, primal)
}

/** Appends the rows of a tape to the open recording, some nodes of which are there already. */
const appended = (tape: Tape, bound: ReadonlyMap<NodeId, Handle>): ReadonlyArray<Handle> => {
  const rows = tape.rows()
  const handles: Array<Handle> = []
  const ahead: Array<NodeId> = []
  const idOf = (node: NodeId): NodeId => handles[node]?.id ?? 0
  for (let id = 0; id < tape.length; id++) {
    const primal = rows.primals[id] ?? NaN
    const name = isExternalAt(rows, id) && hasEnvironment() ? tape.externals.get(id) : undefined
    const op = opAt(rows, id)
    if (op !== undefined && ops[op].ahead === true) ahead.push(id)
    handles.push(
      bound.get(id) ??
        (name !== undefined
          ? lift(external(name), 'external')
          : isConstantAt(rows, id) || isExternalAt(rows, id)
            ? lift(primal, 'a constant')
            : appendRow(rows, id, readsAt(rows, id).map(idOf), primal)),
    )
  }
  for (const id of ahead) settleWide(idOf(id), readsAt(rows, id).map(idOf))
  return handles
}

/**
 * The function that was recorded, as a function: a recording is evaluated, recorded inside of another function, and
 * differentiated, without the code that it was recorded of.
 *
 * Numbers are replayed; `Var`s have the rows of the tape appended to their recording, guards and all. Where a guard or a
 * pin no longer holds, `BranchChanged` is thrown, and `ShapeMismatch` or `InvalidTree` for other inputs than recorded.
 * What is not a recording throws.
 *
 * @example
 * ```ts
 * import { mul, record, sin, toFunction } from '@wengert/core'
 * import { derivative, grad } from '@wengert/grad'
 *
 * const wave = toFunction(record((x) => mul(x, sin(x)), 1))
 * wave(0) // => 0
 * grad(wave)(0) // => 0
 * derivative(wave, 2)(0) // => 2
 * ```
 */
export const toFunction = <I, O>(recording: Recording<I, O>): RecordedFunction<I, O> => {
  expectLinkable(recording, 'toFunction', 0)
  const onVars = (inputs: unknown): unknown => {
    const difference = shapeDifference(recording.inputs, inputs, 'an input')
    if (difference !== undefined) return raise(difference)
    const handles = leavesInOrderOf(recording.inputs, inputs).map((leaf) =>
      typeof leaf === 'number' || leaf instanceof Handle
        ? lift(leaf, 'an input')
        : raise(invalidLeaf('an input', 'a scalar', inputs, leaf)),
    )
    let next = 0
    const numbers = mapTree(recording.inputs, () => handles[next++]?.primal) as Primals<I>
    const { tape } = value(replay(recording, numbers))
    const ids = leavesInOrderOf(recording.inputs, recording.inputs).map(Number)
    const made = appended(tape, new Map(ids.map((id, k) => [id, handles[k] ?? lift(NaN, 'an input')])))
    return mapTree(recording.output, (id) => made[Number(id)])
  }
  return ((inputs: Primals<I>) =>
    isNumberTree(inputs)
      ? outputPrimal(value(replay(recording, inputs)))
      : onVars(inputs)) as RecordedFunction<I, O>
}
