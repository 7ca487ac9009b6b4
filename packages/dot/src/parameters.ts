import { operandsOf, ops } from '@wengert/core'
import type { ApplyNode, NodeId, TapeNode } from '@wengert/core'
import { showShort } from './decimal.js'

/** What the parameters of ops do to a picture. */
export interface Parameters {
  /** Whether the operand at that position is written into the op's node instead of being drawn with an arrow. */
  readonly isWritten: (node: TapeNode, position: number) => boolean
  /** Whether the node is a constant that stands only in ops' nodes, and so is left out itself. */
  readonly isLeftOut: (id: NodeId) => boolean
  /** The op's label with its parameters: `**2`. */
  readonly labelOf: (node: ApplyNode) => string
}

/** An op has no partial for a constant parameter: the exponent of `powConstant`. */
const isParameter = (node: ApplyNode, position: number): boolean => ops[node.op].partials[position] === null

const endsInLetter = /\p{L}$/u

/** Finds the constant parameters on a tape: one pass to see what is used how. */
export const readParameters = (nodes: ReadonlyArray<TapeNode>, outputs: ReadonlySet<NodeId>): Parameters => {
  const isWritten = (node: TapeNode, position: number): boolean =>
    node._tag === 'Apply' &&
    isParameter(node, position) &&
    nodes[node.args[position] ?? -1]?._tag === 'Constant'

  const written = new Set<NodeId>()
  const drawn = new Set<NodeId>(outputs)
  for (const node of nodes) {
    operandsOf(node).forEach((operand, position) => {
      ;(isWritten(node, position) ? written : drawn).add(operand)
    })
  }

  return {
    isWritten,
    isLeftOut: (id) => written.has(id) && !drawn.has(id),
    labelOf: (node) => {
      const { label } = ops[node.op]
      const parameters = node.args
        .filter((_, position) => isWritten(node, position))
        .map((operand) => showShort(nodes[operand]?.primal ?? NaN))
      return parameters.length === 0
        ? label
        : `${label}${endsInLetter.test(label) ? ' ' : ''}${parameters.join(', ')}`
    },
  }
}
