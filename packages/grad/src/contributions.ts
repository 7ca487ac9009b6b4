import { apply, constant, emptyTape, input, runBuild } from '@wengert/core'
import type { ApplyNode, NodeId, Tape } from '@wengert/core'
import { adjointOf, sweep } from './adjoints.js'

/** One node of a tape on a tape of its own, each operand a node for itself, so that contributions do not add up. */
const alone = (tape: Tape, { op, args }: ApplyNode): readonly [root: NodeId, tape: Tape] => {
  let operands = emptyTape
  for (const id of args) {
    const node = tape.at(id)
    const primal = node?.primal ?? NaN
    operands = runBuild(node?._tag === 'Constant' ? constant(primal) : input(primal), operands)[1]
  }
  const own = args.map((_, position) => position)
  return runBuild(apply(op, own), operands)
}

/**
 * What one node of a tape adds to the adjoint of each of its operands when its own adjoint is the one given: by the
 * generated sweep itself, so that no rule is read twice. An adjoint of 1 gives the partials; `undefined` stands for a
 * contribution that is not made.
 */
export const contributionsOf = (
  tape: Tape,
  node: ApplyNode,
): ((adjoint: number) => ReadonlyArray<number | undefined>) => {
  const [root, own] = alone(tape, node)
  return (adjoint) => {
    const swept = sweep(
      own.rows(),
      [[root, adjoint]],
      new Float64Array(own.length),
      new Uint8Array(own.length),
      own.length,
    )
    return node.args.map((_, position) => adjointOf(swept, position))
  }
}
