import { mapTree } from '../recording/Tree.js'
import { appendRows, notesToKeep, primalAt } from '../tape/Tape.js'
import type { Tape } from '../tape/Tape.js'
import { idsInOrderOf } from './linkable.js'
import { relocatedNotes } from './relocatedNotes.js'
import { relocatedRows, relocation } from './Relocation.js'
import type { Bound } from './Relocation.js'

/** A tape with the rows of another after its own. */
export interface Link {
  readonly tape: Tape
  /** A tree of nodes of the appended part, as the nodes that they have become. */
  readonly placed: (tree: unknown) => unknown
}

/** Binds every node of one tree to the node at the same place of another tree of the same shape. */
export const binding = (from: unknown, to: unknown): Bound => {
  const targets = idsInOrderOf(from, to)
  return new Map(idsInOrderOf(from, from).map((id, index) => [id, targets[index] ?? id]))
}

/** The primals of a tree of nodes, in its own shape. */
export const primalsAt = (tape: Tape, tree: unknown): unknown =>
  mapTree(tree, (id) => tape[primalAt](Number(id)))

/**
 * Appends the rows of a part that are not bound to those of a tape, in time linear in the part. The part must have been
 * evaluated where its bound inputs are what they are bound to.
 */
export const link = (base: Tape, part: Tape, bound: Bound): Link => {
  const rows = part.rows()
  const places = relocation(rows, part.length, base.length, bound)
  const annotation = relocatedNotes(base[notesToKeep](), base.length, part[notesToKeep](), places)
  return {
    tape: base[appendRows]((extrasStart) => relocatedRows(rows, places, extrasStart), annotation),
    placed: (tree) => mapTree(tree, (id) => places.targets[Number(id)]),
  }
}
