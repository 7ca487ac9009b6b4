import type { TapeNode } from './TapeNode.js'

/** A primal as text, the sign of a zero included. */
export const showPrimal = (primal: number): string => (Object.is(primal, -0) ? '-0' : String(primal))

const kindOf = (node: TapeNode): string => {
  switch (node._tag) {
    case 'Apply':
      return node.op
    case 'Guard':
      return `guard ${node.op}`
    case 'Input':
      return node.path === undefined ? 'input' : `input ${node.path}`
    case 'External':
      return `external ${node.name}`
    case 'Constant':
      return 'constant'
    case 'Pin':
      return 'pin'
  }
}

const namesOf = ({ label, scope }: TapeNode): ReadonlyArray<string> => [
  ...(label === undefined ? [] : [`label '${label}'`]),
  ...(scope === undefined ? [] : [`scope ${scope.join('/')}`]),
]

/**
 * A node as the subject a sentence begins with.
 *
 * @example
 * ```ts
 * import { introduceNode } from '@wengert/core'
 *
 * introduceNode({ id: 7, _tag: 'Apply', op: 'log', args: [6], primal: 0, label: 'score' }) // => "Node 7, log (label 'score'),"
 * ```
 */
export const introduceNode = (node: TapeNode): string => {
  const names = namesOf(node)
  return `Node ${String(node.id)}, ${kindOf(node)}${names.length === 0 ? '' : ` (${names.join(', ')})`},`
}

/**
 * A node in the middle of a sentence.
 *
 * @example
 * ```ts
 * import { mentionNode } from '@wengert/core'
 *
 * mentionNode({ id: 0, _tag: 'Input', path: 'x', primal: 2 }) // => 'node 0 (input x)'
 * ```
 */
export const mentionNode = (node: TapeNode): string =>
  `node ${String(node.id)} (${[kindOf(node), ...namesOf(node)].join(', ')})`

/**
 * Which node ids a tape of some length has, after “the id of a node on the tape,”.
 *
 * @example
 * ```ts
 * import { mentionIds } from '@wengert/core'
 *
 * mentionIds(3) // => 'from 0 to 2'
 * mentionIds(0) // => 'which has no nodes'
 * ```
 */
export const mentionIds = (length: number): string =>
  length === 0 ? 'which has no nodes' : `from 0 to ${String(length - 1)}`

const most = 4

/**
 * The primals of operands in the middle of a sentence; of a long list only the first four.
 *
 * @example
 * ```ts
 * import { mentionOperands } from '@wengert/core'
 *
 * mentionOperands([-2]) // => 'the operand -2'
 * mentionOperands([1, -0]) // => 'the operands 1, -0'
 * mentionOperands([1, 2, 3, 4, 5, 6]) // => 'the operands 1, 2, 3, 4 and 2 more'
 * ```
 */
export const mentionOperands = (primals: ReadonlyArray<number>): string => {
  if (primals.length === 0) return 'no operands'
  const rest = primals.length - most
  const shown = primals.slice(0, most).map(showPrimal).join(', ')
  return `the operand${primals.length === 1 ? '' : 's'} ${shown}${rest > 0 ? ` and ${String(rest)} more` : ''}`
}
