import {
  noteCut,
  noteEnter,
  noteExit,
  noteExternal,
  noteLabel,
  oldestFirst,
  openScope,
} from '../tape/Annotation.js'
import type { Annotation } from '../tape/Annotation.js'
import type { NodeId } from '../tape/TapeNode.js'
import type { Relocation } from './Relocation.js'

/** The scopes of a tape end where the next part begins, those too that the program that built it left open. */
const closed = (newest: Annotation | undefined, at: NodeId): Annotation | undefined => {
  let note = newest
  for (let open = openScope(note); open !== undefined; open = openScope(note)) note = noteExit(note, open, at)
  return note
}

/**
 * The notes of a tape followed by those of the part that is appended to it. Labels of bound nodes go to what they are
 * bound to; the paths of the part's inputs are left out, since the new recording has inputs of its own.
 */
export const relocatedNotes = (
  base: Annotation | undefined,
  baseLength: number,
  part: Annotation | undefined,
  { targets, positions, end }: Relocation,
): Annotation | undefined => {
  const positionOf = (at: NodeId): NodeId => positions[at] ?? end
  return oldestFirst(part).reduce<Annotation | undefined>(
    (previous, { note, until }) => {
      switch (note._tag) {
        case 'Label': {
          const node = targets[note.node]
          return node === undefined || note.node >= until ? previous : noteLabel(previous, node, note.text)
        }
        case 'External': {
          const node = targets[note.node]
          return node === undefined || note.node >= until ? previous : noteExternal(previous, node, note.name)
        }
        case 'Enter':
          return noteEnter(previous, note.name, positionOf(note.at))
        case 'Exit': {
          const open = openScope(previous)
          return open === undefined ? previous : noteExit(previous, open, positionOf(note.at))
        }
        case 'Cut':
          return noteCut(previous, positionOf(note.at))
        case 'Inputs':
          return previous
      }
    },
    closed(base, baseLength),
  )
}
