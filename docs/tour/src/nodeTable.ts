import { operandsOf, ops } from '@wengert/core'
import type { NodeId, Tape, TapeNode } from '@wengert/core'
import { showTable } from './table.js'

const nameOf = (node: TapeNode): string =>
  node.label ?? (node._tag === 'Input' ? node.path : undefined) ?? `%${String(node.id)}`

const opOf = (node: TapeNode): string => ('op' in node ? ops[node.op].label : node._tag.toLowerCase())

const decimals = (value: number | undefined): string => value?.toFixed(4) ?? '–'

/** A tape as a table, one node a line: what it is, what it was made from, its primal and its gradient. */
export const showNodeTable = (tape: Tape, gradients: ReadonlyMap<NodeId, number>): string => {
  const names = [...tape].map(nameOf)
  return showTable(
    [
      { heading: 'node', align: 'right' },
      { heading: 'name' },
      { heading: 'op' },
      { heading: 'operands' },
      { heading: 'primal', align: 'right' },
      { heading: 'gradient', align: 'right' },
    ],
    [...tape].map((node) => [
      String(node.id),
      names[node.id] ?? '',
      opOf(node),
      operandsOf(node)
        .map((operand) => names[operand])
        .join(', '),
      decimals(node.primal),
      decimals(gradients.get(node.id)),
    ]),
  )
}
