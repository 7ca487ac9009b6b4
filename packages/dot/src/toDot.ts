import type { Digraph } from 'ts-graphviz'
import { isDigraph } from './digraph.js'
import type { Gradients } from './gradients.js'
import type { DigraphOptions } from './options.js'
import { printDot } from './printDot.js'
import type { Source } from './Source.js'
import { toDigraph } from './toDigraph.js'

interface ToDot {
  /** Prints a model of {@link toDigraph}, changed or not; comments in it are left out. */
  (digraph: Digraph): string
  /** Draws and prints a tape. */
  (source: Source, gradients?: Gradients, options?: DigraphOptions): string
}

/**
 * The picture of a tape, or a model of {@link toDigraph}, as DOT text for Graphviz and whatever else reads DOT.
 *
 * Any label is safe: it is escaped so that Graphviz shows exactly its text. Linear in the tape, without a limit on its
 * length.
 *
 * @example
 * ```ts
 * import { label, record, tanh } from '@wengert/core'
 * import { toDot } from '@wengert/dot'
 *
 * const dot = toDot(record((x) => label(tanh(x), 'o'), 0))
 * dot.includes('label="{ o | primal 0.0000 }"') // => true
 * ```
 */
export const toDot: ToDot = (source: Digraph | Source, gradients?: Gradients, options?: DigraphOptions) =>
  printDot(isDigraph(source) ? source : toDigraph(source, gradients, options))
