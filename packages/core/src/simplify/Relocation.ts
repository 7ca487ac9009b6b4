import { mapTree, namedLeaves } from '../recording/Tree.js'
import type { Recording } from '../recording/Recording.js'
import { noteEnter, noteExit, noteExternal, noteInputs, noteLabel, oldestFirst } from '../tape/Annotation.js'
import type { Annotation, EnterNote } from '../tape/Annotation.js'
import type { Columns } from '../tape/Columns.js'
import { annotation, notes, Tape } from '../tape/Tape.js'
import type { NodeId } from '../tape/TapeNode.js'

/** Where the nodes of a tape have gone in the columns of another one. */
export interface Relocation {
  readonly columns: Columns
  /** The new id of each node; −1 where it is gone. */
  readonly places: Int32Array
  /** How many of the new rows were there before the turn of each node came, and at the end. */
  readonly before: Int32Array
}

const gone = -1

/** A node's own label comes before those of nodes that have become the same one: it is the earliest of them. */
const labelled = (
  tape: Tape,
  { places }: Relocation,
  previous: Annotation | undefined,
): Annotation | undefined => {
  const known = new Set<NodeId>()
  const labels = [...tape[notes]().labels].sort(([a], [b]) => a - b)
  return labels.reduce((newest, [id, text]) => {
    const place = places[id] ?? gone
    if (place === gone || known.has(place)) return newest
    known.add(place)
    return noteLabel(newest, place, text)
  }, previous)
}

/** The names of values from outside. */
const named = (
  tape: Tape,
  { places }: Relocation,
  previous: Annotation | undefined,
): Annotation | undefined =>
  [...tape.externals].reduce((newest, [id, name]) => {
    const place = places[id] ?? gone
    return place === gone ? newest : noteExternal(newest, place, name)
  }, previous)

/** The trees of inputs, where all of them are on the tape. */
const placed = (
  tape: Tape,
  { places }: Relocation,
  previous: Annotation | undefined,
): Annotation | undefined =>
  oldestFirst(tape[annotation]).reduce((newest, { note, until }) => {
    if (note._tag !== 'Inputs') return newest
    const end = Math.min(until, tape.length)
    const ids = mapTree(note.ids, (id) => (Number(id) < end ? (places[Number(id)] ?? gone) : gone))
    return namedLeaves(ids).some(([, id]) => id === gone) ? newest : noteInputs(newest, ids)
  }, previous)

/** A scope has the nodes that were made while the turn of its nodes was. */
const scoped = (
  tape: Tape,
  { before }: Relocation,
  previous: Annotation | undefined,
): Annotation | undefined => {
  const { scopes } = tape
  const open: Array<{ readonly index: number; readonly entered: EnterNote }> = []
  let newest = previous
  const closeUntil = (parent: number | undefined): void => {
    for (let last = open.at(-1); last !== undefined && last.index !== parent; last = open.at(-1)) {
      newest = noteExit(newest, last.entered, before[scopes[last.index]?.end ?? tape.length] ?? 0)
      open.pop()
    }
  }
  for (const [index, { name, start, parent }] of scopes.entries()) {
    closeUntil(parent)
    const entered = noteEnter(newest, name, before[start] ?? 0)
    newest = entered
    open.push({ index, entered })
  }
  closeUntil(undefined)
  return newest
}

/** The recording with its nodes where they have gone, under the labels, paths and scopes that they had. */
export const relocated = <I, O>(
  { tape, inputs, output }: Recording<I, O>,
  relocation: Relocation,
): Recording<I, O> => {
  const { columns, places } = relocation
  const moved = <A>(ids: A): A => mapTree(ids, (id) => places[Number(id)] ?? gone) as A
  const annotated = [labelled, named, placed, scoped].reduce<Annotation | undefined>(
    (newest, add) => add(tape, relocation, newest),
    undefined,
  )
  return Object.freeze({
    tape: new Tape(columns, columns.length, annotated),
    inputs: moved(inputs),
    output: moved(output),
  })
}
