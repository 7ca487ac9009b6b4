import { mapTree, Tape } from '@wengert/core'
import type { NodeId, Recording } from '@wengert/core'
import { refuse } from './refuse.js'

/** What can be drawn: a recording, whose outputs are marked in the picture, or a bare tape. */
export type Source = Recording<unknown, unknown> | Tape

/** A tape and the nodes that are its outputs; a bare tape has none. */
export interface Drawable {
  readonly tape: Tape
  readonly outputs: ReadonlySet<NodeId>
}

const outputsOf = (output: unknown): ReadonlySet<NodeId> => {
  const ids = new Set<NodeId>()
  mapTree(output, (id) => {
    if (typeof id === 'number') ids.add(id)
    return id
  })
  return ids
}

const isRecording = (source: unknown): source is { readonly tape: Tape; readonly output?: unknown } =>
  typeof source === 'object' && source !== null && 'tape' in source && source.tape instanceof Tape

/** Reads either kind of source; anything else throws `InvalidOperand`. */
export const readSource = (source: unknown): Drawable => {
  if (source instanceof Tape) return { tape: source, outputs: new Set() }
  if (isRecording(source)) return { tape: source.tape, outputs: outputsOf(source.output) }
  return refuse(
    'toDigraph',
    0,
    'a recording or a tape as the source',
    source,
    'Pass what record(f, inputs) gives.',
  )
}
