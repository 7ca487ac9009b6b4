import { Handle } from '../recording/Var.js'
import type { Annotation } from './Annotation.js'
import { allocate, copyRows, enlarge, sliceRows } from './Rows.js'
import type { OwnedRows, Rows } from './Rows.js'
import type { NodeId } from './TapeNode.js'

/**
 * The one file that mutates: the columns behind every tape, and the recording that is open now.
 *
 * A recording writes rows into fixed staging arrays, which the optimising compiler sees as constants, and moves them
 * to growable storage a chunk at a time. `docs/design/0001-columnar-tape.md` has the measurements.
 */

interface Shared {
  readonly parent: Columns | undefined
  /** The first row that is this object's own; earlier rows are the parent's. */
  readonly base: number
  readonly extrasBase: number
}

let copied = 0

/**
 * How many rows forks have had to copy so far, in this process: a fork copies the prefix it shares once, when it is
 * first read as a whole (swept or replayed), never when it is made or appended to.
 *
 * @example
 * ```ts
 * import { pipe } from 'fp-ts/lib/function.js'
 * import { apply, chain, copiedRows, input, runBuild } from '@wengert/core'
 *
 * const [, tape] = runBuild(pipe(input(2), chain((x) => apply('exp', [x])), chain((y) => apply('sin', [y]))))
 * const before = copiedRows()
 * const [, fork] = runBuild(apply('cos', [0]), tape.prefix(2))
 * copiedRows() - before // => 0
 * fork.rows().opcodes.length // => 3
 * copiedRows() - before // => 2
 * ```
 */
export const copiedRows = (): number => copied

/** How many rows links have appended so far. */
export let linked = 0

/** Rows that tapes are views of. Own rows start at `base`; the rows before it are shared with the parent. */
export class Columns {
  rows: OwnedRows
  length: number
  extrasLength: number
  #shared: Shared
  readonly #sealed: boolean

