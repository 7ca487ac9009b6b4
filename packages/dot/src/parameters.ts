import { operandsOf, ops } from '@wengert/core'
import type { ApplyNode, NodeId, TapeNode } from '@wengert/core'
import { showShort } from './decimal.js'

/** What the parameters of ops do to a picture. */
export interface Parameters {
  /** Whether the node is a constant that stands only in ops' nodes, and so is left out itself. */
  readonly isLeftOut: (id: NodeId) => boolean
  /** The op's label with its parameters: `**2`. */
  readonly labelOf: (node: ApplyNode) => string
}

/**
 * Whether an operand is a constant parameter, written into the op's node instead of being drawn with an arrow: an op
 * has no partial for it, as for the exponent of `powConstant`.
 */
export const isParameter = (node: TapeNode, position: number): boolean =>
  node._tag === 'Apply' && ops[node.op].partials[position] === null

const endsInLetter = /\p{L}$/u

/** Finds the constant parameters on a tape: one pass to see what is used how. */
export const readParameters = (nodes: ReadonlyArray<TapeNode>, outputs: ReadonlySet<NodeId>): Parameters => {
  const written = new Set<NodeId>()
  const drawn = new Set<NodeId>(outputs)
  for (const node of nodes) {
    for (const [position, operand] of operandsOf(node).entries()) {
      if (isParameter(node, position)) written.add(operand)
      else drawn.add(operand)
    }
  }

  return {
    isLeftOut: (id) => written.has(id) && !drawn.has(id),
    labelOf: (node) => {
      const { label } = ops[node.op]
      const parameters = node.args
        .filter((_, position) => isParameter(node, position))
        .map((operand) => showShort(nodes[operand]?.primal ?? NaN))
      if (parameters.length === 0) return label
      return `${label}${endsInLetter.test(label) ? ' ' : ''}${parameters.join(', ')}`
    },
  }
}
