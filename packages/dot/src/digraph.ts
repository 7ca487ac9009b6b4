import { Digraph, isRootGraphModel } from 'ts-graphviz'
import type { SubgraphModel } from 'ts-graphviz'
import { escapeText } from './escape.js'
import type { Picture, PictureNode } from './Picture.js'
import { clusterDefaults, edgeDefaults, edgeStyles, nodeDefaults, nodeStyles, outputStyle } from './style.js'

/** The kinds of node whose text stands in the fields of a record. */
const hasFields = ({ kind }: PictureNode): boolean => kind !== 'op' && kind !== 'guard'

const fieldOf = (text: string): string => (text === '' ? ' ' : ` ${escapeText(text)} `)

const labelOf = (node: PictureNode): string =>
  hasFields(node) ? `{${node.text.map(fieldOf).join('|')}}` : node.text.map(escapeText).join('\\n')

/** The indices of the clusters with a node in them or in a cluster inside them; Graphviz would not draw the others. */
const filledClusters = ({ nodes, clusters }: Picture): ReadonlySet<number> => {
  const filled = new Set<number>()
  for (const { cluster } of nodes) {
    for (let index = cluster; index !== undefined && !filled.has(index); index = clusters[index]?.parent)
      filled.add(index)
  }
  return filled
}

/** Makes the ts-graphviz model of a picture. Its models are mutable: this file is the only one that builds them. */
export const makeDigraph = (picture: Picture): Digraph => {
  const digraph = new Digraph('tape', { rankdir: 'LR' })
  digraph.graph(clusterDefaults)
  digraph.node(nodeDefaults)
  digraph.edge(edgeDefaults)

  const filled = filledClusters(picture)
  const subgraphs: Array<SubgraphModel | undefined> = []
  const graphAt = (index: number | undefined): Digraph | SubgraphModel =>
    (index === undefined ? undefined : subgraphs[index]) ?? digraph
  picture.clusters.forEach(({ name, parent }, index) => {
    subgraphs.push(
      filled.has(index)
        ? graphAt(parent).createSubgraph(`cluster_${String(index)}`, { label: escapeText(name) })
        : undefined,
    )
  })

  for (const node of picture.nodes) {
    graphAt(node.cluster).createNode(node.id, {
      ...nodeStyles[node.kind],
      ...(node.isOutput ? outputStyle : {}),
      label: labelOf(node),
    })
  }
  for (const { from, to, kind } of picture.arrows) {
    digraph.createEdge([{ id: from }, { id: to }], edgeStyles[kind])
  }
  return digraph
}

/** True for a ts-graphviz model of a whole digraph. */
export const isDigraph = (value: unknown): value is Digraph => isRootGraphModel(value) && value.directed

/** The size of a model as far as it decides whether Graphviz can lay it out. */
export interface Extent {
  readonly nodes: number
  /** How deep its subgraphs are nested; 0 without any. */
  readonly depth: number
}

interface Nested {
  readonly nodes: ReadonlyArray<unknown>
  readonly subgraphs: ReadonlyArray<Nested>
}

/** Measures a model, the nodes of its subgraphs included. */
export const measure = (digraph: Digraph): Extent => {
  let nodes = 0
  let depth = -1
  for (let level: ReadonlyArray<Nested> = [digraph]; level.length > 0; depth++) {
    for (const graph of level) nodes += graph.nodes.length
    level = level.flatMap((graph) => graph.subgraphs)
  }
  return { nodes, depth }
}
