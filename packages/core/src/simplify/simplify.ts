import { expectRecording } from '../recording/expected.js'
import type { Recording } from '../recording/Recording.js'
import { leavesInOrderOf } from '../recording/Tree.js'
import { constantCode, externalCode, inputCode } from '../tape/opcode.js'
import { opAt, readsAt } from '../tape/rowAt.js'
import { ops } from '../ops/table.js'
import type { NodeId } from '../tape/TapeNode.js'
import { Draft } from './Draft.js'
import { neededNodes } from './needed.js'
import { compacted } from './prune.js'
import { relocated } from './Relocation.js'

/** The needed nodes, each made from what its operands have become; what is needed no longer is still there. */
const rewritten = <I, O>(recording: Recording<I, O>): Recording<I, O> => {
  const { tape, inputs } = recording
  const rows = tape.rows()
  const needed = neededNodes(recording)
  const given = new Set(leavesInOrderOf(inputs, inputs))
  const draft = new Draft(needed.reduce((sum, each) => sum + each, 0))
  const places = new Int32Array(tape.length).fill(-1)
  const before = new Int32Array(tape.length + 1)
  const ahead: Array<NodeId> = []
  for (let id = 0; id < tape.length; id++) {
    before[id] = draft.columns.length
    if (needed[id] === 0) continue
    const code = rows.opcodes[id] ?? constantCode
    const primal = rows.primals[id] ?? NaN
    const op = opAt(rows, id)
    const operands = readsAt(rows, id).map((operand) => places[operand] ?? 0)
    if (op !== undefined && ops[op].ahead === true) {
      places[id] = draft.ahead(op, operands.length, primal)
      ahead.push(id)
    } else if (op !== undefined) places[id] = draft.apply(op, operands, primal)
    else if (code === inputCode || code === externalCode || given.has(id))
      places[id] = draft.input(code, primal)
    else if (code === constantCode) places[id] = draft.constant(primal)
    else places[id] = draft.decision(code, operands, primal)
  }
  for (const id of ahead)
    draft.settle(
      places[id] ?? 0,
      readsAt(rows, id).map((operand) => places[operand] ?? 0),
    )
  before[tape.length] = draft.columns.length
  return relocated(recording, { columns: draft.columns, places, before })
}

/**
 * A smaller recording of the same function: the same value bit for bit and the same derivatives, at every input.
 *
 * Nodes that nothing needs are dropped, ops on constants alone are folded, equal constants and equal subexpressions
 * become one node, and what the op table lists as `identities` is written more simply (x · 1, −−x, x + −y, a choice with
 * a known condition). Nothing that changes a bit of a value is done: x + 0 stays, and so does 0 · x. Where subexpressions
 * become one, sums of adjoints are added in another order, which is the only difference in a derivative. Inputs stay, and
 * guards and pins in their order, but for those that repeat an earlier one or decide on constants.
 *
 * A node keeps its label, and one that others have become takes the label of the first that has one; it is in the scope
 * where it was first made. Linear in the size of the tape; simplifying twice changes nothing more. What is not a
 * recording throws `InvalidOperand`. A tape of which some nodes are wanted is the recording
 * `{ tape, inputs: [], output: roots }`.
 *
 * @example
 * ```ts
 * import { add, mul, neg, record, showNode, sin, simplify } from '@wengert/core'
 *
 * const recording = record((x) => add(mul(sin(x), 1), neg(sin(x))), 2)
 * recording.tape.length // => 7
 * simplify(recording).tape.length // => 3
 * Array.from(simplify(recording).tape, showNode).at(-1) // => '%2 = sub(%1, %1) = 0'
 * ```
 */
export const simplify = <I, O>(recording: Recording<I, O>): Recording<I, O> => {
  expectRecording(recording, 'simplify')
  return compacted(rewritten(recording))
}
