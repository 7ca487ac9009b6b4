import { leavesWithPath, showPath } from '../recording/Tree.js'
import { oldestFirst, openScope } from './Annotation.js'
import type { Annotation, EnterNote } from './Annotation.js'
import type { NodeId } from './TapeNode.js'

/** A named, contiguous run of nodes, `start <= id < end`; `parent` is an index into the tape's scopes. */
export interface Scope {
  readonly name: string
  readonly start: NodeId
  readonly end: NodeId
  readonly parent: number | undefined
}

/** From node `at` on, `within` is the innermost scope. */
interface Boundary {
  readonly at: NodeId
  readonly within: EnterNote | undefined
}

/** What the annotations of a tape say, arranged for look-ups. */
export interface Notes {
  readonly labels: ReadonlyMap<NodeId, string>
  readonly paths: ReadonlyMap<NodeId, string>
  /** The inputs by path. */
  readonly ids: ReadonlyMap<string, NodeId>
  readonly boundaries: ReadonlyArray<Boundary>
  readonly scopes: ReadonlyArray<Scope>
}

const scopesOf = (notes: ReadonlyArray<Annotation>): ReadonlyArray<Scope> => {
  const entered = notes.flatMap((note) => (note._tag === 'Enter' ? [note] : []))
  const ends = new Map(
    notes.flatMap((note) => (note._tag === 'Exit' ? [[note.entered, note.at] as const] : [])),
  )
  const indices = new Map(entered.map((note, index) => [note, index]))
  return entered.map((note) => ({
    name: note.name,
    start: note.at,
    end: ends.get(note) ?? Infinity,
    parent: note.within === undefined ? undefined : indices.get(note.within),
  }))
}

/** Reads the annotations once, oldest first: a later label for the same node wins. */
export const readNotes = (newest: Annotation): Notes => {
  const notes = oldestFirst(newest)
  const inputs = notes.flatMap((note) =>
    note._tag === 'Inputs'
      ? leavesWithPath(note.ids).map(([path, id]) => [Number(id), showPath(path)] as const)
      : [],
  )
  return {
    labels: new Map(
      notes.flatMap((note) => (note._tag === 'Label' ? [[note.node, note.text] as const] : [])),
    ),
    paths: new Map(inputs),
    ids: new Map(inputs.map(([id, path]) => [path, id])),
    boundaries: notes.flatMap((note) =>
      note._tag === 'Enter' || note._tag === 'Exit' ? [{ at: note.at, within: openScope(note) }] : [],
    ),
    scopes: scopesOf(notes),
  }
}

const names = (scope: EnterNote | undefined): ReadonlyArray<string> => {
  const outwards = function* (): Generator<string> {
    for (let each = scope; each !== undefined; each = each.within) yield each.name
  }
  return [...outwards()].reverse()
}

/** The names of the scopes around a node, outermost first: the last boundary at or before the node decides. */
export const scopeNamesAt = (boundaries: ReadonlyArray<Boundary>, id: NodeId): ReadonlyArray<string> => {
  let low = 0
  let high = boundaries.length
  while (low < high) {
    const middle = (low + high) >>> 1
    if ((boundaries[middle]?.at ?? Infinity) <= id) low = middle + 1
    else high = middle
  }
  return names(boundaries[low - 1]?.within)
}
