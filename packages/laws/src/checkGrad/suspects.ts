import { isConstantAt, opAt, operandsAt, ops, readsAt } from '@wengert/core'
import type { NodeId, OpName, Rows } from '@wengert/core'

/** The operands that derivatives may pass to, by the rules of an op; none where a value is taken for a constant. */
const passedTo = (rows: Rows, id: NodeId, op: OpName): ReadonlyArray<NodeId> => {
  if (op === 'stopGradient') return []
  const operands = operandsAt(rows, id, op)
  if (op === 'differential') return operands.slice(0, operands.length / 2)
  const { arity, partials } = ops[op]
  return typeof arity === 'number' ? operands.filter((_, k) => partials[k] !== null) : operands
}

/** Marks the nodes that depend on one, up to the last one asked for. */
export const dependentOn = (rows: Rows, input: NodeId, last: NodeId): Uint8Array => {
  const marked = new Uint8Array(last + 1)
  marked[input] = 1
  for (let id = input + 1; id <= last; id++)
    if (readsAt(rows, id).some((operand) => marked[operand] === 1)) marked[id] = 1
  return marked
}

/**
 * The nodes, in the order of the tape, through which the derivative of `root` by `input` goes: those that depend on the
 * input, and that a reverse sweep from the root comes to. A value that is taken for a constant is one; what is behind
 * it is not.
 */
export const suspects = (rows: Rows, input: NodeId, root: NodeId): ReadonlyArray<NodeId> => {
  const dependent = dependentOn(rows, input, root)
  const reached = new Uint8Array(root + 1)
  reached[root] = 1
  const found: Array<NodeId> = []
  for (let id = root; id >= 0; id--) {
    const op = opAt(rows, id)
    if (reached[id] !== 1 || op === undefined || isConstantAt(rows, id)) continue
    for (const operand of passedTo(rows, id, op)) reached[operand] = 1
    if (dependent[id] === 1) found.push(id)
  }
  return found.reverse()
}
