import { raise } from '../error/WengertException.js'
import { expectRecording } from '../recording/expected.js'
import type { Recording } from '../recording/Recording.js'
import { invalidLeaf, leavesInOrderOf, mapTree } from '../recording/Tree.js'
import { mentionIds } from '../tape/mention.js'
import { inputCode } from '../tape/opcode.js'
import { opcodeAt } from '../tape/Tape.js'
import type { Tape } from '../tape/Tape.js'
import type { NodeId } from '../tape/TapeNode.js'

/** The node ids of a tree, in the order in which another tree of the same shape has them. */
export const idsInOrderOf = (shape: unknown, tree: unknown): ReadonlyArray<NodeId> =>
  leavesInOrderOf(shape, tree).map(Number)

const expectNodes = (tape: Tape, tree: unknown, role: string): void => {
  mapTree(tree, (leaf) => {
    if (typeof leaf !== 'number') return raise(invalidLeaf(role, 'the id of a node', tree, leaf))
    if (Number.isInteger(leaf) && leaf >= 0 && leaf < tape.length) return leaf
    return raise({
      _tag: 'UnknownNode',
      node: leaf,
      message: `Expected ${role} of a recording as the id of a node on its tape, ${mentionIds(tape.length)}, but ${String(leaf)} came. Take the tape and its ids from the same recording.`,
    })
  })
}

const notAnInput = (came: string): never =>
  raise({
    _tag: 'InvalidTree',
    path: '',
    message: `Expected the inputs of a recording as the ids of different input nodes, but ${came} came. Take the recording from record or replay, or append an input for each leaf.`,
  })

/** Refuses what cannot be linked: no recording, or one whose ids are not those of nodes and inputs on its tape. */
export const expectLinkable = (
  recording: Recording<unknown, unknown>,
  called: string,
  position: number,
): void => {
  expectRecording(recording, called, position)
  const { tape, inputs, output } = recording
  expectNodes(tape, inputs, 'an input')
  expectNodes(tape, output, 'an output')
  const ids = idsInOrderOf(inputs, inputs)
  if (new Set(ids).size < ids.length) notAnInput('the same node twice')
  const other = ids.find((id) => tape[opcodeAt](id) !== inputCode)
  if (other !== undefined) notAnInput(`node ${String(other)} of kind ${tape.at(other)?._tag ?? 'unknown'}`)
}
