import type { NodeId } from './TapeNode.js'

/** A note on a tape, newest first: an older tape keeps an older head, so notes are as persistent as nodes. */
export type Annotation = LabelNote | EnterNote | ExitNote | InputsNote

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

/** The innermost scope that is open after a note. */
export const openScope = (note: Annotation | undefined): EnterNote | undefined => {
  switch (note?._tag) {
    case undefined:
      return undefined
    case 'Enter':
      return note
    case 'Exit':
      return note.entered.within
    case 'Label':
    case 'Inputs':
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

/** The notes in the order in which they were made. */
export const oldestFirst = (newest: Annotation | undefined): ReadonlyArray<Annotation> => {
  const walk = function* (): Generator<Annotation> {
    for (let note = newest; note !== undefined; note = note.previous) yield note
  }
  return [...walk()].reverse()
}
