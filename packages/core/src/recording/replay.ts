import * as E from 'fp-ts/lib/Either.js'
import type { Either } from 'fp-ts/lib/Either.js'
import type { WengertError } from '../error/WengertError.js'
import { forward } from '../generated/kernels.js'
import { ops } from '../ops/table.js'
import { withReplaced } from '../tape/Columns.js'
import { withPrimals } from '../tape/Tape.js'
import type { Tape } from '../tape/Tape.js'
import { operandsOf } from '../tape/TapeNode.js'
import type { NodeId } from '../tape/TapeNode.js'
import { expectRecording } from './expected.js'
import type { Primals } from './record.js'
import type { Recording } from './Recording.js'
import { invalidLeaf, leavesInOrderOf, shapeDifference } from './Tree.js'

/** A node as a message names it: by its label, its input path, its number, or its place on the tape. */
const nameOf = (tape: Tape, id: NodeId): string => {
  const node = tape.at(id)
  const name = node?.label ?? (node?._tag === 'Input' ? node.path : undefined)
  return name ?? (node?._tag === 'Constant' ? String(node.primal) : `node ${String(id)}`)
}

const branchChanged = (tape: Tape, id: NodeId, primals: Float64Array): WengertError => {
  const node = tape.at(id)
  const [left = 0, right = 0] = node === undefined ? [] : operandsOf(node)
  const was = node?.primal ?? NaN
  const isGuard = node?._tag === 'Guard'
  const now = isGuard ? 1 - was : (primals[left] ?? NaN)
  const scope = tape.scopeOf(id)
  const label = isGuard
    ? `${nameOf(tape, left)} ${ops[node.op].label} ${nameOf(tape, right)}`
    : nameOf(tape, left)
  const where = `at node ${String(id)}${scope.length === 0 ? '' : ` in ${scope.join(' / ')}`}`
  const what = isGuard
    ? `the comparison ${label} ${where} to be ${String(was !== 0)} as recorded, but it is ${String(now !== 0)}`
    : `the primal of ${label}, pinned ${where}, to be ${String(was)} as recorded, but it is ${String(now)}`
  return {
    _tag: 'BranchChanged',
    node: id,
    was,
    now,
    label,
    scope,
    message: `Expected ${what}: the function would take another path at these inputs. Record it again there.`,
  }
}

/** The leaves of the new inputs, in the order of the recorded ones. */
const newPrimals = (ids: unknown, inputs: unknown): Either<WengertError, ReadonlyArray<number>> => {
  const difference = shapeDifference(ids, inputs)
  if (difference !== undefined) return E.left(difference)
  const values = leavesInOrderOf(ids, inputs)
  const wrong = values.findIndex((value) => typeof value !== 'number')
  return wrong === -1
    ? E.right(values.map(Number))
    : E.left(invalidLeaf('an input', 'a number', inputs, values[wrong]))
}

/**
 * Evaluates a recording again at other inputs, in one pass over the tape and without calling the function.
 *
 * `Left(BranchChanged)` names the first guard or pin that no longer holds; `Left(ShapeMismatch)` and
 * `Left(InvalidTree)` refuse inputs of another shape. The structure of the tape is shared, only primals are new.
 *
 * @example
 * ```ts
 * import * as E from 'fp-ts/lib/Either.js'
 * import { pipe } from 'fp-ts/lib/function.js'
 * import { less, mul, neg, outputPrimal, record, replay } from '@wengert/core'
 *
 * const magnitude = record((x) => (less(x, 0) ? neg(x) : mul(x, 1)), -2)
 * pipe(replay(magnitude, -5), E.map(outputPrimal)) // => E.right(5)
 * E.isLeft(replay(magnitude, 5)) // => true
 * ```
 */
export const replay = <I, O>(
  recording: Recording<I, O>,
  inputs: Primals<I>,
): Either<WengertError, Recording<I, O>> => {
  expectRecording(recording, 'replay')
  const { tape } = recording
  const values = newPrimals(recording.inputs, inputs)
  if (E.isLeft(values)) return values
  const rows = tape.rows()
  const primals = withReplaced(
    rows.primals,
    leavesInOrderOf(recording.inputs, recording.inputs).map(Number),
    values.right,
  )
  const changed = forward(rows, primals, tape.length)
  return changed === -1
    ? E.right(Object.freeze({ ...recording, tape: tape[withPrimals](primals) }))
    : E.left(branchChanged(tape, changed, primals))
}
