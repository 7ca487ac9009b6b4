import type { Digraph } from 'ts-graphviz'
import { makeDigraph } from './digraph.js'
import { drawTape } from './drawTape.js'
import type { Gradients } from './gradients.js'
import type { DigraphOptions } from './options.js'
import type { Source } from './Source.js'

/**
 * The picture of a tape as a ts-graphviz model, left to right: a record for every value with its name, its primal and,
 * when gradients are given, its gradient to four decimals; an ellipse for every op; a cluster for every scope.
 *
 * One edge an operand: x·x has two. A constant parameter is written into its op, as in `**2`. Guards are dashed
 * diamonds, pins dashed records. Linear in the tape. A source or a map of another kind throws `InvalidOperand`.
 *
 * @example
 * ```ts
 * import { mul, record } from '@wengert/core'
 * import { toDigraph } from '@wengert/dot'
 *
 * const square = toDigraph(record((x) => mul(x, x), 3), new Map([[0, 6], [1, 1]]))
 * square.nodes.map((node) => node.attributes.get('label')) // => ['{ | primal 3.0000 | gradient 6.0000 }', '*', '{ | primal 9.0000 | gradient 1.0000 }']
 * square.edges.length // => 3
 * ```
 */
export const toDigraph = (source: Source, gradients?: Gradients, options?: DigraphOptions): Digraph =>
  makeDigraph(drawTape(source, gradients, options))
