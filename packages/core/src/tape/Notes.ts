import { namedLeaves } from '../recording/Tree.js'
import { oldestFirst, openScope } from './Annotation.js'
import type { Annotation, Bounded, EnterNote } from './Annotation.js'
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
  /** The last node that carries a label. */
  readonly labelled: ReadonlyMap<string, NodeId>
  /** Where inputs stand in their tree; an input that is the whole tree has no path. */
  readonly paths: ReadonlyMap<NodeId, string>
  /** The inputs by path. */
  readonly ids: ReadonlyMap<string, NodeId>
  /** The names of the values from outside. */
  readonly externals: ReadonlyMap<NodeId, string>
  readonly boundaries: ReadonlyArray<Boundary>
  readonly scopes: ReadonlyArray<Scope>
}

const scopesOf = (notes: ReadonlyArray<Bounded>): ReadonlyArray<Scope> => {
  const ends = new Map(
    notes.flatMap(({ note }): ReadonlyArray<readonly [EnterNote, NodeId]> =>
      note._tag === 'Exit' ? [[note.entered, note.at]] : [],
    ),
  )
  const withNodes = notes.flatMap(({ note, until }) => {
    if (note._tag !== 'Enter') return []
    const end = Math.min(ends.get(note) ?? Infinity, until)
    return note.at < end ? [{ note, end }] : []
  })
  const indices = new Map(withNodes.map(({ note }, index) => [note, index]))
  return withNodes.map(({ note, end }) => ({
    name: note.name,
    start: note.at,
    end,
    parent: note.within === undefined ? undefined : indices.get(note.within),
  }))
}

const boundariesOf = (notes: ReadonlyArray<Bounded>): ReadonlyArray<Boundary> =>
  notes.flatMap(({ note, until }) =>
    note._tag === 'Enter' || note._tag === 'Exit' || note._tag === 'Cut'
      ? [{ at: Math.min(note.at, until), within: openScope(note) }]
      : [],
  )

/** Reads the annotations once, oldest first: a later label or path for the same node wins. */
export const readNotes = (newest: Annotation): Notes => {
  const notes = oldestFirst(newest)
  const inputs = [
    ...new Map(
      notes.flatMap(({ note, until }) =>
        note._tag === 'Inputs'
          ? namedLeaves(note.ids).flatMap(([path, id]): ReadonlyArray<readonly [NodeId, string]> =>
              Number(id) < until ? [[Number(id), path]] : [],
            )
          : [],
      ),
    ),
  ]
  const labels = new Map(
    notes.flatMap(({ note, until }): ReadonlyArray<readonly [NodeId, string]> =>
      note._tag === 'Label' && note.node < until ? [[note.node, note.text]] : [],
    ),
  )
  const externals = new Map(
    notes.flatMap(({ note, until }): ReadonlyArray<readonly [NodeId, string]> =>
      note._tag === 'External' && note.node < until ? [[note.node, note.name]] : [],
    ),
  )
  return {
    labels,
    externals,
    labelled: new Map([...labels].map(([id, label]) => [label, id])),
    paths: new Map(inputs.filter(([, path]) => path !== '')),
    ids: new Map(inputs.map(([id, path]) => [path, id])),
    boundaries: boundariesOf(notes),
    scopes: scopesOf(notes),
  }
}

const noNames: ReadonlyArray<string> = Object.freeze([])

const names = (scope: EnterNote | undefined): ReadonlyArray<string> => {
  if (scope === undefined) return noNames
  const outwards = function* (): Generator<string> {
    for (let each: EnterNote | undefined = scope; each !== undefined; each = each.within) yield each.name
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
