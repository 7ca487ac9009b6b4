import { operandsOf } from '@wengert/core'
import type { TapeNode } from '@wengert/core'
import { alignPoints, showNumber, table } from './columns.js'
import { jsonNumber } from './json.js'
import type { Recorded } from './Recorded.js'

const jsonLine = ({ primal, ...others }: TapeNode): string =>
  `  ${JSON.stringify(others).slice(0, -1)},"primal":${jsonNumber(primal)}}`

/** The node records, one a line, for a program to read. */
export const tapeJson = ({ recording }: Recorded): string =>
  `[\n${Array.from(recording.tape, jsonLine).join(',\n')}\n]\n`

const most = 12

const showOperands = (node: TapeNode): string => {
  const operands = operandsOf(node)
  const rest = operands.length - most
  return `${operands.slice(0, most).join(', ')}${rest > 0 ? ` and ${String(rest)} more` : ''}`
}

/** The node records as a table for a person to read. */
export const tapeTable = ({ recording, names }: Recorded): string => {
  const nodes = [...recording.tape]
  const primals = alignPoints(nodes.map(({ primal }) => showNumber(primal)))
  const rows = nodes.map((node, index) => [
    String(node.id),
    node._tag.toLowerCase(),
    'op' in node ? node.op : '',
    showOperands(node),
    primals[index] ?? '',
    node.label ?? names.get(node.id) ?? '',
  ])
  return table(['id', 'kind', 'op', 'operands', 'primal', 'label'], rows)
}
