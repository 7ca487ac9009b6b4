import { operandsOf, outputPrimal } from '@wengert/core'
import type { TapeNode } from '@wengert/core'
import { showNumber } from './columns.js'
import type { Recorded } from './Recorded.js'

/** The first node that is not finite: what comes before it cannot be the cause. */
const origin = ({ recording }: Recorded): TapeNode | undefined => {
  for (const node of recording.tape) if (!Number.isFinite(node.primal)) return node
  return undefined
}

const describe = (node: TapeNode, { recording, names }: Recorded): string => {
  const operands = operandsOf(node).slice(0, 4)
  const primals = operands.map((id) => showNumber(recording.tape.at(id)?.primal ?? NaN)).join(', ')
  const name = names.get(node.id)
  if ('op' in node) return `node ${String(node.id)}, ${node.op}(${primals})`
  return name === undefined ? `node ${String(node.id)}` : `the input ${name}`
}

/** Says where a value or partials that are not finite come from; empty when everything is finite. */
export const notesOn = (recorded: Recorded): string => {
  const value = outputPrimal(recorded.recording)
  const first = origin(recorded)
  if (!Number.isFinite(value) && first !== undefined)
    return `The value is ${showNumber(value)}: the first node that is not finite is ${describe(first, recorded)}.\n`
  const names = Array.from(recorded.names, ([id, name]) =>
    Number.isFinite(recorded.gradients.get(id) ?? 0) ? [] : [name],
  ).flat()
  if (names.length === 0) return ''
  const listed = names.length > 5 ? `${names.slice(0, 5).join(', ')} and others` : names.join(', ')
  return `The value is finite, but its partial in ${listed} is not: the derivative does not exist there, or is too large.\n`
}