  constructor(
    rows: OwnedRows,
    length: number,
    extrasLength: number,
    options: { parent?: Columns; sealed?: boolean } = {},
  ) {
    this.rows = rows
    this.length = length
    this.extrasLength = extrasLength
    this.#shared = {
      parent: options.parent,
      base: options.parent ? length : 0,
      extrasBase: options.parent ? extrasLength : 0,
    }
    this.#sealed = options.sealed ?? false
  }

  /** The columns that hold row `id`, and where in their arrays. */
  locate(id: NodeId): { readonly rows: OwnedRows; readonly row: number; readonly extrasBase: number } {
    let owner: Columns = this
    while (owner.#shared.parent !== undefined && id < owner.#shared.base) owner = owner.#shared.parent
    return { rows: owner.rows, row: id - owner.#shared.base, extrasBase: owner.#shared.extrasBase }
  }

  /** All rows in one piece; a fork copies the rows it shares on the first call, once. */
  flat(): OwnedRows {
    const lineage: Array<Columns> = []
    for (let columns: Columns | undefined = this; columns; columns = columns.#shared.parent)
      lineage.push(columns)
    if (lineage.length === 1) return this.rows
    const rows = allocate(this.length, this.extrasLength)
    let end = this.length
    let extrasEnd = this.extrasLength
    for (const { rows: own, ...columns } of lineage.map((each) => ({ rows: each.rows, ...each.#shared }))) {
      // A fork may end before its parent's own rows begin: then the parent has none to give.
      if (end > columns.base) copyRows(own, 0, rows, columns.base, end - columns.base)
      rows.extras.set(own.extras.subarray(0, extrasEnd - columns.extrasBase), columns.extrasBase)
      end = Math.min(end, columns.base)
      extrasEnd = columns.extrasBase
    }
    copied += this.#shared.base
    this.rows = rows
    this.#shared = { parent: undefined, base: 0, extrasBase: 0 }
    return rows
  }

  /**
   * The columns to append to for a view of the first `length` rows: these when it is the newest view, else a fork.
   * Many rows for which there is no room go to a fork, too: making room would copy all the rows there are.
   */
  newestFor(length: number, count = 0): Columns {
    const hasRoom = this.#shared.parent !== undefined || length + count <= this.rows.opcodes.length
    if (length === this.length && !this.#sealed && hasRoom) return this
    return new Columns(allocate(4, 4), length, this.extrasLength, { parent: this })
  }

  /** Writes one row. Operands beyond two go to the extras, with their offset and count in the operand columns. */
  push(opcode: number, args: ReadonlyArray<NodeId>, inExtras: boolean, primal: number): void {
    const { base, extrasBase } = this.#shared
    const row = this.length - base
    const extra = this.extrasLength - extrasBase
    if (row >= this.rows.opcodes.length || extra + args.length > this.rows.extras.length) {
      this.rows = enlarge(this.rows, row, 2 * row + 4, extra, 2 * (extra + args.length) + 4)
    }
    const { opcodes, lefts, rights, primals, extras } = this.rows
    opcodes[row] = opcode
    lefts[row] = inExtras ? this.extrasLength : (args[0] ?? 0)
    rights[row] = inExtras ? args.length : (args[1] ?? 0)
    primals[row] = primal
    if (inExtras) {
      extras.set(args, extra)
      this.extrasLength += args.length
    }
    this.length += 1
  }

  /** Writes many rows at once, whose offsets into the extras count on from those there are. */
  extend(added: OwnedRows): void {
    const { base, extrasBase } = this.#shared
    const [count, row, extra] = [added.opcodes.length, this.length - base, this.extrasLength - extrasBase]
    const [needed, neededExtras] = [row + count, extra + added.extras.length]
    if (needed > this.rows.opcodes.length || neededExtras > this.rows.extras.length)
      this.rows = enlarge(this.rows, row, 2 * needed, extra, 2 * neededExtras)
    copyRows(added, 0, this.rows, row, count)
    this.rows.extras.set(added.extras, extra)
    this.length += count
    this.extrasLength += added.extras.length
    linked += count
  }

  /** The same structure with other primals; appending to it forks. */
  withPrimals(primals: Float64Array, length: number): Columns {
    return new Columns({ ...this.flat(), primals }, length, this.extrasLength, { sealed: true })
  }
}

// The first instance decides how the engine stores a field: a primal that is not an integer makes it a double for good.
Object.freeze(new Handle(-1, 0, 0.5))

// The open recording.

const chunk = 4096
const chunkMask = 0xfff
/** The value of {@link current} while nothing is being recorded. */
export const noRecording = -1
const staged = allocate(chunk, 0)

// An op function and `append` are inlined into the user's loop only while they are small, counted in bytecodes. `var`
// saves the check that a `let` or `const` of a module costs at every use: docs/design/0001-columnar-tape.md.
/* eslint-disable no-var */
var stagedOpcodes = staged.opcodes
var stagedLefts = staged.lefts
var stagedRights = staged.rights
var stagedPrimals = staged.primals
/** The serial number of the open recording, or −1; a `Var` belongs to it when its own serial is the same. */
export var current = noRecording
var count = 0
/** The node before which the staged rows must be moved to storage. */
var flushAt = chunk
/* eslint-enable no-var */

interface OpenRecording {
  readonly serial: number
  readonly count: number
  readonly storage: OwnedRows
  readonly extrasCount: number
  readonly annotation: Annotation | undefined
  readonly outer: OpenRecording | undefined
}

/** Operands of the open recording's wide nodes. */
export let extras: Int32Array = new Int32Array(chunk)
let flushed = 0
let extrasCount = 0
let annotation: Annotation | undefined
let outer: OpenRecording | undefined
let lastSerial = 0
let storage: OwnedRows = staged
let spare: OwnedRows | undefined
let spareExtras: Int32Array | undefined
/** How long the recording before this one was: the next is likely to be as long. */
let lastLength = 0

/** Storage of more rows than this is not kept for the next recording. */
const keptCapacity = 2 ** 20

const flush = (): void => {
  const needed = count
  const capacity = storage === staged ? 0 : storage.opcodes.length
  if (needed > capacity) {
    if (capacity === 0 && spare !== undefined && spare.opcodes.length >= needed) {
      storage = spare
      spare = undefined
    } else {
      const doubled = Math.max(needed, 2 * capacity, 2 * chunk)
      const larger = allocate(
        doubled < lastLength && 4 * Math.max(doubled, keptCapacity) >= lastLength ? lastLength : doubled,
        0,
      )
      copyRows(storage, 0, larger, 0, flushed)
      storage = larger
    }
  }
  copyRows(staged, flushed & chunkMask, storage, flushed, needed - flushed)
  flushed = needed
  flushAt = (needed | chunkMask) + 1
}

/** Appends a row to the open recording; what the op functions come down to. */
export function append(opcode: number, left: number, right: number, primal: number): Handle {
  const id = count
  if (id === flushAt) flush()
  const row = id & 0xfff
  stagedOpcodes[row] = opcode
  stagedLefts[row] = left
  stagedRights[row] = right
  stagedPrimals[row] = primal
  count = id + 1
  return new Handle(current, id, primal)
}

/** Makes room for the operands of a wide node and returns where they start in {@link extras}. */
export function reserveExtras(needed: number): number {
  // Without a recording the op is about to refuse its operands: nothing is kept for them.
  const start = current === noRecording ? 0 : extrasCount
  extrasCount = start + needed
  if (extrasCount > extras.length) {
    const larger = new Int32Array(Math.max(extrasCount, 2 * extras.length))
    larger.set(extras.subarray(0, start))
    extras = larger
  }
  return start
}

/** Appends a row whose operands stand in the extras. */
export function appendWide(opcode: number, ids: ReadonlyArray<NodeId>, primal: number): Handle {
  const start = reserveExtras(ids.length)
  extras.set(ids, start)
  return append(opcode, start, ids.length, primal)
}

/** Gives a wide row of the open recording its operands, which may have come after it. */
export function settleWide(id: NodeId, ids: ReadonlyArray<NodeId>): void {
  const start = reserveExtras(ids.length)
  extras.set(ids, start)
  const isFlushed = id < flushed
  const row = isFlushed ? id : id & chunkMask
  const { lefts, rights } = isFlushed ? storage : staged
  lefts[row] = start
  rights[row] = ids.length
}

const slotBits = 10
const slots: Array<Handle | undefined> = Array.from({ length: 2 ** slotBits }, () => undefined)
const float = new Float64Array(1)
const words = new Int32Array(float.buffer)

/**
 * The node of a plain number in the open recording. A number used again soon is found again, bit for bit (0 and −0
 * differ); the slot's own serial says whether it still holds, so a new recording has nothing to clear.
 */
export function constant(opcode: number, primal: number): Handle {
  float[0] = primal
  const low = words[0] ?? 0
  const high = words[1] ?? 0
  const slot = Math.imul(low ^ Math.imul(high, 0x9e3779b1), 0x85ebca6b) >>> (32 - slotBits)
  const found = slots[slot]
  if (found?.recordingSerial === current) {
    float[0] = found.primal
    if (words[0] === low && words[1] === high) return found
  }
  const made = append(opcode, 0, 0, primal)
  slots[slot] = made
  return made
}

/** The rows of the open recording so far; what is appended later does not show in them. */
export const openSnapshot = (): Rows => {
  flush()
  return { ...storage, extras }
}

/** How many nodes the open recording has. */
export const openLength = (): number => count

/** The newest note of the open recording. */
export const openAnnotation = (): Annotation | undefined => annotation

/** Replaces the newest note of the open recording. */
export const annotate = (note: Annotation | undefined): void => {
  annotation = note
}

/** True while the recording of that serial is open, be it suspended by an inner one. */
export const isOpen = (serial: number): boolean => {
  for (let recording = outer; recording !== undefined; recording = recording.outer)
    if (recording.serial === serial) return true
  return current === serial && serial !== noRecording
}

/** Opens a recording; one that is open already is suspended. */
export const open = (): number => {
  if (current !== noRecording) flush()
  outer = { serial: current, count, storage, extrasCount, annotation, outer }
  if (current !== noRecording) {
    suspendedExtras.push(extras)
    extras = new Int32Array(chunk)
  } else if (spareExtras !== undefined) {
    extras = spareExtras
    spareExtras = undefined
  }
  lastSerial += 1
  current = lastSerial
  count = 0
  flushed = 0
  flushAt = chunk
  extrasCount = 0
  annotation = undefined
  storage = staged
  return current
}

const suspendedExtras: Array<Int32Array> = []

const close = (): void => {
  if (storage !== staged && storage.opcodes.length <= keptCapacity) spare = storage
  if (extras.length <= keptCapacity) spareExtras = extras
  const resumed = outer
  current = resumed?.serial ?? noRecording
  count = resumed?.count ?? 0
  flushed = count
  flushAt = (count | chunkMask) + 1
  storage = resumed?.storage ?? staged
  extrasCount = resumed?.extrasCount ?? 0
  annotation = resumed?.annotation
  outer = resumed?.outer
  extras = suspendedExtras.pop() ?? spareExtras ?? new Int32Array(chunk)
}

/** Ends the open recording and throws its rows away. */
export const discard = close

const settled = (): Columns => {
  const length = count
  const ownExtras = extras.slice(0, extrasCount)
  if (flushed === 0 && length <= chunk)
    return new Columns(sliceRows(staged, length, ownExtras), length, extrasCount)
  flush()
  lastLength = length
  if (length <= 0.75 * storage.opcodes.length)
    return new Columns(sliceRows(storage, length, ownExtras), length, extrasCount)
  const given = { ...storage, extras: ownExtras }
  storage = staged
  return new Columns(given, length, extrasCount)
}

/** Ends the open recording and hands its rows to a tape. */
export const keep = (): Columns => {
  try {
    return settled()
  } finally {
    close()
  }
}

/** Ends the open recording, shows its rows to a reader that keeps nothing of them, and takes them back. */
export const borrow = <A>(read: (rows: Rows, length: number) => A): A => {
  const length = count
  const small = flushed === 0 && length <= chunk
  let rows: OwnedRows
  try {
    if (!small) flush()
    rows = { ...(small ? staged : storage), extras }
  } finally {
    close()
  }
  return read(rows, length)
}
