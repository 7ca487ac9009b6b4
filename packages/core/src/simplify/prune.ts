import { expectRecording } from '../recording/expected.js'
import type { Recording } from '../recording/Recording.js'
import { Columns } from '../tape/Columns.js'
import { isWide } from '../tape/nodeAt.js'
import { constantCode } from '../tape/opcode.js'
import { opAt, readsAt } from '../tape/rowAt.js'
import { allocate } from '../tape/Rows.js'
import { neededNodes } from './needed.js'
import { relocated } from './Relocation.js'

/** The needed nodes of a recording alone, in their order. */
export const compacted = <I, O>(recording: Recording<I, O>): Recording<I, O> => {
  const { tape } = recording
  const rows = tape.rows()
  const needed = neededNodes(recording)
  const count = needed.reduce((sum, each) => sum + each, 0)
  if (count === tape.length) return recording
  const columns = new Columns(allocate(count, rows.extras.length), 0, 0)
  const places = new Int32Array(tape.length).fill(-1)
  const before = new Int32Array(tape.length + 1)
  for (let id = 0, place = 0; id < tape.length; id++) if (needed[id] === 1) places[id] = place++
  for (let id = 0; id < tape.length; id++) {
    before[id] = columns.length
    if (needed[id] === 0) continue
    const op = opAt(rows, id)
    const operands = readsAt(rows, id).map((operand) => places[operand] ?? 0)
    columns.push(
      rows.opcodes[id] ?? constantCode,
      operands,
      op !== undefined && isWide(op),
      rows.primals[id] ?? NaN,
    )
  }
  before[tape.length] = columns.length
  return relocated(recording, { columns, places, before })
}

/**
 * The recording without the nodes that nothing needs: inputs, outputs, guards and pins stay, with all that they are made
 * of, in their order, under their labels and in their scopes. Nothing else changes.
 *
 * Linear in the size of the tape. What is not a recording throws `InvalidOperand`. A tape of which some nodes are wanted
 * is the recording `{ tape, inputs: [], output: roots }`: its inputs stay all the same.
 *
 * @example
 * ```ts
 * import { mul, prune, record, sin } from '@wengert/core'
 *
 * const recording = record((x) => (sin(x), mul(x, x)), 3)
 * recording.tape.length // => 3
 * prune(recording).tape.length // => 2
 * prune(recording).output // => 1
 * ```
 */
export const prune = <I, O>(recording: Recording<I, O>): Recording<I, O> => {
  expectRecording(recording, 'prune')
  return compacted(recording)
}
