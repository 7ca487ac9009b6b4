import { isNodeModel } from 'ts-graphviz'
import type { Digraph, EdgeTarget, NodeRef, SubgraphModel } from 'ts-graphviz'

/** Whatever holds attributes in a ts-graphviz model, narrowed to reading them. */
interface Attributed {
  readonly size: number
  readonly values: ReadonlyArray<readonly [string, unknown]>
}

const escapedInQuotes: Readonly<Record<string, string>> = {
  '"': '\\"',
  '\n': '\\n',
  '\r': '\\r',
  '\0': '',
  '\\': '\\\\',
}

/** DOT knows one escape in quotes, the quote itself; pairs that begin with a backslash belong to the label and stay. */
const quoted = (text: string): string =>
  `"${text.replace(/\\[^]|["\n\r\0\\]/g, (found) => escapedInQuotes[found] ?? found)}"`

const htmlLike = /^\s*(<.+>)\s*$/s

const showValue = (value: unknown): string => {
  if (typeof value !== 'string') return String(value)
  return htmlLike.exec(value)?.[1] ?? quoted(value)
}

const showAttributes = (attributes: Attributed): string =>
  attributes.values.map(([key, value]) => `${key}=${showValue(value)}`).join(', ')

const showBracketed = (attributes: Attributed): string =>
  attributes.size === 0 ? '' : ` [${showAttributes(attributes)}]`

const showReference = (reference: NodeRef): string => {
  if (isNodeModel(reference)) return quoted(reference.id)
  const { id, port, compass } = reference
  return `${quoted(id)}${port === undefined ? '' : `:${quoted(port)}`}${compass === undefined ? '' : `:${compass}`}`
}

const showTarget = (target: EdgeTarget): string =>
  Array.isArray(target) ? `{${target.map(showReference).join(' ')}}` : showReference(target)

const showHead = (id: string | undefined): string => (id === undefined ? '' : ` ${quoted(id)}`)

/**
 * Prints a model as DOT: one statement a line, by a loop however deep the subgraphs are, and in a small constant times
 * the length of the text. The printer of ts-graphviz recurses, takes 160 µs a node and leaves a quote after an escaped
 * backslash as it is. Comments in the model are not printed.
 */
export const printDot = (digraph: Digraph): string => {
  const lines = [`${digraph.strict ? 'strict ' : ''}digraph${showHead(digraph.id)} {`]
  const open: Array<{ readonly graph: Digraph | SubgraphModel; readonly rest: Array<SubgraphModel> }> = []

  const indented = (line: string): void => {
    lines.push(`${'  '.repeat(open.length)}${line}`)
  }
  const enter = (graph: Digraph | SubgraphModel): void => {
    open.push({ graph, rest: [...graph.subgraphs].reverse() })
    for (const [key, value] of graph.values) indented(`${key}=${showValue(value)};`)
    for (const [kind, attributes] of Object.entries(graph.attributes)) {
      if (attributes.size > 0) indented(`${kind}${showBracketed(attributes)};`)
    }
    for (const node of graph.nodes) indented(`${quoted(node.id)}${showBracketed(node.attributes)};`)
  }

  enter(digraph)
  for (let top = open.at(-1); top !== undefined; top = open.at(-1)) {
    const subgraph = top.rest.pop()
    if (subgraph === undefined) {
      for (const { targets, attributes } of top.graph.edges) {
        indented(`${targets.map(showTarget).join(' -> ')}${showBracketed(attributes)};`)
      }
      open.pop()
      indented('}')
    } else {
      indented(`subgraph${showHead(subgraph.id)} {`)
      enter(subgraph)
    }
  }
  return `${lines.join('\n')}\n`
}
