import * as O from 'fp-ts/lib/Option.js'
import type { Option } from 'fp-ts/lib/Option.js'
import { expectTape } from '../recording/expected.js'
import { introduceNode, mentionOperands, showPrimal } from './mention.js'
import type { Tape } from './Tape.js'
import { operandsOf } from './TapeNode.js'
import type { NodeId, TapeNode } from './TapeNode.js'

/** Where a NaN or an infinity was made. */
export interface NonFinite {
  /** The node that made it, with its op, primal, label and scope. */
  readonly node: TapeNode
  /** The primals of its operands, all finite; none for an input or a constant, which was given so. */
  readonly operands: ReadonlyArray<number>
  /** All this for people. */
  readonly sentence: string
}

const originAt = (tape: Tape, id: NodeId): Option<NonFinite> => {
  const node = tape.at(id)
  if (node === undefined) return O.none
  const primals = tape.rows().primals
  const operands = Object.freeze(operandsOf(node).map((operand) => primals[operand] ?? NaN))
  const primal = showPrimal(node.primal)
  const sentence =
    node._tag === 'Apply'
      ? `${introduceNode(node)} made ${primal} from ${mentionOperands(operands)}.`
      : `${introduceNode(node)} was given as ${primal}.`
  return O.some(Object.freeze({ node, operands, sentence }))
}

/**
 * The node where a NaN or an infinity was made: the first whose primal is not finite although its operands are.
 *
 * An input or a constant that is not finite counts as made where it stands; guards and pins make nothing. One pass over
 * the primals, without a record for any other node. What is not a tape throws.
 *
 * @example
 * ```ts
 * import * as O from 'fp-ts/lib/Option.js'
 * import { pipe } from 'fp-ts/lib/function.js'
 * import { firstNonFinite, log, mul, record } from '@wengert/core'
 *
 * const { tape } = record(({ x }) => mul(log(x), 2), { x: -2 })
 * pipe(firstNonFinite(tape), O.map(({ sentence }) => sentence)) // => O.some('Node 1, log, made NaN from the operand -2.')
 * pipe(firstNonFinite(tape), O.map(({ node }) => node.id)) // => O.some(1)
 * firstNonFinite(tape.prefix(1)) // => O.none
 * ```
 */
export const firstNonFinite = (tape: Tape): Option<NonFinite> => {
  expectTape(tape, 'firstNonFinite')
  const { primals } = tape.rows()
  const { isFinite } = Number
  // Operands stand before the nodes that use them: those of the first row that is not finite are finite.
  for (let id = 0; id < tape.length; id++) {
    if (!isFinite(primals[id])) return originAt(tape, id)
  }
  return O.none
}
