import { instance } from '@viz-js/viz'
import { raise } from '@wengert/core'
import type { Digraph } from 'ts-graphviz'
import { measure } from './digraph.js'
import type { Extent } from './digraph.js'
import { printDot } from './printDot.js'
import { refuse } from './refuse.js'
import { fontname } from './style.js'

const defaultLimit = 2000

/** Graphviz goes down nested clusters recursively; between 200 and 400 levels it breaks down. */
const deepest = 100

const advice =
  'Draw a part, such as recording.tape.prefix(100), or give the text of toDot to an engine for large graphs, such as sfdp.'

/** The limit in the options, checked. */
export const readLimit = (options: unknown): number => {
  const limit: unknown =
    typeof options === 'object' && options !== null && 'limit' in options ? options.limit : undefined
  if (limit === undefined) return defaultLimit
  if (typeof limit === 'number' && limit >= 0) return limit
  return refuse(
    'toSvg',
    2,
    'a number of nodes as the limit in the options',
    limit,
    'Infinity stands for no limit.',
  )
}

const tooLarge = (size: number, limit: number, sentence: string): never =>
  raise({ _tag: 'TooLarge', size, limit, message: `${sentence} ${advice}` })

const checkExtent = ({ nodes, depth }: Extent, limit: number): void => {
  if (nodes > limit) {
    tooLarge(
      nodes,
      limit,
      `Expected at most ${String(limit)} nodes to lay out, but the picture has ${String(nodes)}. Raise the option limit and wait.`,
    )
  }
  if (depth > deepest) {
    tooLarge(
      depth,
      deepest,
      `Expected scopes nested at most ${String(deepest)} deep, but they are ${String(depth)} deep. Draw without them: { scopes: false }.`,
    )
  }
}

/** Names the families to fall back on. A quoted attribute is never part of a label: quotes are entities there. */
const withFallbacks = (svg: string): string =>
  svg.replaceAll(`font-family="${fontname}"`, `font-family="${fontname},DejaVu Sans,sans-serif"`)

/**
 * Lays out a model as SVG. Every call has an engine of its own (some 30 ms): one that ran out of memory is of no more
 * use, and so cannot spoil the next picture.
 */
export const layOut = async (digraph: Digraph, limit: number): Promise<string> => {
  const extent = measure(digraph)
  checkExtent(extent, limit)
  const engine = await instance()
  const result = ((): ReturnType<typeof engine.render> => {
    try {
      return engine.render(printDot(digraph), { format: 'svg' })
    } catch {
      return tooLarge(
        extent.nodes,
        limit,
        `Expected a picture that Graphviz can lay out in its memory, but it gave up at ${String(extent.nodes)} nodes.`,
      )
    }
  })()
  if (result.status === 'success') return withFallbacks(result.output)
  const reasons = result.errors.map(({ message }) => message).join('; ')
  return refuse('toSvg', 0, 'a digraph that Graphviz can read', digraph, `Graphviz says: ${reasons}.`)
}
