import type { WengertError } from '../error/WengertError.js'
import { noteExternal } from '../tape/Annotation.js'
import { annotate, append, current, noRecording, openAnnotation } from '../tape/Columns.js'
import { externalCode } from '../tape/opcode.js'
import type { Handle, Scalar } from './Var.js'

// State of the module, as the open recording is: which environments the running evaluation is in.

/** Values by name, for {@link external}: plain numbers, or `Var`s of the open recording. */
export type Environment = Readonly<Record<string, Scalar>>

/** An environment inside of another one, and the nodes that its numbers have in the recording that asked last. */
interface Frame {
  readonly values: Environment
  readonly nodes: Map<string, Handle>
  readonly outer: Frame | undefined
}

let innermost: Frame | undefined

const frameWith = (name: string): Frame | undefined => {
  let frame = innermost
  while (frame !== undefined && !Object.hasOwn(frame.values, name)) frame = frame.outer
  return frame
}

const namesFrom = (frame: Frame | undefined): ReadonlyArray<string> =>
  frame === undefined ? [] : [...new Set([...Object.keys(frame.values), ...namesFrom(frame.outer)])]

/** No environment has a value of that name. */
export const missingExternal = (name: string): WengertError => {
  const known = namesFrom(innermost)
  return {
    _tag: 'MissingExternal',
    name,
    known,
    message: `Expected an environment with a value for ${name}, but ${innermost === undefined ? 'there is none' : `it has ${known.join(', ') || 'nothing'}`}. Evaluate inside withEnvironment({ ${name}: 1 }, () => …).`,
  }
}

/** True where an environment has the name. */
export const isInEnvironment = (name: string): boolean => frameWith(name) !== undefined

/** True while some environment is there to be asked. */
export const hasEnvironment = (): boolean => innermost !== undefined

/** What the environment has under a name. */
export const valueInEnvironment = (name: string): unknown => frameWith(name)?.values[name]

/** Runs `body` in an environment inside of those that are there. */
export const inside = <A>(values: Environment, body: () => A): A => {
  const outer = innermost
  innermost = { values, nodes: new Map(), outer }
  try {
    return body()
  } finally {
    innermost = outer
  }
}

/** The node of a number of the environment in the open recording, the same one each time; the number without one. */
export const nodeInEnvironment = (name: string, value: number): Scalar => {
  if (current === noRecording) return value
  const nodes = frameWith(name)?.nodes
  const known = nodes?.get(name)
  if (known?.recordingSerial === current) return known
  const made = append(externalCode, 0, 0, value)
  annotate(noteExternal(openAnnotation(), made.id, name))
  nodes?.set(name, made)
  return made
}
