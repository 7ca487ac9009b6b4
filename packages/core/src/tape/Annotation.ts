import type { NodeId } from './TapeNode.js'

/** A note on a tape, newest first: an older tape keeps an older head, so notes are as persistent as nodes. */
export type Annotation = LabelNote | EnterNote | ExitNote | InputsNote | ExternalNote | CutNote

interface Note<Tag extends string> {
  readonly _tag: Tag
  readonly previous: Annotation | undefined
}

/** A name given to a node. */
export interface LabelNote extends Note<'Label'> {
  readonly node: NodeId
  readonly text: string
  readonly within: EnterNote | undefined
}

/** A scope begins inside another: nodes from `at` on belong to it. */
export interface EnterNote extends Note<'Enter'> {
  readonly name: string
  readonly at: NodeId
  readonly within: EnterNote | undefined
}

/** A scope ends: nodes from `at` on no longer belong to it. */
export interface ExitNote extends Note<'Exit'> {
  readonly at: NodeId
  readonly entered: EnterNote
}

/** A tree of inputs, as the tree of their node ids. */
export interface InputsNote extends Note<'Inputs'> {
  readonly ids: unknown
  readonly within: EnterNote | undefined
}

/** The name under which an environment has the value of a node. */
export interface ExternalNote extends Note<'External'> {
  readonly node: NodeId
  readonly name: string
  readonly within: EnterNote | undefined
}

/** The tape was cut: what older notes say of nodes from `at` on is about nodes that are no longer there. */
export interface CutNote extends Note<'Cut'> {
  readonly at: NodeId
}

/** The innermost scope that is open after a note. */
export const openScope = (note: Annotation | undefined): EnterNote | undefined => {
  switch (note?._tag) {
    case undefined:
    case 'Cut':
      return undefined
    case 'Enter':
      return note
    case 'Exit':
      return note.entered.within
    case 'Label':
    case 'Inputs':
    case 'External':
      return note.within
  }
}

/** Notes that a node has a name. */
export const noteLabel = (previous: Annotation | undefined, node: NodeId, text: string): LabelNote =>
  Object.freeze({ _tag: 'Label', previous, node, text, within: openScope(previous) })

/** Notes that a scope begins. */
export const noteEnter = (previous: Annotation | undefined, name: string, at: NodeId): EnterNote =>
  Object.freeze({ _tag: 'Enter', previous, name, at, within: openScope(previous) })

/** Notes that a scope ends. */
export const noteExit = (previous: Annotation | undefined, entered: EnterNote, at: NodeId): ExitNote =>
  Object.freeze({ _tag: 'Exit', previous, entered, at })

/** Notes where the inputs stand in their tree. */
export const noteInputs = (previous: Annotation | undefined, ids: unknown): InputsNote =>
  Object.freeze({ _tag: 'Inputs', previous, ids, within: openScope(previous) })

/** Notes what a value from outside is called there. */
export const noteExternal = (previous: Annotation | undefined, node: NodeId, name: string): ExternalNote =>
  Object.freeze({ _tag: 'External', previous, node, name, within: openScope(previous) })

/** Notes that the tape was cut. */
export const noteCut = (previous: Annotation | undefined, at: NodeId): CutNote =>
  Object.freeze({ _tag: 'Cut', previous, at })

/** A note, and the node from which on it no longer holds. */
export interface Bounded<A extends Annotation = Annotation> {
  readonly note: A
  readonly until: NodeId
}

/** The notes in the order in which they were made. */
export const oldestFirst = (newest: Annotation | undefined): ReadonlyArray<Bounded> => {
  const walk = function* (): Generator<Bounded> {
    let until = Infinity
    for (let note = newest; note !== undefined; note = note.previous) {
      if (note._tag === 'Cut') until = Math.min(until, note.at)
      yield { note, until }
    }
  }
  return [...walk()].reverse()
}
