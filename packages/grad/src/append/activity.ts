import { opAt, operandsAt, ops } from '@wengert/core'
import type { NodeId, OpName, Rows, Rule } from '@wengert/core'

/** The rule of an op's partial by an operand; a list op has one rule for all elements of a list. */
export const ruleOf = (op: OpName, position: number, count: number): Rule | null => {
  const { arity, partials } = ops[op]
  const slot = typeof arity === 'number' ? position : arity === 'pairs' && position >= count / 2 ? 1 : 0
  return partials[slot] ?? null
}

/** True where an op passes a derivative on to that operand at some point at least. */
const passes = (rule: Rule | null): boolean => rule !== null && !(rule._tag === 'Literal' && rule.value === 0)

/** Which of the nodes from `first` to `last` depend on the nodes from `first` up to `end`, in one pass forwards. */
export const activeNodes = (rows: Rows, first: NodeId, end: NodeId, last: NodeId): Uint8Array => {
  const active = new Uint8Array(last + 1 - first).fill(1, 0, end - first)
  for (let id = end; id <= last; id++) {
    const op = opAt(rows, id)
    if (op === undefined) continue
    const operands = operandsAt(rows, id, op)
    if (operands.some((from, k) => active[from - first] === 1 && passes(ruleOf(op, k, operands.length))))
      active[id - first] = 1
  }
  return active
}
