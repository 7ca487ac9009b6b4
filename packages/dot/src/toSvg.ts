import type { Digraph } from 'ts-graphviz'
import { isDigraph, makeDigraph } from './digraph.js'
import { drawTape } from './drawTape.js'
import type { Gradients } from './gradients.js'
import { layOut, readLimit } from './layout.js'
import type { LayoutOptions, SvgOptions } from './options.js'
import type { Source } from './Source.js'

interface ToSvg {
  /** Lays out a model that {@link toDigraph} made. */
  (digraph: Digraph, options?: LayoutOptions): Promise<string>
  /** Draws and lays out a tape. */
  (source: Source, gradients?: Gradients, options?: SvgOptions): Promise<string>
}

/**
 * The picture of a tape, or a model of {@link toDigraph}, as SVG text, laid out by a Graphviz in WebAssembly: no
 * Graphviz has to be installed.
 *
 * The promise is rejected with `TooLarge` above a limit of nodes (2000, values and ops together, unless the options say
 * otherwise) or with scopes nested more than 100 deep, and with `InvalidOperand` for what cannot be drawn.
 *
 * @example
 * ```ts
 * import { mul, record } from '@wengert/core'
 * import { toSvg } from '@wengert/dot'
 *
 * const svg = await toSvg(record((x) => mul(x, x), 3), new Map([[0, 6], [1, 1]]))
 * svg.includes('>gradient 6.0000</text>') // => true
 * ```
 */
export const toSvg: ToSvg = async (
  source: Digraph | Source,
  second?: Gradients | LayoutOptions,
  third?: SvgOptions,
) =>
  isDigraph(source)
    ? layOut(source, readLimit(second))
    : layOut(makeDigraph(drawTape(source, second, third)), readLimit(third))
