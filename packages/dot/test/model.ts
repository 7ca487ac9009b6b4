import type { Digraph } from 'ts-graphviz'

interface Level {
  readonly id?: string
  readonly nodes: Digraph['nodes']
  readonly subgraphs: Digraph['subgraphs']
}

/** A graph and all subgraphs in it. */
const levels = (graph: Level): ReadonlyArray<Level> => [graph, ...graph.subgraphs.flatMap(levels)]

/** The labels of all nodes by their ids, wherever they are. */
export const labels = (digraph: Digraph): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    levels(digraph).flatMap(({ nodes }) => nodes.map((node) => [node.id, node.attributes.get('label')])),
  )

/** An attribute of all nodes that have it of their own, by their ids. */
export const attributeOf = (
  digraph: Digraph,
  key: 'shape' | 'style' | 'fillcolor' | 'penwidth',
): Readonly<Record<string, unknown>> =>
  Object.fromEntries(
    levels(digraph).flatMap(({ nodes }) =>
      nodes.flatMap((node) => {
        const value: unknown = node.attributes.get(key)
        return value === undefined ? [] : [[node.id, value]]
      }),
    ),
  )

/** The edges as `from -> to`. */
export const arrows = (digraph: Digraph): ReadonlyArray<string> =>
  digraph.edges.map(({ targets }) =>
    targets.map((target) => ('id' in target && typeof target.id === 'string' ? target.id : '?')).join(' -> '),
  )

interface Frame {
  readonly label: unknown
  readonly nodes: ReadonlyArray<string>
  readonly frames: ReadonlyArray<Frame>
}

/** The clusters of a graph as nested data. */
export const frames = (graph: Level): ReadonlyArray<Frame> =>
  graph.subgraphs.map((subgraph) => ({
    label: subgraph.get('label'),
    nodes: subgraph.nodes.map(({ id }) => id),
    frames: frames(subgraph),
  }))
