import { raise } from '../error/WengertException.js'
import { noteCut } from './Annotation.js'
import type { Annotation } from './Annotation.js'
import { Columns } from './Columns.js'
import { viewRows } from './Rows.js'
import type { OwnedRows, Rows } from './Rows.js'
import { nodeAt } from './nodeAt.js'
import { readNotes, scopeNamesAt } from './Notes.js'
import { remembered } from './remembered.js'
import type { Notes, Scope } from './Notes.js'
import type { NodeId, TapeNode } from './TapeNode.js'

/** The keys of what a tape does for this package alone. */
export const appendRow = Symbol('appendRow')
export const appendRows = Symbol('appendRows')
export const notesToKeep = Symbol('notesToKeep')
export const annotate = Symbol('annotate')
export const withPrimals = Symbol('withPrimals')
export const primalAt = Symbol('primalAt')
export const notes = Symbol('notes')
export const opcodeAt = Symbol('opcodeAt')
export const annotation = Symbol('annotation')
export const structure = Symbol('structure')

const noNotes: Notes = {
  labels: new Map(),
  labelled: new Map(),
  paths: new Map(),
  ids: new Map(),
  externals: new Map(),
  boundaries: [],
  scopes: [],
}

/**
 * An immutable sequence of node records (a Wengert list), stored as columns: reading makes records on demand,
 * appending gives a longer tape and leaves this one as it is.
 *
 * @example
 * ```ts
 * import { mul, record } from '@wengert/core'
 *
 * const { tape } = record((x) => mul(x, x), 3)
 * tape.length // => 2
 * tape.at(1) // => { id: 1, _tag: 'Apply', op: 'mul', args: [0, 0], primal: 9 }
 * tape.prefix(1).length // => 1
 * Array.from(tape, (node) => node.primal) // => [3, 9]
 * ```
 */
export class Tape implements Iterable<TapeNode> {
  readonly #columns: Columns
  readonly #annotation: Annotation | undefined
  readonly #isCut: boolean
  /** The number of nodes. */
  readonly length: number

  constructor(columns: Columns, length: number, annotation: Annotation | undefined, isCut = false) {
    this.#columns = columns
    this.#annotation = annotation
    this.#isCut = isCut
    this.length = length
    Object.freeze(this)
  }

  /** The node with that id; `undefined` outside the tape, as for arrays. O(1). */
  at(id: NodeId): TapeNode | undefined {
    return Number.isInteger(id) && id >= 0 && id < this.length
      ? nodeAt(this.#columns, this[notes](), id)
      : undefined
  }

  /** The tape of the first `length` nodes, O(1); a length outside 0 … `this.length` throws `UnknownNode`. */
  prefix(length: number): Tape {
    if (Number.isInteger(length) && length >= 0 && length <= this.length)
      return new Tape(this.#columns, length, this.#annotation, this.#isCut || length < this.length)
    return raise({
      _tag: 'UnknownNode',
      node: length,
      message: `Expected the length of a prefix as a whole number from 0 to ${String(this.length)}, but ${String(length)} came. Ask for no more nodes than the tape has.`,
    })
  }

  *[Symbol.iterator](): Generator<TapeNode, undefined> {
    const notesNow = this[notes]()
    for (let id = 0; id < this.length; id++) yield nodeAt(this.#columns, notesNow, id)
    return undefined
  }

  /** The scopes with a node on this tape, in the order in which they began. */
  get scopes(): ReadonlyArray<Scope> {
    return this[notes]()
      .scopes.filter((scope) => scope.start < this.length)
      .map((scope) => ({ ...scope, end: Math.min(scope.end, this.length) }))
  }

  /** The label of a node, if it has one. */
  labelOf(id: NodeId): string | undefined {
    return id < this.length ? this[notes]().labels.get(id) : undefined
  }

  /** The names of the scopes around a node, outermost first. */
  scopeOf(id: NodeId): ReadonlyArray<string> {
    return id < this.length ? scopeNamesAt(this[notes]().boundaries, id) : []
  }

  /** The nodes that carry a label. */
  idsOfLabel(label: string): ReadonlyArray<NodeId> {
    return [...this[notes]().labels].flatMap(([id, text]) => (text === label && id < this.length ? [id] : []))
  }

  /** The last node that carries a label: O(1), unless that node is beyond a prefix. */
  idOfLabel(label: string): NodeId | undefined {
    const id = this[notes]().labelled.get(label)
    return id === undefined || id < this.length ? id : this.idsOfLabel(label).at(-1)
  }

  /** The inputs by path. */
  get inputIds(): ReadonlyMap<string, NodeId> {
    return this[notes]().ids
  }

  /** The names of the values that came from an environment, by node. */
  get externals(): ReadonlyMap<NodeId, string> {
    return this[notes]().externals
  }

  /** The input at a path such as `layers[0].w`. */
  idOfPath(path: string): NodeId | undefined {
    const id = this[notes]().ids.get(path)
    return id !== undefined && id < this.length ? id : undefined
  }

  /** The node records, for `JSON.stringify`. */
  toJSON(): ReadonlyArray<TapeNode> {
    return [...this]
  }

  /** The primal of a node, without making its record. */
  [primalAt](id: NodeId): number | undefined {
    if (!Number.isInteger(id) || id < 0 || id >= this.length) return undefined
    const { rows, row } = this.#columns.locate(id)
    return rows.primals[row]
  }

  /** The opcode of a node, without making its record. */
  [opcodeAt](id: NodeId): number | undefined {
    const { rows, row } = this.#columns.locate(id)
    return rows.opcodes[row]
  }

  /** The tape with one more row; this tape stays as it is. */
  [appendRow](opcode: number, args: ReadonlyArray<NodeId>, inExtras: boolean, primal: number): Tape {
    const columns = this.#columns.newestFor(this.length)
    columns.push(opcode, args, inExtras, primal)
    return new Tape(columns, this.length + 1, this[notesToKeep]())
  }

  /** The tape with many more rows, made for extras that begin there, and other notes; this tape stays as it is. */
  [appendRows](make: (extrasStart: number) => OwnedRows, annotation: Annotation | undefined): Tape {
    const rows = make(this.#columns.extrasLength)
    const count = rows.opcodes.length
    const columns = count === 0 ? this.#columns : this.#columns.newestFor(this.length, count)
    if (count > 0) columns.extend(rows)
    return new Tape(columns, this.length + count, annotation)
  }

  /** The tape with a note added to those it has. */
  [annotate](note: (previous: Annotation | undefined) => Annotation): Tape {
    return new Tape(this.#columns, this.length, note(this[notesToKeep]()))
  }

  /** The same nodes with other primals; the structure columns are shared. */
  [withPrimals](primals: Float64Array): Tape {
    const columns = this.#columns.withPrimals(primals, this.length)
    return new Tape(columns, this.length, this.#annotation, this.#isCut)
  }

  /** What this tape and its replays share, and no tape with other nodes: the key of what is known of the structure. */
  [structure](): object {
    return this.#columns.flat().opcodes
  }

  /** The columns in one piece, to be read: for sweeps and other folds over a whole tape. */
  rows(): Rows {
    return viewRows(this.#columns.flat(), this.length)
  }

  /** The notes for longer tapes: those about nodes that a prefix left out must not speak of the nodes to come. */
  [notesToKeep](): Annotation | undefined {
    return this.#isCut && this.#annotation !== undefined
      ? noteCut(this.#annotation, this.length)
      : this.#annotation
  }

  /** The newest note; older ones may speak of nodes beyond this tape. */
  get [annotation](): Annotation | undefined {
    return this.#annotation
  }

  /** The labels, paths and scopes, arranged for look-ups; they may speak of nodes beyond this tape. */
  [notes](): Notes {
    return this.#annotation === undefined ? noNotes : remembered(this.#annotation, readNotes)
  }
}

/**
 * The tape without nodes.
 *
 * @example
 * ```ts
 * import { emptyTape } from '@wengert/core'
 *
 * emptyTape.length // => 0
 * ```
 */
export const emptyTape: Tape = new Tape(
  new Columns(
    {
      opcodes: new Uint8Array(0),
      lefts: new Int32Array(0),
      rights: new Int32Array(0),
      primals: new Float64Array(0),
      extras: new Int32Array(0),
    },
    0,
    0,
    { sealed: true },
  ),
  0,
  undefined,
)
